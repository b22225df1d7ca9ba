const twice = (callback) => (value) => callback(callback(value));
const decorate = (value) => `[${value}]`;
export default twice(decorate);
