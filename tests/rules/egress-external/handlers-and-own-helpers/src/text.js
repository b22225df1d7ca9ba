export const redact = (text) => text.replace(/\S/g, '*');
export const trim = (text) => text.trim();
