interface Owner {
  label: string;
}
function show(this: Owner, text: string): void {
  sink(text); // flow: a
  sink(this.label);
}
const owner: Owner = { label: 'fixed' };
show.call(owner, source()); // source: a
