// The left operand comes through only when it is falsy, and then there is nothing in it.
const secret = source(); // source: a
const enabled = process.argv.length > 0;
sink(enabled && secret); // flow: a
sink(secret && enabled);
sink(secret && 'configured');
