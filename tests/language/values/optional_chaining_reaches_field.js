const account = {
  owner: { mail: source(), plan: 'free' }, // source: a
};
sink(account?.owner?.mail); // flow: a
sink(account?.owner?.plan);
sink(account?.reseller?.mail);
