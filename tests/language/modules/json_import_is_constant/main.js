import config from './config.json';
import { host } from './config.json';
const again = require('./config.json');

const secret = source(); // source: a
sink(config.host);
sink(host + secret); // flow: a
sink(again.hosts[0]);
