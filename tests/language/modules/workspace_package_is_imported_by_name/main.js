import { load } from '@acme/data';
import { name } from 'acme-names';

sink(load()); // flow: a
sink(name());
