const secret = source(); // source: a
const list = [secret];
sink(list.includes('x'));
sink(secret.includes('x'));
sink('secret' in { secret });
sink({ secret }.hasOwnProperty('secret'));
sink(Object.hasOwn({ secret }, 'secret'));
sink(list[0]); // flow: a
