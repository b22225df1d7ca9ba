const codes = {};
codes[404] = 'not found';
codes[200] = source(); // source: a
sink(codes['200']); // flow: a
sink(codes[404]);
