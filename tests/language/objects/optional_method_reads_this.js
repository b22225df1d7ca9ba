const client = {
  token: source(), // source: a
  read() {
    return this.token;
  },
};
const other = { ...client, token: 'other' };
sink(client.read?.()); // flow: a
sink(other.read?.());
