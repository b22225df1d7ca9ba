import React from 'react';

export default function Panel({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <p>{text}</p>;
}
