const user = {};
const other = {};
const users = [user, other];
users[0].mail = source(); // source: a
sink(user.mail); // flow: a
sink(other.mail);
sink(users[1]);
