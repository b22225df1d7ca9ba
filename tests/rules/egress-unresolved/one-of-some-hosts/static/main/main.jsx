import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { requestJira } from '@forge/bridge';

const Page = () => {
  const [url, setUrl] = useState('https://view.example.com/start');
  useEffect(() => {
    requestJira('/rest/api/3/issue/OPS-1/properties/view').then(async (found) => setUrl((await found.json()).value.url));
  }, []);
  // Which page is shown is not in the code; the manifest lets one host through.
  return <iframe src={url} title="view" />; // expect: egress-external
};
createRoot(document.getElementById('root')).render(<Page />);
