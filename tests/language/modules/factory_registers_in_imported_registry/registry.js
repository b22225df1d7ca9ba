export const registry = {};
export function register(key, callback) {
  registry[key] = callback;
}
