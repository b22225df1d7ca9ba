import get from 'lodash/get';
import set from 'lodash/set';
import cloneDeep from 'lodash/cloneDeep';
import isEmpty from 'lodash/isEmpty';
const pick = require('lodash/pick');
const merge = require('lodash.merge');
const map = require('lodash/map');
const groupBy = require('lodash/groupBy');
const sortBy = require('lodash/sortBy');
const find = require('lodash/find');
const throttle = require('lodash/throttle');
const chunk = require('lodash/chunk');
const keyBy = require('lodash/keyBy');

const secret = source(); // source: a
const record = { title: secret, label: 'fixed' };
sink(get(record, 'title')); // flow: a
sink(get(record, 'label'));
const made = set({}, 'title', secret);
sink(made.title); // flow: a
sink(made.label);
sink(cloneDeep(record).title); // flow: a
sink(cloneDeep(record).label);
sink(isEmpty(record));
sink(pick(record, ['title']).title); // flow: a
sink(pick(record, ['label']));
sink(merge({}, record).title); // flow: a
sink(merge({}, record).label);
sink(map([record], (each) => each.title)); // flow: a
sink(map([record], (each) => each.label));
sink(groupBy([record], 'label').fixed[0].title); // flow: a
sink(groupBy([record], 'label').fixed[0].label);
sink(keyBy([record], 'label').fixed.title); // flow: a
sink(keyBy([record], 'label').fixed.label);
sink(sortBy([record], 'label')[0].title); // flow: a
sink(sortBy([record], 'label')[0].label);
sink(find([record], { label: 'fixed' }).title); // flow: a
sink(find([record], { label: 'fixed' }).label);
sink(chunk([secret], 1)); // flow: a
sink(chunk(['fixed'], 1));
throttle((value) => sink(value), 1)(secret); // flow: a
throttle((value) => sink(value), 1)('fixed');
