import { load } from './api.js';
import { name } from './names.js';

sink(load()); // flow: a
sink(name());
