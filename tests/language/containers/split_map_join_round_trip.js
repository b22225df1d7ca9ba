const secret = source(); // source: a
const words = secret
  .split(' ')
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join(' ');
sink(words); // flow: a
const sizes = secret
  .split(' ')
  .map((word) => word.length)
  .join(' ');
sink(sizes);
sink('x y'.split(' ').join('-'));
