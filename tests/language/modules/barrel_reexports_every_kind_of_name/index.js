import * as lib from './lib/index.js';
import { renamed, Store } from './lib/index.js';
sink(lib.secret()); // flow: a
sink(renamed('x'));
sink(lib.constants.NAME);
const s = new Store();
s.put(source()); // source: b
sink(s.value); // flow: b
sink(lib.default);
