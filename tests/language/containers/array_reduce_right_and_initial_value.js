const secret = source(); // source: a
sink(['x', 'y'].reduceRight((all, item) => all + item, secret)); // flow: a
sink(['x', 'y'].reduceRight((all, item) => all + item, ''));
sink([secret].reduceRight((all, item) => ({ ...all, [item.length]: item }), {})); // flow: a
sink([secret].reduceRight((all, item) => ({ ...all, size: item.length }), {}));
