const pair = ['fixed', source()]; // source: a
sink(pair[1]); // flow: a
sink(pair[0]);
const [label, secret] = pair;
sink(secret); // flow: a
sink(label);
