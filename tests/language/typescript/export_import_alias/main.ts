import { Data, label } from './lib';

sink(Data.secret); // flow: a
sink(Data.title);
sink(label);
