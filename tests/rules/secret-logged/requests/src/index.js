import axios from 'axios';
import got from 'got';
import superagent from 'superagent';

const URL = 'https://api.example.com/a';
const TOKEN = process.env.CI_TOKEN; // source: token
const HEADERS = { Authorization: `Bearer ${TOKEN}` };
const client = axios.create({ baseURL: URL, headers: HEADERS });

// What a client hands back, answer or error, has the request with it.
async function whole() {
  await axios({ url: URL, headers: HEADERS }).then((response) => console.log(response)); // expect: secret-logged <- token
  await axios(URL, { headers: HEADERS }).catch((error) => console.log(error)); // expect: secret-logged <- token
  await client.get('/x').catch((error) => console.error('failed', error)); // expect: secret-logged <- token
  console.log(await got(URL, { headers: HEADERS })); // expect: secret-logged <- token
  const request = superagent.get(URL).set('Authorization', TOKEN).accept('json');
  await request.catch((error) => console.log(error.response)); // expect: secret-logged <- token
  try {
    await axios.post(URL, { done: true }, { headers: HEADERS });
  } catch (error) {
    console.log(JSON.stringify(error)); // expect: secret-logged <- token
    console.log(`failed: ${JSON.stringify(error.config)}`); // expect: secret-logged <- token
  }
}

async function parts() {
  try {
    const response = await axios.get(URL, { headers: HEADERS });
    console.log(response.status, response.data, response.config.url);
    console.log((await got(URL, { headers: HEADERS })).body);
  } catch (error) {
    console.log(`failed: ${error}`, 'failed: ' + error);
    console.log(error.message, error.response.status, error.response.data);
  }
}

export async function handler() {
  await whole();
  await parts();
}
