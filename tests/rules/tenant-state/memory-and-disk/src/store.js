export class Store {
  texts = new Map();
  hits = 0;
  keep(text) {
    this.hits += 1;
    this.texts.set('latest', text); // expect: tenant-state
  }
}

// Made anew by every call.
export class Own {
  texts = new Map();
  keep(text) {
    this.texts.set('latest', text);
  }
}
