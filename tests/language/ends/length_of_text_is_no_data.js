const secret = source(); // source: a
sink(secret.length);
sink({ size: secret.length });
sink(`${secret.length} characters`);
sink({ size: secret.length, text: secret }); // flow: a
