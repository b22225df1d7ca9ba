const obj = {
  prefix: source(), // source: a
  render(x) { return this.prefix + x; },
  plain(x) { return 'p' + x; },
};
const render = obj.render.bind(obj);
sink(render('1')); // flow: a
const { plain } = obj;
sink(plain('2'));
sink(['a'].map(obj.render, obj)); // flow: a
sink(['a'].map(obj.plain));
sink(['a', 'b'].map(String));
sink([source()].map(String)); // source: b // flow: b
