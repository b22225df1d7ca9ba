import { load } from '@lib/api';
import { name } from '@names';

sink(load()); // flow: a
sink(name());
