const secret = source(); // source: a
sink(encodeURIComponent(secret)); // flow: a
sink(decodeURIComponent(encodeURI(secret))); // flow: a
sink(encodeURIComponent('a b'));
sink(encodeURI('a b'));
