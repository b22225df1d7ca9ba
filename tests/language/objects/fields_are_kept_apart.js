const user = {};
user.name = 'Ada';
user.password = source(); // source: a
sink(user.password); // flow: a
sink(user.name);
