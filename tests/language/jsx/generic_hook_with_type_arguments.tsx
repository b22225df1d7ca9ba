import React, { useEffect, useState } from 'react';

type Loader<T> = () => Promise<T>;
function useLoaded<T>(load: Loader<T>, fallback: T): T {
  const [value, setValue] = useState<T>(fallback);
  useEffect(() => {
    load().then((loaded: T) => setValue(loaded));
  }, []);
  return value;
}
type Page = { text: string; label: string };

export default function App(): JSX.Element {
  const load = async (): Promise<Page> => ({ text: source(), label: 'fixed' }); // source: a
  const page = useLoaded<Page>(load, { text: 'none', label: 'none' });
  sink(page.text); // flow: a
  sink(page.label);
  return <p>{page.label}</p>;
}
