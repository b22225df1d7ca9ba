let value = source(); // source: a
const saved = value;
const show = () => sink(value);
value = 'cleared';
show();
sink(saved); // flow: a
