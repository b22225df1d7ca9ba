const shout = (value) => value + '!';
const hide = () => '***';
const secret = source(); // source: a
const loud = process.argv.length > 0;
const transform = loud ? shout : hide;
sink(transform(secret)); // flow: a
sink(hide(secret));
