// An app's own functions of these names call nothing.
const store = { get: () => 1 };
const properties = { onConfluencePage: () => store };

export const job = async () => properties.onConfluencePage('98304').get('reviewed');
