export const transform = (s) => s.toUpperCase();
