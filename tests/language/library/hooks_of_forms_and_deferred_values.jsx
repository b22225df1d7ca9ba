import React, { Children, useActionState, useDeferredValue } from 'react';

function Page({ children }) {
  const secret = source(); // source: a
  const shown = useDeferredValue(secret);
  const [state, submit] = useActionState((previous, form) => form, 'none');
  sink(shown); // flow: a
  sink(useDeferredValue('fixed'));
  sink(state); // flow: a
  sink(Children.toArray('fixed'));
  return <button onClick={() => submit(secret)}>{children}</button>;
}

export default function App() {
  return <Page>fixed</Page>;
}
