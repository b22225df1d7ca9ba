import React, { forwardRef, memo } from 'react';

const Plain = memo(function Plain({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <p>{text}</p>;
});
const Field = forwardRef((props, ref) => {
  sink(props.text); // flow: a
  sink(props.label);
  return <input ref={ref} />;
});

export default function App() {
  const secret = source(); // source: a
  return (
    <div>
      <Plain text={secret} label="fixed" />
      <Field text={secret} label="fixed" />
    </div>
  );
}
