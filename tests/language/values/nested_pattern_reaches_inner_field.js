const response = {
  data: {
    author: { email: source() }, // source: a
    title: 'release notes',
  },
};
const {
  data: {
    author: { email },
    title,
  },
} = response;
sink(email); // flow: a
sink(title);
