import { Service } from './service';
import type { Row } from './types';
import { Kind } from './types';
const s = new Service<Row>();
s.add({ kind: Kind.Secret, text: source() }); // source: a
sink(s.first()!.text); // flow: a
sink(s.first()!.kind);
sink(s.count);
