export const name = () => 'fixed';
