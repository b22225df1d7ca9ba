export const KEYS = { TEXT: 'text' };
export const LABEL = 'label';
