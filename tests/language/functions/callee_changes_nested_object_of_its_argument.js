function authorize(options) {
  options.headers.Authorization = `Bearer ${source()}`; // source: a
}
const options = { headers: { Accept: 'text/plain' }, method: 'GET' };
authorize(options);
sink(options.headers); // flow: a
sink(options.headers.Accept);
sink(options.method);
