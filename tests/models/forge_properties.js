import { store } from "@forge/api";
// or: import { properties as store } from "@forge/api";
// or: import api from "@forge/api"; const { store } = api;

export async function all() {
  await store.onJiraProject("A").set("a", source()); // row: egress fetch PUT atlassian as-app <- secret body; link storage a; storage write property a <- secret argument
  sink(await store.onJiraProject("A").get("a")); // row: egress fetch GET atlassian as-app; sink app-data, secret; source app-data entity property 'a'; storage read property a
  await store.onJiraProject("A").delete("a"); // row: egress fetch DELETE atlassian as-app; storage delete property a
  await store.onJiraIssue("A-1").set("b", source()); // row: egress fetch PUT atlassian as-app <- secret body; link storage b; storage write property b <- secret argument
  sink(await store.onJiraIssue("A-1").get("b")); // row: egress fetch GET atlassian as-app; sink app-data, secret; source app-data entity property 'b'; storage read property b
  await store.onJiraIssue("A-1").delete("b"); // row: egress fetch DELETE atlassian as-app; storage delete property b
  await store.onConfluencePage("1").set("c", source()); // row: egress fetch PUT atlassian as-app <- secret body; link storage c; storage write property c <- secret argument
  sink(await store.onConfluencePage("1").get("c")); // row: egress fetch GET atlassian as-app; sink app-data, secret; source app-data entity property 'c'; storage read property c
  await store.onConfluencePage("1").delete("c"); // row: egress fetch DELETE atlassian as-app; storage delete property c
  await store.onConfluenceSpace("S").set("d", source()); // row: egress fetch PUT atlassian as-app <- secret body; link storage d; storage write property d <- secret argument
  sink(await store.onConfluenceSpace("S").get("d")); // row: egress fetch GET atlassian as-app; sink app-data, secret; source app-data entity property 'd'; storage read property d
  await store.onConfluenceSpace("S").delete("d"); // row: egress fetch DELETE atlassian as-app; storage delete property d
}
