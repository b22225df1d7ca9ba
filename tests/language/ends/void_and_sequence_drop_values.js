const secret = source(); // source: a
sink(void secret);
sink((secret, 'fixed'));
sink(('fixed', secret)); // flow: a
