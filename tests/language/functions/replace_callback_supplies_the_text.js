const secret = source(); // source: a
const filled = 'token=%s'.replace('%s', () => secret);
const masked = secret.replace(/./gu, () => '*');
sink(filled); // flow: a
sink('token=%s'.replace('%s', () => 'none'));
sink(masked.length);
