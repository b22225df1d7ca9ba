const api = {
  load: (): string => source(), // source: a
  name: (): string => 'fixed',
};
export = api;
