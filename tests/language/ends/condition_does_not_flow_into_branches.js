const secret = source(); // source: a
const answer = secret ? 'yes' : 'no';
let text = 'none';
if (secret === 'x') text = 'known';
while (secret.length < 3) text += 'x';
sink(answer);
sink(text);
sink(secret ? secret : 'no'); // flow: a
