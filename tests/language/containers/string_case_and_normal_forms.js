const secret = source(); // source: a
sink(secret.toUpperCase()); // flow: a
sink(secret.normalize('NFC')); // flow: a
sink(secret.substring(0, 20)); // flow: a
sink(secret.substr(0, 20)); // flow: a
sink(secret.trimEnd()); // flow: a
sink(secret.at(-1)); // flow: a
sink(secret.endsWith('x'));
sink(secret.lastIndexOf('x'));
sink('Fixed'.toUpperCase());
sink('fixed'.substring(1));
