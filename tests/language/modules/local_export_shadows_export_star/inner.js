export const value = source(); // source: a
export const other = source(); // source: b
