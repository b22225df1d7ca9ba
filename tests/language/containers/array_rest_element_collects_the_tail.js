const secret = source(); // source: a
const [head, ...tail] = ['x', 'y', secret];
sink(head);
sink(tail[1]); // flow: a
const [front, ...back] = [secret, 'y'];
sink(front); // flow: a
sink(back);
