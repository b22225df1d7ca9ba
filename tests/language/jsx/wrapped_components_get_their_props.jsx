import React, { memo, forwardRef, useRef, useImperativeHandle } from 'react';
const Label = memo(({ text, size }) => { sink(text); sink(size); return <i>{text}</i>; }); // flow: a
const Field = forwardRef(function Field({ value }, ref) {
  sink(value); // flow: b
  useImperativeHandle(ref, () => ({ read: () => value }));
  return <input ref={ref} />;
});
const withUser = (C) => (props) => <C {...props} user={source()} />; // source: c
const Badge = withUser(({ user, kind }) => { sink(user); sink(kind); return null; }); // flow: c
export function App() {
  const ref = useRef();
  return <><Label text={source()} size="s" /> {/* source: a */}
    <Field ref={ref} value={source()} /> {/* source: b */}
    <Badge kind="k" /></>;
}
