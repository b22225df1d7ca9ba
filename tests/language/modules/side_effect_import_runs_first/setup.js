import { state } from './state';

state.token = source(); // source: a
