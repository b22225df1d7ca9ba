const headers = new Headers({ accept: 'text/plain' });
sink(headers.get('accept'));
headers.set('x-token', source()); // source: a
sink(headers); // flow: a
sink(headers.get('x-token')); // flow: a
sink(headers.get('accept'));
sink(new Headers({ accept: 'text/plain' }));
