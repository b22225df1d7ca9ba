let text = source(); // source: a
text += source(); // source: b
let counter = 0;
counter += 1;
sink(text); // flow: a, b
sink(counter);
