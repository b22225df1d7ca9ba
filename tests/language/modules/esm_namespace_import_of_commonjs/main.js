import * as api from './api.cjs';

sink(api.load()); // flow: a
sink(api.name());
