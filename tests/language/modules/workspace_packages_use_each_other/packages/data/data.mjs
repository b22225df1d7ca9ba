export const load = () => ({ text: source(), label: 'fixed' }); // source: a
