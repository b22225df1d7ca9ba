export const secret = source(); // source: a
export const label = 'fixed';
export function load() {
  return source(); // source: b
}
export default 'fixed';
