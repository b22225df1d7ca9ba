import { load } from 'lib/api';
import { name } from 'lib/names';

sink(load()); // flow: a
sink(name());
