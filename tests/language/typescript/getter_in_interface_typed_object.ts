interface Config {
  readonly token: string;
  readonly label: string;
}
const config: Config = {
  get token() {
    return source(); // source: a
  },
  label: 'fixed',
};
sink(config.token); // flow: a
sink(config.label);
const { token, label }: Config = config;
sink(token); // flow: a
sink(label);
