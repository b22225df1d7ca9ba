const secrets = [source()]; // source: a
const list = [];
const other = [];
list.push(...secrets);
sink(list); // flow: a
Array.prototype.push.apply(other, ['x']);
sink(other);
Array.prototype.push.apply(other, secrets);
sink(other); // known-miss: a this way to call a library function is not followed
