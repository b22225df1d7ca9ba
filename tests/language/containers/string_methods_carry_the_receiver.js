const secret = source(); // source: a
sink(secret.trim().toLowerCase()); // flow: a
sink(secret.slice(0, 20)); // flow: a
sink(secret.padStart(99, '.')); // flow: a
sink(secret.concat('x')); // flow: a
sink(secret.length);
sink(secret.startsWith('x'));
sink(secret.indexOf('x'));
sink('fixed'.concat('x'));
