function* chat() {
  const name = yield 'name?';
  const age = yield 'hello ' + name;
  return age;
}
const c = chat();
sink(c.next().value); // known-false: a which step of a generator hands out what is not followed
sink(c.next(source()).value); // source: a // flow: a
const fin = c.next('12');
sink(fin.value); // known-false: a which step of a generator hands out what is not followed
sink(fin.done);
