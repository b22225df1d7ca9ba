export const name = (): string => 'fixed';
