const secret = source(); // source: a
sink(secret[0] + secret.slice(1)); // flow: a
sink([...secret].join('')); // flow: a
sink(Array.from(secret).join('')); // flow: a
sink(secret.split('').reverse().join('')); // flow: a
sink('fixed'[0]);
sink([...'fixed'].join(''));
sink(secret.charAt(0)); // flow: a
