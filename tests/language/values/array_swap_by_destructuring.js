let left = source(); // source: a
let right = 'right';
[left, right] = [right, left];
sink(left);
sink(right); // flow: a
