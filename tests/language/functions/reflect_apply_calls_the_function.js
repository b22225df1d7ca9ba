const pick = (left, right) => right;
const secret = source(); // source: a
sink(Reflect.apply(pick, null, ['plain', secret])); // flow: a
sink(Reflect.apply(pick, null, [secret, 'plain']));
