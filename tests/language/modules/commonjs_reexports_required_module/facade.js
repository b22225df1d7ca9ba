module.exports = require('./api');
