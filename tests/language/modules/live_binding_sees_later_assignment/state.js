export let value = 'none';
export let label = 'fixed';
export function set(next) {
  value = next;
}
