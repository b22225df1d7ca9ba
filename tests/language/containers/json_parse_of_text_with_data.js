const secret = source(); // source: a
const record = JSON.parse(`{"text": "${secret}"}`);
sink(record.text); // flow: a
const fixed = JSON.parse('{"text": "fixed"}');
sink(fixed.text);
const nested = JSON.parse(JSON.parse(JSON.stringify(JSON.stringify({ text: secret }))));
sink(nested.text); // flow: a
