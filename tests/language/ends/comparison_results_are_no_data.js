const secret = source(); // source: a
sink(secret === 'x');
sink(secret !== 'x');
sink(secret > 'x');
sink(secret == null);
sink(secret.localeCompare('x'));
sink({ same: secret === 'x' });
sink(secret); // flow: a
