import { KEYS } from './keys';
import * as keys from './keys';

const record = { [KEYS.TEXT]: source(), [keys.LABEL]: 'fixed' }; // source: a
sink(record.text); // flow: a
sink(record.label);
sink(record[keys.LABEL]);
