import { storage } from '@forge/api';

const keyOf = (contentId) => 'comments-' + contentId;

export async function listComments(contentId) {
  return (await storage.get(keyOf(contentId))) || [];
}

export async function saveComment(contentId, comments) {
  await storage.set(keyOf(contentId), comments);
  return comments;
}
