module.exports = (router) => {
  router.get('/user', (req) => sink(req.query)); // flow: a
  router.get('/health', () => sink('ok'));
};
