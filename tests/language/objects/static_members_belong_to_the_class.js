class Registry {
  static token = source(); // source: a
  static label = 'registry';
  static read() {
    return Registry.token;
  }
}
sink(Registry.read()); // flow: a
sink(Registry.label);
sink(new Registry().token);
