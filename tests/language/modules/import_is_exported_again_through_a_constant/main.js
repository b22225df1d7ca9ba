import { api, loader } from './facade';

sink(api.load()); // flow: a
sink(loader()); // flow: a
sink(api.name());
