import { load } from '@acme/data';
import { name } from '@acme/data/names';
import { other } from '@acme/data/parts/other';

sink(load()); // flow: a
sink(name());
sink(other()); // flow: b
