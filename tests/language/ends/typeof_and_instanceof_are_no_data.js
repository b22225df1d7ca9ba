const secret = source(); // source: a
const record = { secret };
sink(typeof secret);
sink(`type ${typeof secret}`);
sink(record instanceof Object);
sink(Array.isArray(record));
sink(record); // flow: a
