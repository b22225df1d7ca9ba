import { value } from './values';

function show(value) {
  sink(value);
}
show('fixed');
sink(value); // flow: a
