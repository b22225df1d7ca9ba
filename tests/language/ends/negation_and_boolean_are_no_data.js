const secret = source(); // source: a
sink(!secret);
sink(!!secret);
sink(Boolean(secret));
sink({ known: Boolean(secret) });
sink(Boolean(secret) && secret); // flow: a
