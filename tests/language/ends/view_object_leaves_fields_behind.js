const user = { mail: source(), name: 'n', tags: ['t'] }; // source: a
const dto = { name: user.name, tagCount: user.tags.length, hasMail: 'mail' in user };
sink(dto);
const { mail, ...safe } = user;
sink(safe);
const picked = ['name', 'tags'].reduce((o, k) => ({ ...o, [k]: user[k] }), {});
sink(picked.name);
sink(Object.entries(user).filter(([k]) => k !== 'mail').length);
const cloned = JSON.parse(JSON.stringify({ ...user, mail: undefined }));
sink(cloned);
