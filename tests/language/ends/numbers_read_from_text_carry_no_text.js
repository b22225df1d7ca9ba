const secret = source(); // source: a
sink(Number(secret));
sink(parseInt(secret, 10));
sink(parseFloat(secret));
sink(+secret);
sink(Date.parse(secret));
sink(Number.isNaN(Number(secret)));
sink(String(secret)); // flow: a
