const money = {
  secret: source(), // source: a
  [Symbol.toPrimitive](hint) {
    return hint === 'string' ? this.secret : 7;
  },
};
sink(`${money}`); // flow: a
sink(money * 2);
