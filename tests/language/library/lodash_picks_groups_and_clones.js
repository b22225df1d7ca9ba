import _ from 'lodash';
import get from 'lodash/get';
const users = [{ name: 'n', mail: source() }, { name: 'm', mail: 'x' }]; // source: a
sink(_.map(users, 'mail')); // flow: a
sink(_.map(users, 'name'));
sink(_.find(users, { name: 'n' }).mail); // flow: a
sink(_.omit(users[0], ['mail'])); // known-false: a `omit` hands on everything
sink(_.pick(users[0], ['name']));
sink(_.pick(users[0], ['mail'])); // flow: a
sink(get(users, '[0].mail')); // flow: a
sink(_.keyBy(users, 'name').n.mail); // flow: a
sink(_.groupBy(users, 'name').n[0].mail); // flow: a
sink(_.isEmpty(users));
sink(_.size(users));
sink(_.chain(users).map((u) => u.mail).uniq().value()); // flow: a
sink(_.merge({}, users[0]).mail); // flow: a
sink(_.cloneDeep(users)[0].mail); // flow: a
sink(_.cloneDeep(users)[0].name);
