class Note extends Event {
  constructor(type, detail) {
    super(type);
    this.detail = detail;
  }
}
const target = new EventTarget();
target.addEventListener('note', (event) => {
  sink(event.detail); // flow: a
  sink(event.type);
});
const secret = source(); // source: a
target.dispatchEvent(new Note('note', secret));
