let load = () => source(); // source: a
const secret = load();
load = () => 'plain';
sink(secret); // flow: a
sink(load());
