const given = source(); // source: a
const none = '';
sink(given || 'default'); // flow: a
sink(none || given); // flow: a
sink(none || 'default');
sink('default' + (none || none));
