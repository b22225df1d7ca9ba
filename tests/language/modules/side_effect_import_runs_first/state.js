export const state = { token: '', label: 'fixed' };
