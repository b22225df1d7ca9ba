import api from '@forge/api';

// The functions of the older SDK call the product's property API.
export const job = async () => {
  const page = api.store.onConfluencePage('98304');
  await page.set('reviewed', { count: ((await page.get('reviewed')) ?? { count: 0 }).count + 1 });
};
