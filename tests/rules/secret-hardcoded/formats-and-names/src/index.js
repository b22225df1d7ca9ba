const API_KEY = 'f3a91c07e2b84d56a1c9'; // expect: secret-hardcoded
const AWS = 'AKIA' + 'IOSFODNN7';
const split = 'ghp_' + 'Zk38QmVx91LqA73tRsWb65NcYh48JfEu0Td2'; // expect: secret-hardcoded
const headers = { 'X-Api-Key': 'q7Zt2mVb9KxLp04RsW', Accept: 'application/json' }; // expect: secret-hardcoded
const options = { Authorization: 'Bearer 8sJ2kd93LmQx71Zt0pWv' }; // expect: secret-hardcoded
const text = 'call with ghp_a8Kd02mVx91LqZt73RsWb65NcYh48JfEu0Tg'; // expect: secret-hardcoded

// Placeholders, names of keys, events and design tokens, ids of clients and UUIDs are no credentials.
const PASSWORD = 'YOUR_PASSWORD_HERE1';
const TOKEN_KEY = 'settings:token:v2';
const EVENTS = { TOKEN_SAVED: 'token_saved_2', secretName: 'service-token-2' };
const clientId = '4d1f9c0e-77aa-4b55-9a42-0f2f2a9c1b11';
const apiKey = '4d1f9c0e-77aa-4b55-9a42-0f2f2a9c1b11';
const style = { color: 'color.text.accent.blue.bolder' };
const tokenUrl = 'https://auth.example.com/oauth2/token?v=2';
const etag = 'f3a91c07e2b84d56a1c9aa';

// Code that was commented out shows its key all the same. // expect-below: secret-hardcoded
// fetch(url, { headers: { Authorization: 'Bearer sk-b7Tz2mVkKxLp04RsWq8sJ2kd93LmQx71' } });
/* once: ghp_b8Kd02mVx91LqZt73RsWb65NcYh48JfEu0Th */ // expect: secret-hardcoded
// Placeholders, random text of no known format and the names of styles are none here either:
// 'Bearer sk-xxxxxxxxxxxxxxxxxxxxxxxx', apiKey: 'f3a91c07e2b84d56a1c9', class sk-chase-dot-before-animation, eyJhbGci...

export const job = () =>
  [API_KEY, AWS, split, headers, options, text, PASSWORD, TOKEN_KEY, EVENTS, clientId, apiKey, style, tokenUrl, etag].length;
