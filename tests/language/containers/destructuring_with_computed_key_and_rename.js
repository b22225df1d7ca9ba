const key = 'text';
const record = { text: source(), label: 'fixed' }; // source: a
const { [key]: renamed, label: title } = record;
sink(renamed); // flow: a
sink(title);
let copied;
let other;
({ text: copied, label: other } = record);
sink(copied); // flow: a
sink(other);
