const tag = (strings, ...values) => ({ strings, values });
const secret = source(); // source: a
const query = tag`select ${'name'} from ${secret}`;
sink(query.values[1]); // flow: a
sink(query.values[0]);
sink(query.strings);
