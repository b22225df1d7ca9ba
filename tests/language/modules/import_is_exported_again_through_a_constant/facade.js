import * as inner from './inner';
import { load } from './inner';

export const api = { load: inner.load, name: inner.name };
export const loader = load;
