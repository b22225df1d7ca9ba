import type { Row } from './types';
export class Service<T extends Row> {
  private rows: T[] = [];
  add(row: T): this { this.rows.push(row); return this; }
  first(): T | undefined { return this.rows[0]; }
  get count(): number { return this.rows.length; }
}
