type Emitter = import('node:events').EventEmitter;
function keep(text: string, emitter?: import('node:events').EventEmitter): string {
  return emitter ? 'none' : text;
}
const secret: string = source(); // source: a
sink(keep(secret)); // flow: a
sink(keep('fixed', undefined as unknown as Emitter));
