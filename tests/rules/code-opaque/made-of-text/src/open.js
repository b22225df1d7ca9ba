module.exports = { isOpen: true };
