import { createApi } from './api.js';
import settings, { VERSION } from './settings.js';
const api = createApi(settings);
sink(api.header()); // flow: a
sink(api.version);
sink(VERSION);
sink(api.host);
