const text = source(); // source: a
Object.defineProperty(exports, 'text', { enumerable: true, get: () => text });
Object.defineProperty(exports, 'label', { enumerable: true, get: function () { return 'fixed'; } });
