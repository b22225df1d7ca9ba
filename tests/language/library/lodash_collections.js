import _, { chunk, groupBy, keyBy, map } from 'lodash';

const secret = source(); // source: a
const rows = [{ body: secret, label: 'fixed' }, { body: 'x', label: 'fixed' }];
const clean = [{ body: 'x', label: 'fixed' }];
sink(map(rows, (row) => row.body)); // flow: a
sink(map(rows, (row) => row.label));
sink(_.map(rows, 'body')); // flow: a
sink(_.map(rows, 'label'));
sink(_.flatMap(rows, (row) => [row.body])); // flow: a
sink(_.flatMap(rows, (row) => [row.label]));
_.forEach(rows, (row) => {
  sink(row.body); // flow: a
  sink(row.label);
});
sink(_.filter(rows, { label: 'fixed' })[0].body); // flow: a
sink(_.filter(rows, { label: 'fixed' })[0].label);
sink(_.find(rows, (row) => row.label).body); // flow: a
sink(_.find(rows, (row) => row.label).label);
sink(_.sortBy(rows, 'body').map((row) => row.body)); // flow: a
sink(_.sortBy(rows, 'body').map((row) => row.label));
sink(_.some(rows, (row) => row.body));
sink(_.findIndex(rows, (row) => row.body));
sink(_.reduce(rows, (sum, row) => sum + row.body, '')); // flow: a
sink(_.reduce(rows, (sum, row) => sum + row.label, ''));
sink(groupBy(rows, 'label').fixed[0].body); // flow: a
sink(groupBy(rows, 'label').fixed[0].label);
sink(Object.keys(groupBy(rows, 'body'))); // flow: a
sink(Object.keys(groupBy(rows, 'label')));
sink(Object.keys(_.countBy(rows, 'body'))); // flow: a
sink(Object.keys(_.countBy(rows, 'label')));
sink(keyBy(rows, 'label').fixed.body); // flow: a
sink(keyBy(rows, 'label').fixed.label);
sink(chunk([secret], 2)[0][0]); // flow: a
sink(chunk(['fixed'], 2)[0][0]);
sink(_.flatten([[secret]])); // flow: a
sink(_.flatten([['fixed']]));
sink(_.union([secret], ['x'])); // flow: a
sink(_.union(['fixed'], ['x']));
sink(_.head(rows).body); // flow: a
sink(_.head(clean).body);
sink(_.partition(rows, (row) => row.label)[0][0].body); // flow: a
sink(_.partition(rows, (row) => row.label)[0][0].label);
sink(_.times(2, () => secret)); // flow: a
sink(_.times(2, () => 'fixed'));
