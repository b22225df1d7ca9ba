import { z } from 'zod';
import Joi from 'joi';
import * as yup from 'yup';
import validator from 'validator';

const secret = source(); // source: a
const record = { title: secret, label: 'fixed' };
const shape = z.object({ title: z.string().min(1).max(10), label: z.string().optional() }).strict();
sink(shape.parse(record).title); // flow: a
sink(shape.parse(record).label);
const outcome = shape.safeParse(record);
sink(outcome.data.title); // flow: a
sink(outcome.data.label);
sink(outcome.success);
sink(z.array(z.string()).parse([secret])); // flow: a
sink(z.array(z.string()).parse(['fixed']));
const schema = Joi.object({ title: Joi.string().required(), label: Joi.string() }).unknown();
const checked = schema.validate(record);
sink(checked.value.title); // flow: a
sink(checked.value.label);
sink(Joi.attempt(secret, Joi.string())); // flow: a
sink(Joi.attempt('fixed', Joi.string()));
const form = yup.object({ title: yup.string().required(), label: yup.string() }).noUnknown();
async function main() {
  sink((await form.validate(record)).title); // flow: a
  sink((await form.validate(record)).label);
  sink(await form.isValid(record));
}
main();
sink(form.cast(record).title); // flow: a
sink(form.cast(record).label);
sink(validator.isEmail(secret));
sink(validator.escape(secret)); // flow: a
sink(validator.escape('fixed'));
if (validator.isEmail(secret)) {
  sink(secret); // flow: a
}
