export const API_BASE = 'https://api.example.com';
export const PATHS = { issues: '/v1/issues', people: '/v1/people' };
