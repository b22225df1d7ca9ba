import { odd } from './odd';

export function even(value, count) {
  return count === 0 ? value : odd(value, count - 1);
}
