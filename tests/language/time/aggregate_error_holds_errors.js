const secret = source(); // source: a
const error = new AggregateError([new Error(secret)], 'several');
sink(error.errors[0].message); // flow: a
sink(error.message);
for (const inner of error.errors) sink(inner.message); // flow: a
for (const inner of new AggregateError([new Error('fixed')]).errors) sink(inner.message);
