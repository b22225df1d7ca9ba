import settings, { names } from './settings.json';
import * as all from './settings.json';
const again = require('./settings');

const secret = source(); // source: a
const record = { title: secret, label: 'fixed' };
sink(record[settings.names.kept]); // flow: a
sink(record[settings.names.other]);
sink(record[names.kept]); // flow: a
sink(record[names.other]);
sink(record[all.names.kept]); // flow: a
sink(record[all.names.other]);
sink(record[again.list[0]]); // flow: a
sink(record[again.list[1]]);
sink(record[settings['quoted "key"']]); // flow: a
sink(settings.nothing);
sink(settings.count);
