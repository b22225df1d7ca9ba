import React, { Children } from 'react';

function List({ children, title }) {
  sink(title);
  return <ul>{Children.map(children, (child) => {
    sink(child.props.text); // flow: a
    return <li>{child}</li>;
  })}</ul>;
}
const Item = ({ text }) => <b>{text}</b>;

export default function App() {
  const secret = source(); // source: a
  return (
    <List title="fixed">
      <Item text={secret} />
      <Item text="fixed" />
    </List>
  );
}
