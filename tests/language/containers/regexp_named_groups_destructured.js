const secret = source(); // source: a
const { groups: { user, domain } } = /(?<user>\w+)@(?<domain>\w+)/.exec(`${secret}@example`);
sink(user); // flow: a
const { year } = '2020-01'.match(/(?<year>\d+)-/).groups;
sink(year);
sink(/@/.test(secret));
sink(domain.length);
