import React from 'react';

function withSecret(Component) {
  return function Wrapped(props) {
    const secret = source(); // source: a
    return <Component {...props} secret={secret} />;
  };
}
const Page = withSecret(({ secret, label }) => {
  sink(secret); // flow: a
  sink(label);
  return <p>{label}</p>;
});

export default function App() {
  return <Page label="fixed" />;
}
