module.exports = (label) => ({ name: () => label });
