module.exports = { ...require('./load'), ...require('./name') };
