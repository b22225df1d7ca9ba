declare const missing: string;
declare function external(value: string): string;
declare module 'nowhere' {
  export const text: string;
}
declare global {
  interface Window {
    text: string;
  }
}
const secret = source(); // source: a
sink(secret); // flow: a
sink(typeof missing);
sink(typeof external);
export {};
