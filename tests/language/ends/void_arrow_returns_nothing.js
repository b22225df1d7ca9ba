const secret = source(); // source: a
const quiet = (text) => void text.trim();
const block = (text) => {
  text.trim();
};
const loud = (text) => text.trim();
sink(quiet(secret));
sink(block(secret));
sink(loud(secret)); // flow: a
