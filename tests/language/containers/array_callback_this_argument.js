const options = { text: source(), label: 'fixed' }; // source: a
['x'].forEach(function (item) {
  sink(this.text); // flow: a
  sink(this.label);
  sink(item);
}, options);
