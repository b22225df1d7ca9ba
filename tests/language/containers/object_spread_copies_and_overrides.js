const secret = source(); // source: a
const base = { text: secret, label: 'fixed' };
const copy = { ...base, text: 'hidden' };
const later = { text: 'hidden', ...base };
sink(copy.text);
sink(copy);
sink(later.text); // flow: a
sink(later.label);
