export const secret = source(); // source: a
