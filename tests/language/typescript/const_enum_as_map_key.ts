const enum Key {
  Token = 'token',
  Name = 'name',
}
const map = new Map<Key, string>();
map.set(Key.Token, source()); // source: a
map.set(Key.Name, 'fixed');
sink(map.get(Key.Token)); // flow: a
sink(map.get(Key.Name));
