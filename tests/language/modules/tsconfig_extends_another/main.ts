import { load, name } from '~/api';

sink(load()); // flow: a
sink(name());
