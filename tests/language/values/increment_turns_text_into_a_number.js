let text = source(); // source: a
const before = text;
text++;
sink(before); // flow: a
sink(text);
