const apply = (transform, value) => transform(value);
const secret = source(); // source: a
sink(apply((value) => value + '!', secret)); // flow: a
sink(apply(() => 'constant', secret));
