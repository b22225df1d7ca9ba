import { load } from '@acme/data';
import { name } from '@acme/names/short';

sink(load()); // flow: a
sink(name());
