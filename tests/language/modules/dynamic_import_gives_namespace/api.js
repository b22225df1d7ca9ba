export const load = () => source(); // source: a
export const name = () => 'fixed';
export default source(); // source: b
