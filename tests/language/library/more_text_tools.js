import TurndownService from 'turndown';
import { convert } from 'html-to-text';
import { Converter } from 'showdown';
import Mustache from 'mustache';
import queryString from 'query-string';
import base64 from 'base-64';
import { fromByteArray, byteLength } from 'base64-js';
import YAML from 'yaml';
import Papa from 'papaparse';
import { decode } from 'html-entities';

const secret = source(); // source: a
sink(new TurndownService().turndown(secret)); // flow: a
sink(new TurndownService().turndown('fixed'));
sink(convert(secret)); // flow: a
sink(convert('fixed'));
sink(new Converter().makeHtml(secret)); // flow: a
sink(new Converter().makeHtml('fixed'));
sink(Mustache.render('{{title}}', { title: secret })); // flow: a
sink(Mustache.render('{{title}}', { title: 'fixed' }));
sink(queryString.stringifyUrl({ url: '/x', query: { title: secret } })); // flow: a
sink(queryString.stringifyUrl({ url: '/x', query: { title: 'fixed' } }));
sink(queryString.parseUrl(`/x?title=${secret}`).query); // flow: a
sink(queryString.parseUrl('/x?title=fixed').query);
sink(base64.encode(secret)); // flow: a
sink(base64.encode('fixed'));
sink(fromByteArray(secret)); // flow: a
sink(byteLength(secret));
sink(YAML.parse(secret)); // flow: a
sink(YAML.stringify({ title: secret })); // flow: a
sink(YAML.stringify({ title: 'fixed' }));
sink(Papa.parse(secret).data[0]); // flow: a
sink(Papa.parse(secret).meta);
sink(Papa.unparse([{ title: secret }])); // flow: a
sink(Papa.unparse([{ title: 'fixed' }]));
sink(decode(secret)); // flow: a
sink(decode('fixed'));
