const load = async () => source(); // source: a
const text = await load().then((value) => value + '!');
const size = await load().then((value) => value.length);
sink(text); // flow: a
sink(size);
