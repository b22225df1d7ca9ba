export enum Key {
  Body = 'body',
  Title = 'title',
}
export interface Page {
  body: string;
  title: string;
}
