const value = source(); // source: a
export const other = source(); // source: b
export const main = 'fixed';
export default value;
