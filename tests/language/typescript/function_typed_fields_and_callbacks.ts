type Listener = (text: string, label: string) => void;
class Bus {
  private listeners: Listener[] = [];
  on(listener: Listener): this {
    this.listeners.push(listener);
    return this;
  }
  emit(text: string): void {
    this.listeners.forEach((listener) => listener(text, 'fixed'));
  }
}
const bus = new Bus().on((text, label) => {
  sink(text); // flow: a
  sink(label);
});
bus.emit(source()); // source: a
