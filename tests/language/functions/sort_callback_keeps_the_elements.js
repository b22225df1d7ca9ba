const list = ['b', source()]; // source: a
const order = [];
list.sort((left, right) => {
  order.push(left.length - right.length);
  return left < right ? -1 : 1;
});
sink(list); // flow: a
sink(order);
