fetch('https://live.example.com/now').then((response) => console.info('now', response.status)); // expect: egress-external
