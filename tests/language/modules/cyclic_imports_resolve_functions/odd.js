import { even } from './even';

export function odd(value, count) {
  return even(value, count - 1);
}
