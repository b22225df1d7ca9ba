const load = async () => source(); // source: a
const label = async () => 'label';
const [first, second] = await Promise.all([label(), load()]);
sink(second); // flow: a
sink(first);
