import { load } from '@app/load';
import { name } from '@app/name';

sink(load()); // flow: a
sink(name());
