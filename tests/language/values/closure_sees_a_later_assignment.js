let value = 'before';
let other = 'before';
const show = () => sink(value); // flow: a
const tell = () => sink(other);
value = source(); // source: a
other = 'after';
show();
tell();
