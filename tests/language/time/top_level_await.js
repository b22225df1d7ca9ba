const secret = await Promise.resolve(source()); // source: a
const label = await Promise.resolve('fixed');
sink(secret); // flow: a
sink(label);
export {};
