const options = { host: 'localhost' };
options.token ??= source(); // source: a
options.host ??= 'remote';
sink(options.token); // flow: a
sink(options.host);
