const body = { title: 'draft' };
sink(body);
body.secret = source(); // source: a
sink(body); // flow: a
