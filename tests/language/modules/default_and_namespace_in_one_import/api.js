export default () => source(); // source: a
export const name = () => 'fixed';
