import { load } from 'acme-app/api';
import { name } from '#names';

sink(load()); // flow: a
sink(name());
