// An agent takes the inputs from chats and from what it reads; what the platform adds is no text of anybody.
export async function find(payload) {
  console.log(`called with: ${JSON.stringify(payload)}`); // expect: content-logged
  console.log('looking for', payload.text); // expect: content-logged
  console.log('in', payload.context, payload.text.length);
  return { found: 0 };
}
