export const value = 'fixed';
