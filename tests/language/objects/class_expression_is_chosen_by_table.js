const kinds = {
  plain: class {
    show = (value) => value;
  },
  masked: class {
    show = () => '***';
  },
};
const secret = source(); // source: a
sink(new kinds.plain().show(secret)); // flow: a
sink(new kinds.masked().show(secret));
