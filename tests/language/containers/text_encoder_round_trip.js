const secret = source(); // source: a
const bytes = new TextEncoder().encode(secret);
sink(bytes); // flow: a
sink(new TextDecoder().decode(bytes)); // flow: a
sink(bytes.length);
sink(new TextDecoder().decode(new TextEncoder().encode('fixed')));
