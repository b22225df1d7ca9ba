import './setup';
import { state } from './state';

sink(state.token); // flow: a
sink(state.label);
