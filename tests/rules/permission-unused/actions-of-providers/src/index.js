import api from '@forge/api';

export const files = async () => {
  const res = await api.asUser().withProvider('drive', 'drive-api').fetch('/files'); // expect: egress-external
  return res.json();
};
