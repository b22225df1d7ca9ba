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
    sink(field.current.read()); // known-miss: a this way for React to hand values over has no row
    sink(field.current.name());
  }, []);
  return <Field ref={field} label="fixed" />;
}
