const twice = (run) => [run(), run()];
const secrets = twice(() => source()); // source: a
const plains = twice(() => 'plain');
sink(secrets); // flow: a
sink(plains);
