export const load = (): string => source(); // source: a
export const name = (): string => 'fixed';
