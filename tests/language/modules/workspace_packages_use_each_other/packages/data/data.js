exports.load = () => ({ text: source(), label: 'fixed' }); // source: b
