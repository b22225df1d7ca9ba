import { requestJira, requestConfluence, requestBitbucket, requestTeamworkGraph, fetchUserRecommendations, invokeRemote, invokeService, requestRemote, rovo, FeatureFlags, router, view, events, objectStore, createUploadPromises, Modal, showFlag, i18n, permissions, checkPermissions, createPermissionUtils, frontendCustomMetrics, getCookieConsentPreferences } from "@forge/bridge";

export async function products() {
  sink(await (await requestJira("/rest/api/3/issue/A-1")).json()); // row: egress fetch GET atlassian as-user /rest/api/3/issue/A-1; sink content, personal; source content Jira issue; source personal Jira issue
  sink(await (await requestConfluence("/wiki/api/v2/pages/1")).json()); // row: egress fetch GET atlassian as-user /wiki/api/v2/pages/1; sink content, personal; source content Confluence pages; source personal Confluence pages
  sink(await (await requestBitbucket("/2.0/user")).json()); // row: egress fetch GET atlassian as-user /2.0/user; sink personal; source personal Bitbucket 2.0
  sink(await requestTeamworkGraph("query", {})); // row: egress fetch POST atlassian as-user; sink content, personal; source content Teamwork Graph response; source personal Teamwork Graph response
  sink(await fetchUserRecommendations({})); // row: egress fetch POST atlassian as-user; sink personal; source personal recommended people
}

export async function own() {
  sink(await (await invokeRemote({ path: "/a", method: "POST", body: source() })).json()); // row: egress remote POST external <- context header, secret body; sink; source context invocation token with site, app, account and context of the module
  sink(await (await invokeService({ path: "/a", method: "PUT", body: source() })).json()); // row: egress service PUT atlassian /a <- secret body; sink
  sink(await (await requestRemote("backend", { path: "/b" })).json()); // row: egress remote GET external remote:backend <- context header; sink; source context invocation token with site, app, account and context of the module
  await rovo.open({ prompt: source() }); // row: egress service atlassian <- secret argument
  await new FeatureFlags().initialize({ user: source() }); // row: egress service atlassian <- secret argument
}

export async function navigation() {
  await router.navigate(`https://example.com/${source()}`); // row: egress navigation external https://example.com/{} <- secret url
  await router.open(`https://example.com/${source()}`); // row: egress navigation external https://example.com/{} <- secret url
  await router.getUrl({ target: "module" }); // row: egress navigation atlassian
  router.reload();
}

export async function page() {
  sink(await view.getContext()); // row: sink context, secret; source context context of the page
  const history = await view.createHistory(); // row: source context location
  sink(history.location); // row: sink context
  await view.submit({ value: source() }); // row: link modal; storage write property <- secret argument
  await view.close({ value: source() }); // row: link modal
  view.refresh(), view.open(), view.emitReadyEvent(), view.changeWindowTitle("a"), view.onClose(() => 1);
  view.createAdfRendererIframeProps({}).onLoad(), view.getFrameDispatch(), view.theme.enable();
  const modal = new Modal({ resource: "main", context: { value: source() }, onClose: (answer) => sink(answer) }); // row: link modal; sink secret
  modal.open();
}

export async function messages() {
  events.on("picked", (payload) => sink(payload)).unsubscribe(); // row: sink secret, user-input; source user-input event of the page
  events.emit("picked", source()); // row: link event picked
  events.onPublic("seen", (payload) => sink(payload)).unsubscribe(); // row: sink secret, user-input; source user-input event of the page
  events.emitPublic("seen", source()); // row: link event seen
  view.events.on("changed", (payload) => sink(payload)).unsubscribe(); // row: sink user-input; source user-input event of the page
  view.events.onPublic("shown", (payload) => sink(payload)).unsubscribe(); // row: sink user-input; source user-input event of the page
}

export async function objects() {
  await objectStore.upload({ functionKey: "urls", objects: [source()] }); // row: storage write object-store <- secret argument
  await createUploadPromises({ functionKey: "urls", objects: [source()] }); // row: storage write object-store <- secret argument
  await objectStore.download({ functionKey: "urls", keys: ["a"] }); // row: storage read object-store a
  await objectStore.getMetadata({ functionKey: "urls", keys: ["a"] }); // row: storage read object-store a
  await objectStore.delete({ functionKey: "urls", keys: ["a"] }); // row: storage delete object-store a
}

export async function quiet() {
  showFlag({ title: "a" }).close(), rovo.isEnabled(), getCookieConsentPreferences();
  i18n.createTranslationFunction("en"), i18n.getTranslations("en"), i18n.resetTranslationsCache();
  permissions.egress.get(), permissions.egress.set([]), permissions.egress.deleteDomain("a"), permissions.egress.deleteGroup("a");
  permissions.remote.get(), permissions.remote.set([]), checkPermissions([]);
  const can = createPermissionUtils({});
  can.canFetchFrom("a"), can.canLoadResource("a"), can.getExternalPermissions(), can.getScopes(), can.hasAnyPermissions();
  can.hasScope("a");
  const flags = new FeatureFlags();
  flags.checkFlag("a"), flags.isInitialized(), flags.shutdown();
  frontendCustomMetrics.counter("a").incr(), frontendCustomMetrics.counter("a").incrBy(1);
}

export async function writing() {
  const all = { method: "POST", body: source(), headers: { "X-Key": source() } };
  await requestJira("/jira", all); // row: egress fetch POST atlassian as-user /jira <- secret body, secret header
  await requestConfluence("/confluence", all); // row: egress fetch POST atlassian as-user /confluence <- secret body, secret header
  await requestBitbucket("/bitbucket", all); // row: egress fetch POST atlassian as-user /bitbucket <- secret body, secret header
  await requestTeamworkGraph("query", { id: source() }); // row: egress fetch POST atlassian as-user <- secret body
  await fetchUserRecommendations({ id: source() }); // row: egress fetch POST atlassian as-user <- secret body
  await invokeRemote({ path: "/a", ...all }); // row: egress remote POST external <- context header, secret body, secret header; source context invocation token with site, app, account and context of the module
  await invokeService({ path: "/a", ...all }); // row: egress service POST atlassian /a <- secret body, secret header
  await requestRemote("backend", { path: "/a", ...all }); // row: egress remote POST external remote:backend <- context header, secret body, secret header; source context invocation token with site, app, account and context of the module
  await router.open(`https://example.com/?q=${source()}`); // row: egress navigation external https://example.com/?q={} <- secret url
  await router.navigate(`https://example.com/?q=${source()}`); // row: egress navigation external https://example.com/?q={} <- secret url
  await router.getUrl({ target: source() }); // row: egress navigation atlassian <- secret url
}
