export const name = (): string => source(); // source: b
