const secret = source(); // source: a
sink(secret.replace('x', 'y')); // flow: a
sink('hello NAME'.replace('NAME', secret)); // flow: a
sink('hello NAME'.replaceAll('NAME', 'x'));
sink('hello NAME'.replace('NAME', () => secret)); // flow: a
sink('hello NAME'.replace('NAME', () => 'x'));
