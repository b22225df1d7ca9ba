import { loader, namer } from './lib';
import again from './lib';

sink(loader()); // flow: a
sink(namer());
sink(again());
