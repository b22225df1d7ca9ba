const dark = process.argv.length > 100;
const secret = source(); // source: a
const value = dark ? 'dark' : secret;
const choice = secret ? 'set' : 'unset';
sink(value); // flow: a
sink(choice);
