const pair = ['one', 'two'];
pair[1] = source(); // source: a
pair[0] = 'still clean';
sink(pair[1]); // flow: a
sink(pair[0]);
