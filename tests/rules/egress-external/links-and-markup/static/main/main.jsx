import { requestJira, router } from '@forge/bridge';
import Link from '@atlaskit/link';
import { useState } from 'react';

const response = await requestJira('/rest/api/3/issue/X-1'); // source: summary
const { summary } = (await response.json()).fields;

export const Links = ({ id }) => {
  const [typed, setTyped] = useState('');
  return (
  <div>
    <input onChange={(event) => setTyped(event.target.value)} />
    <a href={`https://diagrams.example.com/${typed}`}>the diagram of that name</a>
    <a href={`https://diagrams.example.com/${id}`}>a diagram</a>
    <a href={`https://search.example.com/?q=${summary}`}>search</a> {/* expect: egress-external <- summary */}
    <a href="https://search.example.com/">search</a>
    <a href={`/browse/${summary}`}>issue</a>
    <a href={`https://example.atlassian.net/browse/${summary}`}>issue</a>
    <a href={summary}>issue</a>
    <Link href={`https://search.example.com/?q=${summary}`}>search</Link> {/* expect: egress-external <- summary */}
    <Link href="https://search.example.com/">search</Link>
  </div>
  );
};

export const opened = () => router.open(`https://search.example.com/?q=${summary}`); // expect: egress-external <- summary
export const constant = () => router.open('https://search.example.com/');
export const chosen = ({ own }) => router.open(own || 'https://search.example.com/');
export const numbered = ({ id }) => router.open(`https://search.example.com/${id}`); // expect: egress-external

// Only what stands in the address is sent.
document.body.innerHTML = `<b>${summary}</b><img src="https://x.example.com/a.png">`; // expect: egress-external
document.body.innerHTML = '<img src="https://x.example.com/?q=' + encodeURIComponent(summary) + '">'; // expect: egress-external <- summary
document.body.style.background = `url(https://x.example.com/${summary}) ${summary}`; // expect: egress-external <- summary
document.body.innerHTML = `<b>${summary}</b>`;
const picture = document.createElement('img');
Object.assign(picture, { alt: summary, src: 'https://x.example.com/b.png' }); // expect: egress-external
