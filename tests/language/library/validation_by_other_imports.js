import * as all from 'zod';
import zod from 'zod';
import { object, string } from 'yup';
import { string as text } from 'joi';

const secret = source(); // source: a
const record = { title: secret, label: 'fixed' };
sink(all.object({ title: all.string() }).parse(record).title); // flow: a
sink(all.object({ title: all.string() }).parse(record).label);
sink(all.z.string().min(1).parse(secret)); // flow: a
sink(all.z.string().min(1).parse('fixed'));
sink(zod.string().optional().safeParse(secret).data); // flow: a
sink(zod.string().optional().safeParse(secret).success);
sink(object({ title: string() }).cast(record).title); // flow: a
sink(object({ title: string() }).cast(record).label);
sink(string().isValidSync(secret));
sink(text().validate(secret).value); // flow: a
sink(text().validate('fixed').value);
