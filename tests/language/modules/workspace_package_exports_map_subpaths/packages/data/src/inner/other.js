export const other = () => source(); // source: b
