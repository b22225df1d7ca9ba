export default function load() {
  return source(); // source: a
}
export const name = () => 'fixed';
