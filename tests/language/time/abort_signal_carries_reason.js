const controller = new AbortController();
const other = new AbortController();
controller.signal.addEventListener('abort', () => {
  sink(controller.signal.reason); // flow: a
  sink(controller.signal.aborted);
});
controller.abort(source()); // source: a
other.abort('fixed');
sink(other.signal.reason);
