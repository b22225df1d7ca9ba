module.exports = { load: () => source(), name: () => 'fixed' }; // source: a
