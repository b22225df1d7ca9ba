export const VERSION = '1.2';
export default { token: source(), host: 'h' }; // source: a
