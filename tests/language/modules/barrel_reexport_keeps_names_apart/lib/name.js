export function name() {
  return 'fixed';
}
