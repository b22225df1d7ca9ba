export * from './inner';
export const value = 'fixed';
