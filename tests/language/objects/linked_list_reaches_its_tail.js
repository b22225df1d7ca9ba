const tail = { value: source(), next: null }; // source: a
const head = { value: 'head', next: { value: 'middle', next: tail } };
sink(head.next.next.value); // flow: a
sink(head.next.value);
sink(head.value);
