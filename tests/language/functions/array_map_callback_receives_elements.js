const secrets = [source()]; // source: a
const shown = secrets.map((secret) => secret.trim());
const sizes = secrets.map((secret) => secret.length);
sink(shown); // flow: a
sink(sizes);
