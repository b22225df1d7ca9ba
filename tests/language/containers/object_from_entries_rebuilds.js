const secret = source(); // source: a
const built = Object.fromEntries([['text', secret]]);
sink(built.text); // flow: a
const renamed = Object.fromEntries(Object.entries({ k: secret }).map(([key]) => [key, 'hidden']));
sink(renamed.k);
