const handlers = [];
const byName = new Map();
const run = () => 1; // function: run
handlers.push(run);
byName.set('run', run);
Object.keys({ run });
handlers.join(',');
handlers.forEach((handler) => // enters: each // function: each
  handler(), // enters: run
);
byName.get('run')(); // enters: run
