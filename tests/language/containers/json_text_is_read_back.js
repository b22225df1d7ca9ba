const obj = { token: source(), list: [1, 2], nested: { name: 'n' } }; // source: a
const text = JSON.stringify(obj);
sink(text); // flow: a
const back = JSON.parse(text);
sink(back.token); // flow: a
sink(JSON.parse('{"x": "y"}').x);
sink(JSON.stringify(Object.keys(obj)));
sink(JSON.stringify({ n: obj.nested }));
sink(JSON.stringify(obj, ['list']));
sink(JSON.stringify(obj, (k, v) => (k === 'token' ? undefined : v))); // known-false: a what a replacer of JSON leaves out is not followed
sink(JSON.parse(text, (k, v) => v).token); // flow: a
