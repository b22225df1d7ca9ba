const inside = source(); // source: a
const outside = 'fixed';
export { inside as outside, outside as label };
