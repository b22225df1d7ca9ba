import _, { debounce, flow, template } from 'lodash-es';

const secret = source(); // source: a
const send = debounce((value, label) => {
  sink(value); // flow: a
  sink(label);
}, 100);
send(secret, 'fixed');
const save = _.throttle((value) => sink(value), 100);
save('fixed');
const both = flow(
  (text) => text.trim(),
  (text) => sink(text), // flow: a
);
both(secret);
const neither = flow(
  (text) => text.trim(),
  (text) => sink(text),
);
neither('fixed');
const shout = _.memoize((text) => `${text}!`);
sink(shout(secret)); // flow: a
const whisper = _.memoize(() => 'fixed');
sink(whisper(secret));
sink(template('Hello <%= name %>')({ name: secret })); // flow: a
sink(template('Hello <%= name %>')({ name: 'fixed' }));
sink(_.camelCase(secret)); // flow: a
sink(_.camelCase('fixed'));
sink(_.split(secret, ',')); // flow: a
sink(_.join(['fixed'], ','));
_.tap([secret], (list) => sink(list)); // flow: a
_.tap(['fixed'], (list) => sink(list));
_.delay((value) => sink(value), 10, secret); // flow: a
_.delay((value) => sink(value), 10, 'fixed');
sink(_.uniqueId(secret));
