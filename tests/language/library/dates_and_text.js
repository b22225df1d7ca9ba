import dayjs from 'dayjs';
import moment from 'moment';
import { format, isBefore, parseISO } from 'date-fns';
import he from 'he';
import escapeHtml from 'escape-html';
import sanitizeHtml from 'sanitize-html';
import { marked } from 'marked';
import DOMPurify from 'dompurify';
import classNames from 'classnames';
import clsx from 'clsx';
import { Base64 } from 'js-base64';
import queryString from 'query-string';
import qs from 'qs';
import { v4 as uuid, v5 } from 'uuid';
import yaml from 'js-yaml';
import Handlebars from 'handlebars';
import MarkdownIt from 'markdown-it';
import slugify from 'slugify';

const secret = source(); // source: a
sink(dayjs(secret).add(1, 'day').format('YYYY')); // flow: a
sink(dayjs('2020-01-01').add(1, 'day').format('YYYY'));
sink(dayjs(secret).isValid());
sink(moment(secret).toISOString()); // flow: a
sink(moment('2020-01-01').toISOString());
sink(moment().format());
sink(format(parseISO(secret), 'yyyy')); // flow: a
sink(format(parseISO('2020-01-01'), 'yyyy'));
sink(isBefore(parseISO(secret), new Date()));
sink(he.encode(secret)); // flow: a
sink(he.encode('fixed'));
sink(escapeHtml(secret)); // flow: a
sink(escapeHtml('fixed'));
sink(sanitizeHtml(secret, { allowedTags: ['b'] })); // flow: a
sink(sanitizeHtml('fixed', { allowedTags: [secret] }));
sink(marked(secret)); // flow: a
sink(marked.parse(secret)); // flow: a
sink(marked.parse('fixed'));
sink(DOMPurify.sanitize(secret)); // flow: a
sink(DOMPurify.sanitize('fixed'));
sink(classNames('fixed', secret)); // flow: a
sink(classNames('fixed', { shown: secret })); // known-false: a of an object only the names are used
sink(classNames('fixed', { shown: true }));
sink(clsx(['fixed', secret])); // flow: a
sink(clsx('fixed'));
sink(Base64.encode(secret)); // flow: a
sink(Base64.encode('fixed'));
sink(queryString.stringify({ title: secret })); // flow: a
sink(queryString.stringify({ title: 'fixed' }));
sink(qs.parse(`title=${secret}`)); // flow: a
sink(qs.parse('title=fixed'));
sink(uuid());
sink(v5(secret, uuid()));
sink(yaml.load(secret)); // flow: a
sink(yaml.dump({ label: 'fixed' }));
sink(Handlebars.compile('{{title}}')({ title: secret })); // flow: a
sink(Handlebars.compile('{{title}}')({ title: 'fixed' }));
sink(new MarkdownIt().render(secret)); // flow: a
sink(new MarkdownIt().render('fixed'));
sink(slugify(secret)); // flow: a
sink(slugify('fixed'));
