// An agent takes the inputs from chats and from what it reads; what the platform adds is no text of anybody.
export async function find(payload) {
  console.log(`called with: ${JSON.stringify(payload)}`); // expect: content-logged
  console.log('looking for', payload.text); // expect: content-logged
  console.log('in', payload.context, payload.text.length);
  console.log('on', payload.issueKey, payload.project_id);
  console.log('from', payload.repository.full_name); // expect: content-logged
  return { found: 0 };
}
