function load() {
  return load.value;
}
namespace load {
  export let value = source(); // source: a
  export const label = 'fixed';
}
sink(load()); // flow: a
sink(load.label);
