const secret = source(); // source: a
const label = 'fixed';
sink('x' + secret); // flow: a
sink(`value: ${secret}`); // flow: a
sink(`value: ${label}`);
let text = 'x';
sink(text);
text += secret;
sink(text); // flow: a
