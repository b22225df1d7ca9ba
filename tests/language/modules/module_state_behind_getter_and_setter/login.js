import { setToken } from './session';

setToken(source()); // source: a
