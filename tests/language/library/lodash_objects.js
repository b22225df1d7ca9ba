const _ = require('lodash');

const secret = source(); // source: a
const record = { title: secret, label: 'fixed', inner: { title: secret } };
sink(_.get(record, 'title')); // flow: a
sink(_.get(record, 'label'));
sink(_.get({}, 'label', secret)); // flow: a
sink(_.get({}, 'label', 'fixed'));
sink(_.get(record, 'inner.title')); // flow: a
const made = {};
_.set(made, 'title', secret);
_.set(made, 'label', 'fixed');
sink(made.title); // flow: a
sink(made.label);
sink(_.pick(record, ['title', 'label']).title); // flow: a
sink(_.pick(record, ['title', 'label']).label);
sink(_.pick(record, ['label']));
sink(_.pick(record, 'label', 'title').title); // flow: a
sink(_.pick(record, 'label', 'title').label);
sink(_.omit(record, ['label']).title); // flow: a
sink(_.omit({ label: 'fixed' }, ['label']));
const merged = _.merge({}, record);
sink(merged.title); // flow: a
sink(merged.label);
sink(_.assign({ label: 'fixed' }, { label: 'x' }).label);
const copy = _.cloneDeep(record);
sink(copy.inner.title); // flow: a
sink(copy.label);
sink(_.mapValues(record, (value) => value).title); // flow: a
sink(_.mapValues({ label: 'fixed' }, (value) => value).label);
sink(_.keys({ [secret]: 1 })); // flow: a
sink(_.keys({ title: secret }));
sink(_.values(record)); // flow: a
sink(_.values({ label: 'fixed' }));
sink(_.toPairs(record)[0][1]); // flow: a
sink(_.toPairs({ label: 'fixed' })[0][1]);
sink(_.fromPairs([['title', secret]]).title); // flow: a
sink(_.fromPairs([['title', 'fixed']]).title);
sink(_.zipObject(['title'], [secret]).title); // flow: a
sink(_.zipObject(['title'], ['fixed']).title);
sink(_.isEmpty(record));
sink(_.isEqual(record, made));
