const secret = source(); // source: a
const list = ['x', secret];
sink(list); // flow: a
list.length = 1;
sink(list); // known-false: a what removes or replaces elements of a container is not followed
sink(list.length);
