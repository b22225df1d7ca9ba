namespace Api {
  const hidden = source(); // source: a
  export const label = 'fixed';
  export function load(): string {
    return hidden;
  }
}
sink(Api.load()); // flow: a
sink(Api.label);
