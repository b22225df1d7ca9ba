const secrets = [source()]; // source: a
const list = ['first', ...secrets, 'last'];
sink(list[0]);
sink(list[1]); // flow: a
sink(list[2]);
