import { authorizeJiraWithFetch, authorizeConfluenceWithFetch } from "@forge/auth";

export async function questions(request) {
  await authorizeJiraWithFetch(request).onJira([]), await authorizeJiraWithFetch(request).onJiraProject("A");
  await authorizeJiraWithFetch(request).onJiraIssue("A-1");
  await authorizeConfluenceWithFetch(request).onConfluenceContent("1");
}
