import type { Page } from './types';

export default class Reader {
  read(): Page {
    return { body: source(), title: 'fixed' }; // source: a
  }
}
