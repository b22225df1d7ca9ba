import { current, update, history } from './state.js';
sink(current); // known-false: a the order of calls against a captured variable is not followed
update(source()); // source: a
sink(current); // flow: a
sink(history.length);
sink(history); // known-false: a the order of calls against a captured variable is not followed
