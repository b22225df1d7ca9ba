const secret = source(); // source: a
const plain = 'plain';
const show = () => sink(secret); // flow: a
const tell = () => sink(plain);
show();
tell();
