export interface Page {
  body: string;
  title: string;
}
export type Shape = Page;
export type { Page as Renamed };
export function load(): string {
  return source(); // source: a
}
