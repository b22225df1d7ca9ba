const options = { text: source(), label: 'fixed' }; // source: a
['x'].forEach(function (item) {
  sink(this.text); // known-miss: a this way to call a library function is not followed
  sink(this.label);
  sink(item);
}, options);
