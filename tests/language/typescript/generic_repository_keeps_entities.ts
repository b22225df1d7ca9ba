interface Entity { id: string }
class Repository<T extends Entity> {
  private readonly items = new Map<string, T>();
  save(item: T): T { this.items.set(item.id, item); return item; }
  find(id: string): T | undefined { return this.items.get(id); }
  list(): readonly T[] { return [...this.items.values()]; }
}
interface Note extends Entity { text: string }
const notes = new Repository<Note>();
notes.save({ id: '1', text: source() }); // source: a
sink(notes.find('1')?.text); // flow: a
sink(notes.list().map((n) => n.id));
sink(notes.list().map((n: Note): string => n.text)); // flow: a
const tags = new Repository<{ id: string; tag: string }>();
tags.save({ id: 't', tag: 'x' });
sink(tags.find('t')!.tag);
