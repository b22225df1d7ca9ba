export const value: string = source(); // source: a
