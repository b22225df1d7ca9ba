function inner(text) {
  throw new Error(text);
}
function middle(text) {
  inner(text);
  return text;
}
const secret = source(); // source: a
let result = 'none';
try {
  result = middle(secret);
} catch (error) {
  sink(error.message); // flow: a
}
sink(result); // known-false: a which branch a call takes or whether it throws is not followed
