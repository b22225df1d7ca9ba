export default () => source(); // source: a
