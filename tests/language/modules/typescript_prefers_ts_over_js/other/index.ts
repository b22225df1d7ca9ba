export const value: string = 'fixed';
