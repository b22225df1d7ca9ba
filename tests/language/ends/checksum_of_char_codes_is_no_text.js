const secret = source(); // source: a
let sum = 0;
for (let at = 0; at < secret.length; at += 1) sum += secret.charCodeAt(at);
sink(sum);
sink(sum.toString(16));
sink(`${sum}-${secret}`); // flow: a
