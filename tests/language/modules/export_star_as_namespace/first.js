export const value = source(); // source: a
