export * from './data';
export * as tools from './tools';
