const { promisify } = require('util');

const client = {
  token: source(), // source: a
  read(done) {
    done(null, this.token);
  },
  name(done) {
    done(null, 'fixed');
  },
};
const read = promisify(client.read).bind(client);
promisify(client.name)().then((value) => sink(value));
read().then((value) => sink(value)); // flow: a
