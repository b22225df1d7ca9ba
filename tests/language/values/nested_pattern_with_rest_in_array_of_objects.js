const page = {
  results: [{ id: '1', mail: source(), name: 'Ada' }], // source: a
};
const {
  results: [{ id, ...person }],
} = page;
sink(person); // flow: a
sink(person.name);
sink(id);
