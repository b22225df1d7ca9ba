import { outside as here, label as title } from './values';

sink(here); // flow: a
sink(title);
