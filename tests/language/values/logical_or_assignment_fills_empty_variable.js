let value = '';
let other = '';
sink(value);
value ||= source(); // source: a
other ||= 'other';
sink(value); // flow: a
sink(other);
