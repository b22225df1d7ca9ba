const { router } = require('./router');
require('./routes')(router);
router.handle('/user', { query: source() }); // source: a
router.handle('/health', { query: 'x' });
