import api from './api';

sink(api.load()); // flow: a
sink(api.name());
