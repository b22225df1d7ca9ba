import React from 'react';

export const Title = ({ text }) => {
  sink(text);
  return <h1>{text}</h1>;
};
export default function Panel({ text, label, children }) {
  sink(text); // flow: a
  sink(label);
  return <section>{children}</section>;
}
