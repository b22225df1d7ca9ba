import { fetch, asUser, asApp, requestJira, requestConfluence, requestBitbucket, requestConnectedData, requestAtlassian, requestGraph, route, assumeTrustedRoute, routeFromAbsolute, invokeRemote, invokeService, privacy, getAppContext, __getRuntime, webTrigger, authorize, permissions, i18n, bindInvocationContext, __requestAtlassianAsApp, __requestAtlassianAsUser, __fetchProduct, createRequestStargateAsApp, sendEmail } from "@forge/api";
// or: import api, { route, assumeTrustedRoute, routeFromAbsolute, privacy, getAppContext, __getRuntime, webTrigger, authorize, permissions, i18n, bindInvocationContext, __requestAtlassianAsApp, __requestAtlassianAsUser, __fetchProduct, createRequestStargateAsApp, sendEmail } from "@forge/api"; const { fetch, asUser, asApp, requestJira, requestConfluence, requestBitbucket, requestConnectedData, requestAtlassian, requestGraph, invokeRemote, invokeService } = api;

export async function anywhere() {
  const response = await fetch("https://api.example.com/v1", { method: "POST", body: source() }); // row: egress fetch external https://api.example.com/v1
  sink(await response.json());
}

export async function products() {
  sink(await (await asUser().requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch atlassian /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  sink(await (await asApp().requestJira(route`/rest/api/3/myself`)).json()); // row: egress fetch atlassian /rest/api/3/myself; sink personal; source personal Jira myself
  sink(await (await requestJira(route`/rest/api/3/serverInfo`)).json()); // row: egress fetch atlassian /rest/api/3/serverInfo; sink context; source context Jira serverInfo
  sink(await (await asUser().requestConfluence(assumeTrustedRoute("/wiki/api/v2/pages/1"))).json()); // row: egress fetch atlassian /wiki/api/v2/pages/1; sink content, personal; source content Confluence pages; source personal Confluence pages
  sink(await (await asApp().requestConfluence(route`/wiki/api/v2/pages/1`.value())).json()); // row: egress fetch atlassian /wiki/api/v2/pages/1; sink content, personal; source content Confluence pages; source personal Confluence pages
  sink(await (await requestConfluence(routeFromAbsolute("/wiki/api/v2/spaces"))).json()); // row: egress fetch atlassian /wiki/api/v2/spaces; sink context; source context Confluence spaces
  sink(await (await asUser().requestBitbucket(route`/2.0/user`)).json()); // row: egress fetch atlassian /2.0/user; sink personal; source personal Bitbucket 2.0
  sink(await (await asApp().requestBitbucket(route`/2.0/repositories`)).json()); // row: egress fetch atlassian /2.0/repositories; sink content; source content Bitbucket 2.0
  sink(await (await requestBitbucket(route`/2.0/workspaces`)).json()); // row: egress fetch atlassian /2.0/workspaces; sink content; source content Bitbucket 2.0
  sink(await (await asUser().requestConnectedData("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await asApp().requestConnectedData("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await requestConnectedData("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await asUser().requestAtlassian("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await asApp().requestAtlassian("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await requestAtlassian("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await asUser().withContext({}).requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch atlassian /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  sink(await (await asApp().withContext({}).requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch atlassian /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  assumeTrustedRoute("/a").value(), routeFromAbsolute("/a").value();
}

export async function graphs() {
  sink(await (await asUser().requestGraph("query", {})).json()); // row: egress fetch atlassian; sink content; source content GraphQL response
  sink(await (await asApp().requestGraph("query", {})).json()); // row: egress fetch atlassian; sink content; source content GraphQL response
  sink(await (await requestGraph("query", {})).json()); // row: egress fetch atlassian; sink content; source content GraphQL response
  sink(await asUser().requestTeamworkGraph("query", {})); // row: egress fetch atlassian; sink content; source content Teamwork Graph response
}

export async function internals() {
  sink(await (await __requestAtlassianAsApp("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await __requestAtlassianAsUser("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await __fetchProduct({ provider: "app", remote: "jira" })("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  sink(await (await createRequestStargateAsApp()("/a")).json()); // row: egress fetch atlassian /a; sink content; source content product a
  await sendEmail({ host: "smtp.example.com", auth: { pass: source() } }); // row: egress sdk external smtp.example.com
}

export async function own() {
  sink(await (await invokeRemote("backend", { path: "/a", method: "POST", body: source() })).json()); // row: egress remote external remote:backend
  sink(await (await invokeService("box", { path: "/a", method: "PUT", body: source() })).json()); // row: egress service atlassian /a
  const google = asUser().withProvider("google", "google-apis");
  sink(await (await google.fetch("/userinfo")).json()); // row: egress provider external
  sink(await (await google.asAccount("x").fetch("/userinfo")).json()); // row: egress provider external
  sink(await google.getAccount()); // row: sink personal; source personal account at a provider
  sink(await google.listAccounts()); // row: sink personal; source personal account at a provider
  sink(await google.listCredentials()); // row: sink personal; source personal account at a provider
  if (!(await google.hasCredentials())) await google.requestCredentials();
}

export async function about() {
  sink(getAppContext()); // row: sink context; source context app context
  sink(__getRuntime()); // row: sink context; source context app context
  sink(await webTrigger.getUrl("hook")); // row: sink config; source config web trigger URL
  sink(await webTrigger.queryUrls("hook")); // row: sink config; source config web trigger URL
  await webTrigger.deleteUrl("https://example.com");
  await privacy.reportPersonalData([{ accountId: source() }]); // row: egress fetch atlassian
  sink(bindInvocationContext(source)()); // row: sink secret
  getAppContext().invocationRemainingTimeInMillis();
  __getRuntime().metrics.counter("a").incr(), __getRuntime().metrics.counter("a").incrBy(1);
  __getRuntime().metrics.counter("a").decr(), __getRuntime().metrics.counter("a").decrBy(1);
  __getRuntime().metrics.gauge("a").set(1), __getRuntime().metrics.timing("a").measure().stop();
  __getRuntime().featureFlags(), __getRuntime().lambdaContext.getRemainingTimeInMillis();
}

export async function questions() {
  await authorize().onJira([]), await authorize().onJiraProject("A"), await authorize().onJiraIssue("A-1");
  await authorize().onConfluenceContent("1"), await authorize().onConfluenceSpace("A");
  await permissions.hasPermission({}), await permissions.hasScope("a"), await permissions.canFetchFrom("a", "b");
  await permissions.canLoadResource("a", "b");
  i18n.createTranslationFunction("en"), i18n.getTranslations("en");
}
