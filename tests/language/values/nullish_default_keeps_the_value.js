const given = source(); // source: a
const value = given ?? 'fallback';
const fallback = undefined ?? 'fallback';
sink(value); // flow: a
sink(fallback);
