export const load = () => 'wrong';
