import { Key, type Page } from './types';
import Reader from './reader';

const reader = new Reader();
const page: Page = reader.read();
sink(page[Key.Body]); // flow: a
sink(page[Key.Title]);
sink(Key.Body);
