export const NAME = 'name';
