export const load = () => source(); // source: a
export const name = () => 'fixed';
