export async function load() {
  const { text } = await read();
  return text;
}
export const name = async () => (await read()).label;
const read = async () => ({ text: source(), label: 'fixed' }); // source: a
