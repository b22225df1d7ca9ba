import React, { useCallback, useEffect, useState } from 'react';

const load = async (id) => ({ id, text: source() }); // source: a

function useRecord(id) {
  const [record, setRecord] = useState(null);
  const [failed, setFailed] = useState(false);
  const reload = useCallback(async () => {
    try {
      setRecord(await load(id));
    } catch (error) {
      setFailed(true);
    }
  }, [id]);
  useEffect(() => {
    reload();
  }, [reload]);
  return [record, { failed, reload }];
}

export default function App() {
  const [record, { failed }] = useRecord('x1');
  sink(record?.text); // flow: a
  sink(record?.id);
  sink(failed);
  return <p>{failed ? 'failed' : 'ready'}</p>;
}
