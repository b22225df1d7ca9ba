export const load = () => source(); // source: a
