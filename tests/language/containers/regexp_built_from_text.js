const secret = source(); // source: a
const pattern = new RegExp(`^${secret}$`);
sink(pattern.source); // flow: a
sink(pattern.test('x'));
sink('x y'.replace(pattern, 'z'));
sink('x y'.match(pattern));
sink(new RegExp('x').source);
