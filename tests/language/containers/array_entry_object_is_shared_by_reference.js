const record = { text: 'none', label: 'fixed' };
const list = [record];
sink(list[0].text);
record.text = source(); // source: a
sink(list[0].text); // flow: a
sink(list[0].label);
