const steps = [() => 'first', () => source()]; // source: a
sink(steps[0]());
sink(steps[1]()); // flow: a
