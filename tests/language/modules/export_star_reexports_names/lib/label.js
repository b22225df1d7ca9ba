export const label = 'fixed';
