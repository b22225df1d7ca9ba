let token = '';
let label = 'fixed';
export const setToken = (value) => {
  token = value;
};
export const getToken = () => token;
export const getLabel = () => label;
