import load, * as api from './api';

sink(load()); // flow: a
sink(api.name());
sink(api.default()); // flow: a
