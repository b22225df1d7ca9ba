export const secret = source(); // source: a
export const label = 'fixed';
