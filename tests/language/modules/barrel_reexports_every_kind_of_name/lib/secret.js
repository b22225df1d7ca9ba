export function secret() { return source(); } // source: a
