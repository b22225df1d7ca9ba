let text = '';
let rounds = 0;
sink(text);
do {
  text = text + source(); // source: a
  rounds++;
} while (rounds < 2);
sink(text); // flow: a
sink(rounds);
