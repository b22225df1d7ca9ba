const box = {};
[box.first, box.second] = [source(), 'plain']; // source: a
sink(box.first); // flow: a
sink(box.second);
