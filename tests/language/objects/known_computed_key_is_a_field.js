const KEY = 'password';
const form = { user: 'root' };
form[KEY] = source(); // source: a
sink(form.password); // flow: a
sink(form['user']);
