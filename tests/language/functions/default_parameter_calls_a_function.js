const load = () => source(); // source: a
const name = () => 'name';
const send = (token = load(), label = name()) => ({ token, label });
sink(send().token); // flow: a
sink(send().label);
