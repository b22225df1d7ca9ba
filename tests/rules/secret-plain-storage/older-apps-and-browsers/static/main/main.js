async function login() {
  const response = await fetch('https://login.example.com/oauth/token', { method: 'POST', body: 'grant_type=device' }); // expect: egress-external
  const { access_token: accessToken, expires_in: seconds, nextPageToken } = await response.json();
  localStorage.setItem('session', accessToken); // expect: secret-plain-storage
  sessionStorage.setItem('session-copy', JSON.stringify({ accessToken })); // expect: secret-plain-storage
  localStorage.setItem('session-ends', seconds);
  localStorage.setItem('page', nextPageToken);
}

login();
