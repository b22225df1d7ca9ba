import load, { name, default as again } from './api';

sink(load()); // flow: a
sink(again()); // flow: a
sink(name());
