import api, { name } from './api.cjs';

sink(api.load()); // flow: a
sink(api.name());
sink(name());
