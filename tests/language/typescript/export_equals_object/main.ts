import api = require('./api');
import same from './api';

sink(api.load()); // flow: a
sink(api.name());
sink(same.load()); // flow: a
sink(same.name());
