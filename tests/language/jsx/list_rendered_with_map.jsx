import React from 'react';

const Item = ({ text, id }) => {
  sink(text); // flow: a
  sink(id);
  return <li>{text}</li>;
};

export default function App() {
  const items = [{ id: 'x1', text: source() }]; // source: a
  return (
    <ul>
      {items.map((item) => (
        <Item key={item.id} id={item.id} text={item.text} />
      ))}
    </ul>
  );
}
