const touch = (record) => {
  record.touched = true;
  return record;
};
const one = touch({ mail: source() }); // source: a
const two = touch({ mail: 'a@example.com' });
sink(one.mail); // flow: a
sink(two.mail);
sink(one.touched);
