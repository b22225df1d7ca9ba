export const load = (): string => source(); // source: a
