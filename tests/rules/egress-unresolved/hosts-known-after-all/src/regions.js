const URLS = { eu: 'https://eu.example.com', us: 'https://us.example.com' };

export const baseOf = (region) => URLS[region] || URLS.eu;
export { URLS as default };
