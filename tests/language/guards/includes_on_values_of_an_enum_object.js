const Color = { Red: 'red', Blue: 'blue' };
function show(value) {
  if (Object.values(Color).includes(value)) {
    sink(value);
  } else {
    sink(value); // flow: a
  }
}
const secret = source(); // source: a
show(secret);
