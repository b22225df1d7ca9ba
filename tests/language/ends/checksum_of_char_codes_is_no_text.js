const secret = source(); // source: a
let sum = 0;
for (let at = 0; at < secret.length; at += 1) sum += secret.charCodeAt(at);
sink(sum); // known-false: a a number made of a text's characters still counts as data
sink(sum.toString(16)); // known-false: a a number made of a text's characters still counts as data
sink(`${sum}-${secret}`); // flow: a
