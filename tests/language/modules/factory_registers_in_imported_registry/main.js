import { registry, register } from './registry';

register('load', () => source()); // source: a
register('name', () => 'fixed');
for (const key in registry) sink(registry[key]()); // flow: a
sink(registry.missing);
