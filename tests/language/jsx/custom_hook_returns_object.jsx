import React, { useEffect, useState } from 'react';

function useData(load) {
  const [data, setData] = useState(null);
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    load().then((value) => {
      setData(value);
      setLoading(false);
    });
  }, []);
  return { data, loading };
}

export default function App() {
  const { data, loading } = useData(async () => source()); // source: a
  sink(data); // flow: a
  sink(loading);
  return <p>{data}</p>;
}
