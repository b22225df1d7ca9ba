const request = { color: source(), text: 'x' }; // source: a
if (request.color === 'red') {
  sink(request.color);
} else {
  sink(request.color); // flow: a
}
if (!['red', 'blue'].includes(request.color)) {
  request.color = 'red';
}
sink(request.color);
