import { useState, useEffect, useRef } from 'react';
function useDebounce(value, ms) {
  const [v, setV] = useState(value);
  useEffect(() => { const t = setTimeout(() => setV(value), ms); return () => clearTimeout(t); }, [value, ms]);
  return v;
}
export function Search() {
  const [q, setQ] = useState('');
  const slow = useDebounce(q, 300);
  const delay = useDebounce(5, 1);
  const mounted = useRef(false);
  const [results, setResults] = useState([]);
  useEffect(() => { mounted.current = true; setResults([{ hit: slow, rank: 1 }]); }, [slow]);
  sink(slow); // flow: a
  sink(delay);
  sink(mounted.current);
  sink(results.map((r) => r.hit)); // flow: a
  sink(results.map((r) => r.rank));
  return <input onInput={() => setQ(source())} />; // source: a
}
