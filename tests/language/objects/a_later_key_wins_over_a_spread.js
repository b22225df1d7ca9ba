// What a literal writes after a spread is not what the spread object had under that name.
const whole = source(); // source: a
const made = { ...whole, people: 'none', count: 3 };
sink(made.people);
sink(made.other); // flow: a
sink(made); // flow: a

const list = [made];
sink(list[0].people);
sink(list[0].title); // flow: a

const { name, ...rest } = whole;
sink(name); // flow: a
sink(rest.name);
sink(rest.title); // flow: a

const first = { people: 'none', ...whole };
sink(first.people); // flow: a
