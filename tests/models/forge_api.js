import { fetch, asUser, asApp, requestJira, requestConfluence, requestBitbucket, requestConnectedData, requestAtlassian, requestGraph, route, assumeTrustedRoute, routeFromAbsolute, invokeRemote, invokeService, privacy, getAppContext, __getRuntime, webTrigger, authorize, permissions, i18n, bindInvocationContext, __requestAtlassianAsApp, __requestAtlassianAsUser, __fetchProduct, createRequestStargateAsApp, sendEmail } from "@forge/api";
// or: import api, { route, assumeTrustedRoute, routeFromAbsolute, privacy, getAppContext, __getRuntime, webTrigger, authorize, permissions, i18n, bindInvocationContext, __requestAtlassianAsApp, __requestAtlassianAsUser, __fetchProduct, createRequestStargateAsApp, sendEmail } from "@forge/api"; const { fetch, asUser, asApp, requestJira, requestConfluence, requestBitbucket, requestConnectedData, requestAtlassian, requestGraph, invokeRemote, invokeService } = api;

export async function anywhere() {
  const response = await fetch("https://api.example.com/v1", { method: "POST", body: source() }); // row: egress fetch POST external https://api.example.com/v1 <- secret body
  sink(await response.json()); // row: sink
}

export async function products() {
  sink(await (await asUser().requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch GET atlassian as-user /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  sink(await (await asApp().requestJira(route`/rest/api/3/myself`)).json()); // row: egress fetch GET atlassian as-app /rest/api/3/myself; sink personal; source personal Jira myself
  sink(await (await requestJira(route`/rest/api/3/serverInfo`)).json()); // row: egress fetch GET atlassian /rest/api/3/serverInfo; sink context; source context Jira serverInfo
  sink(await (await asUser().requestConfluence(assumeTrustedRoute("/wiki/api/v2/pages/1"))).json()); // row: egress fetch GET atlassian as-user /wiki/api/v2/pages/1; sink content, personal; source content Confluence pages; source personal Confluence pages
  sink(await (await asApp().requestConfluence(route`/wiki/api/v2/pages/1`.value())).json()); // row: egress fetch GET atlassian as-app /wiki/api/v2/pages/1; sink content, personal; source content Confluence pages; source personal Confluence pages
  sink(await (await requestConfluence(routeFromAbsolute("/wiki/api/v2/spaces"))).json()); // row: egress fetch GET atlassian /wiki/api/v2/spaces; sink context; source context Confluence spaces
  sink(await (await asUser().requestBitbucket(route`/2.0/user`)).json()); // row: egress fetch GET atlassian as-user /2.0/user; sink personal; source personal Bitbucket 2.0
  sink(await (await asApp().requestBitbucket(route`/2.0/repositories`)).json()); // row: egress fetch GET atlassian as-app /2.0/repositories; sink content, personal; source content Bitbucket 2.0; source personal Bitbucket 2.0
  sink(await (await requestBitbucket(route`/2.0/workspaces`)).json()); // row: egress fetch GET atlassian /2.0/workspaces; sink context; source context Bitbucket 2.0
  sink(await (await asUser().requestConnectedData("/a")).json()); // row: egress fetch GET atlassian as-user /a; sink content; source content product a
  sink(await (await asApp().requestConnectedData("/a")).json()); // row: egress fetch GET atlassian as-app /a; sink content; source content product a
  sink(await (await requestConnectedData("/a")).json()); // row: egress fetch GET atlassian /a; sink content; source content product a
  sink(await (await asUser().requestAtlassian("/a")).json()); // row: egress fetch GET atlassian as-user /a; sink content; source content product a
  sink(await (await asApp().requestAtlassian("/a")).json()); // row: egress fetch GET atlassian as-app /a; sink content; source content product a
  sink(await (await requestAtlassian("/a")).json()); // row: egress fetch GET atlassian /a; sink content; source content product a
  sink(await (await asUser().withContext({}).requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch GET atlassian as-user /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  sink(await (await asApp().withContext({}).requestJira(route`/rest/api/3/issue/A-1`)).json()); // row: egress fetch GET atlassian as-app /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  assumeTrustedRoute("/a").value(), routeFromAbsolute("/a").value();
}

export async function graphs() {
  sink(await (await asUser().requestGraph("query", {})).json()); // row: egress fetch POST atlassian as-user; sink content, personal; source content GraphQL response; source personal GraphQL response
  sink(await (await asApp().requestGraph("query", {})).json()); // row: egress fetch POST atlassian as-app; sink content, personal; source content GraphQL response; source personal GraphQL response
  sink(await (await requestGraph("query", {})).json()); // row: egress fetch POST atlassian; sink content, personal; source content GraphQL response; source personal GraphQL response
  sink(await asUser().requestTeamworkGraph("query", {})); // row: egress fetch POST atlassian as-user; sink content, personal; source content Teamwork Graph response; source personal Teamwork Graph response
}

export async function internals() {
  sink(await (await __requestAtlassianAsApp("/a")).json()); // row: egress fetch GET atlassian as-app /a; sink content; source content product a
  sink(await (await __requestAtlassianAsUser("/a")).json()); // row: egress fetch GET atlassian as-user /a; sink content; source content product a
  sink(await (await __fetchProduct({ provider: "app", remote: "jira" })("/a")).json()); // row: egress fetch GET atlassian /a; sink content; source content product a
  sink(await (await createRequestStargateAsApp()("/a")).json()); // row: egress fetch GET atlassian as-app /a; sink content; source content product a
  await sendEmail({ host: "smtp.example.com", auth: { pass: source() } }); // row: egress sdk external smtp.example.com <- secret header
}

export async function own() {
  sink(await (await invokeRemote("backend", { path: "/a", method: "POST", body: source() })).json()); // row: egress remote POST external remote:backend <- context header, secret body; sink; source context invocation token with site, app, account and context of the module
  sink(await (await invokeService("box", { path: "/a", method: "PUT", body: source() })).json()); // row: egress service PUT atlassian /a <- secret body; sink
  const google = asUser().withProvider("google", "google-apis");
  sink(await (await google.fetch("/userinfo")).json()); // row: egress provider GET external remote:google-apis; sink
  sink(await (await google.asAccount("x").fetch("/userinfo")).json()); // row: egress provider GET external remote:google-apis; sink
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
  await privacy.reportPersonalData([{ accountId: source() }]); // row: egress fetch POST atlassian as-app <- secret argument
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

export async function writing() {
  const all = { method: "POST", body: source(), headers: { "X-Key": source() } };
  await fetch("https://api.example.com/v1", all); // row: egress fetch POST external https://api.example.com/v1 <- secret body, secret header
  await asUser().requestJira("/jira", all); // row: egress fetch POST atlassian as-user /jira <- secret body, secret header
  await asApp().requestJira("/jira", all); // row: egress fetch POST atlassian as-app /jira <- secret body, secret header
  await requestJira("/jira", all); // row: egress fetch POST atlassian /jira <- secret body, secret header
  await asUser().requestConfluence("/confluence", all); // row: egress fetch POST atlassian as-user /confluence <- secret body, secret header
  await asApp().requestConfluence("/confluence", all); // row: egress fetch POST atlassian as-app /confluence <- secret body, secret header
  await requestConfluence("/confluence", all); // row: egress fetch POST atlassian /confluence <- secret body, secret header
  await asUser().requestBitbucket("/bitbucket", all); // row: egress fetch POST atlassian as-user /bitbucket <- secret body, secret header
  await asApp().requestBitbucket("/bitbucket", all); // row: egress fetch POST atlassian as-app /bitbucket <- secret body, secret header
  await requestBitbucket("/bitbucket", all); // row: egress fetch POST atlassian /bitbucket <- secret body, secret header
  await asUser().requestConnectedData("/connecteddata", all); // row: egress fetch POST atlassian as-user /connecteddata <- secret body, secret header
  await asApp().requestConnectedData("/connecteddata", all); // row: egress fetch POST atlassian as-app /connecteddata <- secret body, secret header
  await requestConnectedData("/connecteddata", all); // row: egress fetch POST atlassian /connecteddata <- secret body, secret header
  await asUser().requestAtlassian("/atlassian", all); // row: egress fetch POST atlassian as-user /atlassian <- secret body, secret header
  await asApp().requestAtlassian("/atlassian", all); // row: egress fetch POST atlassian as-app /atlassian <- secret body, secret header
  await requestAtlassian("/atlassian", all); // row: egress fetch POST atlassian /atlassian <- secret body, secret header
  await asUser().requestGraph("query", { id: source() }, { "X-Key": source() }); // row: egress fetch POST atlassian as-user <- secret body, secret header
  await asApp().requestGraph("query", { id: source() }, { "X-Key": source() }); // row: egress fetch POST atlassian as-app <- secret body, secret header
  await requestGraph("query", { id: source() }, { "X-Key": source() }); // row: egress fetch POST atlassian <- secret body, secret header
  await asUser().requestTeamworkGraph("query", { id: source() }); // row: egress fetch POST atlassian as-user <- secret body
  await __requestAtlassianAsApp("/a", all); // row: egress fetch POST atlassian as-app /a <- secret body, secret header
  await __requestAtlassianAsUser("/a", all); // row: egress fetch POST atlassian as-user /a <- secret body, secret header
  await __fetchProduct({})("/a", all); // row: egress fetch POST atlassian /a <- secret body, secret header
  await createRequestStargateAsApp()("/a", all); // row: egress fetch POST atlassian as-app /a <- secret body, secret header
  await invokeRemote("backend", { path: "/a", ...all }); // row: egress remote POST external remote:backend <- context header, secret body, secret header; source context invocation token with site, app, account and context of the module
  await invokeService("box", { path: "/a", ...all }); // row: egress service POST atlassian /a <- secret body, secret header
  await asUser().withProvider("google", "google-apis").fetch("/a", all); // row: egress provider POST external remote:google-apis <- secret body, secret header
}
