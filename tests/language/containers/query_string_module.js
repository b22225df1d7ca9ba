import { parse, stringify } from 'node:querystring';

const text = stringify({ q: source(), page: '1' }); // source: a
sink(text); // flow: a
sink(parse(text).q); // flow: a
sink(stringify({ page: '1' }));
sink(parse('page=1').page);
