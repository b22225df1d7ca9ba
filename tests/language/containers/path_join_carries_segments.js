import path from 'node:path';

const secret = source(); // source: a
sink(path.join('/tmp', secret)); // flow: a
sink(path.basename(`/tmp/${secret}`)); // flow: a
sink(path.join('/tmp', 'fixed'));
sink(path.dirname(path.join('/tmp', 'fixed')));
