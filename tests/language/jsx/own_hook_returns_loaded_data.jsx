import { useState, useEffect } from 'react';
function useAsync(fn) {
  const [data, setData] = useState(null);
  const [error, setError] = useState(null);
  useEffect(() => {
    let live = true;
    fn().then((d) => { if (live) setData(d); }, (e) => setError(e));
    return () => { live = false; };
  }, [fn]);
  return { data, error, loading: !data && !error };
}
function useToggle(initial) {
  const [on, set] = useState(initial);
  return [on, () => set((v) => !v)];
}
export function Page() {
  const { data, loading } = useAsync(async () => ({ body: source(), id: 1 })); // source: a
  const other = useAsync(async () => 'plain');
  const [open, toggle] = useToggle(false);
  sink(data?.body); // flow: a
  sink(loading);
  sink(other.data);
  sink(open);
  return <p onClick={toggle}>{data?.id}</p>;
}
