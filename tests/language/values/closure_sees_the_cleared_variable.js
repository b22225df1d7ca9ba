let value = source(); // source: a
const saved = value;
const show = () => sink(value); // known-false: a the order of calls against a captured variable is not followed
value = 'cleared';
show();
sink(saved); // flow: a
