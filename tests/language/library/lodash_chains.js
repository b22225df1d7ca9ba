import _ from 'lodash';

const secret = source(); // source: a
const rows = [{ body: secret, label: 'fixed' }];
const clean = [{ body: 'x', label: 'fixed' }];
sink(_.chain(rows).map((row) => row.body).value()); // flow: a
sink(_.chain(clean).map((row) => row.body).value());
sink(_(rows).filter((row) => row.label).value()); // flow: a
sink(_(clean).filter((row) => row.label).value());
sink(_.chain(rows).map('body').value()); // known-miss: a the methods of a chain are those of arrays, which take functions
sink(_.chain(clean).map('body').value());
