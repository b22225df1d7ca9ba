let one = 'one';
let two = 'two';
let three = 'three';
one = two = source(); // source: a
sink(one); // flow: a
sink(two); // flow: a
sink(three);
one = three = 'clean';
sink(one);
