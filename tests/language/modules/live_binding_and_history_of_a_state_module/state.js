export let current = 'initial';
export const history = [];
export function update(v) { history.push(current); current = v; }
