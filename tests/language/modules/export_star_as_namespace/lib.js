export * as first from './first';
export * as second from './second';
