class Reader {
  read(id: number): string;
  read(id: string): string;
  read(id: unknown): string {
    return `${id}`;
  }
}
const secret = source(); // source: a
sink(new Reader().read(secret)); // flow: a
sink(new Reader().read('x'));
