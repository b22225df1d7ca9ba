import _ from 'underscore';
import lodash, { compose } from 'lodash';
import Ajv from 'ajv';

const secret = source(); // source: a
const record = { title: secret, label: 'fixed' };
sink(_.pluck([record], 'title')); // flow: a
sink(_.pluck([record], 'label'));
sink(lodash.concat(['fixed'], secret)); // flow: a
sink(lodash.concat(['fixed'], 'x'));
sink(lodash.flattenDeep([[[secret]]])); // flow: a
sink(lodash.flattenDeep([[['fixed']]]));
const counts = { title: secret, label: 'fixed' };
lodash.update(counts, 'label', (label) => `${label}!`);
sink(counts.label);
lodash.update(counts, 'label', () => secret);
sink(counts.label); // flow: a
sink(lodash.mapKeys({ title: secret }, () => 'name').name); // flow: a
sink(lodash.mapKeys({ title: 'fixed' }, () => 'name').name);
const wrap = lodash.flowRight(
  (text) => sink(text), // flow: a
  (text) => text.trim(),
);
wrap(secret);
const three = compose(
  (text) => sink(text),
  (text) => text.trim(),
  () => 'fixed',
);
three('fixed');
lodash.defer((value) => sink(value), secret); // flow: a
lodash.defer((value) => sink(value), 'fixed');
sink(lodash.thru(secret, (value) => `${value}!`)); // flow: a
sink(lodash.thru(secret, () => 'fixed'));
sink(lodash.identity(secret)); // flow: a
sink(lodash.identity('fixed'));
sink(lodash.trim(secret)); // flow: a
sink(lodash.trim('fixed'));
sink(lodash.replace('x', 'x', secret)); // flow: a
sink(lodash.replace('x', secret, 'fixed'));
const validate = new Ajv().compile({ type: 'string' });
sink(validate(secret));
