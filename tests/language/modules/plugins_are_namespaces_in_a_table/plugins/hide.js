export const transform = () => '***';
