const secret = source(); // source: a
const encoded = btoa(`user:${secret}`);
sink(encoded); // flow: a
sink(atob(encoded)); // flow: a
sink(btoa('user:fixed'));
sink(atob('Zml4ZWQ='));
