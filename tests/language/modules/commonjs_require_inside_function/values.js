module.exports = { text: source(), label: 'fixed' }; // source: a
