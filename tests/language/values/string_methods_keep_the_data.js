const secret = source(); // source: a
sink(secret.slice(2).toUpperCase()); // flow: a
sink([...secret].reverse().join('')); // flow: a
sink(secret.replace('x', 'y').padStart(40)); // flow: a
sink(secret.startsWith('x'));
sink(secret.indexOf('x'));
sink(secret.codePointAt(0) > 10);
