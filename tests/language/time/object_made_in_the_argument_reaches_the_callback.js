class Note {
  constructor(text, detail) {
    this.text = text;
    this.detail = detail;
  }
}
const show = (note) => {
  sink(note.detail); // flow: a
  sink(note.text);
};
setTimeout(show, 1, new Note('hint', source())); // source: a
