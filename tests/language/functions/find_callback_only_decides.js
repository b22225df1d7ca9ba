const users = [{ name: 'Ada', mail: source() }]; // source: a
const found = users.find((user) => user.mail.length > 0);
const exists = users.some((user) => user.mail.length > 0);
sink(found.mail); // flow: a
sink(found.name);
sink(exists);
