export const plain = (x) => x + '-plain';
export default 'default-plain';
