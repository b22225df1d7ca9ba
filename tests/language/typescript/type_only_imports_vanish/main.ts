import type { Page } from './page';
import { type Shape, load } from './page';

const page: Page = { body: load(), title: 'fixed' };
const shape: Shape = page;
sink(shape.body); // flow: a
sink(shape.title);
