const secret = source(); // source: a
export const { text, label, ...rest } = { text: secret, label: 'fixed', size: 'x' };
