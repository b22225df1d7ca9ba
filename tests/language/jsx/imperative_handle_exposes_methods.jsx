import React, { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';

const Field = forwardRef(function Field(props, ref) {
  useImperativeHandle(ref, () => ({
    read: () => source(), // source: a
    name: () => 'fixed',
  }));
  return <i>{props.label}</i>;
});

export default function App() {
  const field = useRef(null);
  useEffect(() => {
    sink(field.current.read()); // flow: a
    sink(field.current.name());
  }, []);
  return <Field ref={field} label="fixed" />;
}
