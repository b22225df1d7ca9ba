const load = () => source(); // source: a
const label = () => 'label';
function dispatch(action) {
  switch (action) {
    case 'load':
      return { data: load(), action };
    default:
      return { data: label(), action };
  }
}
const done = dispatch('load');
sink(done.data); // flow: a
sink(done.action);
sink(label());
