const trim = (text) => text.trim();
const hide = () => '***';
const secrets = [source()]; // source: a
sink(secrets.map(trim)); // flow: a
sink(secrets.map(hide));
