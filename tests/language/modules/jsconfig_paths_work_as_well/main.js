import { load } from '@/load';
import { name } from '@/name';

sink(load()); // flow: a
sink(name());
