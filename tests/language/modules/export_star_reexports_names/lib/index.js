export * from './secret';
export * from './label';
