import { Octokit } from "@octokit/rest";
import { Octokit as Core } from "@octokit/core";
import { Octokit as Full } from "octokit";
import { Gitlab } from "@gitbeaker/rest";
import { Gitlab as OldGitlab } from "@gitbeaker/node";
import { event, api } from "@pagerduty/pdjs";
import Stripe, { Stripe as NamedStripe } from "stripe";
import { Client as Hubspot } from "@hubspot/api-client";
import { Connection } from "jsforce";
import { IntercomClient } from "intercom-client";
import { Client as Notion } from "@notionhq/client";
import Airtable from "airtable";
import { LinearClient } from "@linear/sdk";
import mondaySdk from "monday-sdk-js";
import { google } from "googleapis";
import { Dropbox } from "dropbox";
import { createClient } from "contentful";

export async function github() {
  for (const client of [new Octokit({ auth: source() }), new Core({ auth: source() }), new Full({ auth: source() })]) {
    await client.request("POST /repos/a/b/issues", { title: source() }); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.graphql("query", { title: source() }); // row: egress sdk POST external https://api.github.com <- secret body, secret header
  }
  for (const client of [new Octokit({ auth: source() }), new Full({ auth: source() })]) {
    await client.paginate("GET /repos/a/b/issues", { q: source() }); // row: egress sdk external https://api.github.com <- secret header, secret url
    sink(await client.rest.users.getAuthenticated()); // row: egress sdk GET external https://api.github.com <- secret header; sink personal; source personal GitHub user
    sink(await client.rest.users.getByUsername({ username: source() })); // row: egress sdk GET external https://api.github.com <- secret header, secret url; sink personal; source personal GitHub user
    await client.rest.issues.get({ q: source() }); // row: egress sdk GET external https://api.github.com <- secret header, secret url
    await client.rest.issues.listForRepo({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.pulls.get({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.pulls.list({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.repos.get({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.repos.getContent({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.search.issuesAndPullRequests({}); // row: egress sdk GET external https://api.github.com <- secret header
    await client.rest.issues.create({ title: source() }); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.issues.update(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.issues.createComment(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.issues.addLabels(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.pulls.create(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.pulls.createReview(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.repos.createOrUpdateFileContents(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.repos.createCommitStatus(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.repos.createWebhook(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
    await client.rest.checks.create(source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  }
  const old = new Octokit({ auth: source(), baseUrl: "https://github.example.com/api/v3" });
  await old.issues.create(source()); // row: egress sdk external https://github.example.com/api/v3 <- secret body, secret header
  await old.issues.update(source()); // row: egress sdk external https://github.example.com/api/v3 <- secret body, secret header
  await old.issues.createComment(source()); // row: egress sdk external https://github.example.com/api/v3 <- secret body, secret header
  await old.pulls.create(source()); // row: egress sdk external https://github.example.com/api/v3 <- secret body, secret header
  await old.repos.createOrUpdateFileContents(source()); // row: egress sdk external https://github.example.com/api/v3 <- secret body, secret header
  await new Octokit({ auth: source(), request: { fetch: (url, init) => fetch("https://proxy.example.com", init) } }).rest.issues.create({ title: source() }); // row: egress fetch external https://proxy.example.com <- secret body, secret header; egress sdk external https://api.github.com <- secret body, secret header
  await new Full({ request: { fetch: (url, init) => fetch("https://proxy.example.com", init) } }).rest.issues.create({ title: source() }); // row: egress fetch external https://proxy.example.com <- secret body; egress sdk external https://api.github.com <- secret body
}

export async function gitlab() {
  for (const client of [new Gitlab({ token: source() }), new OldGitlab({ token: source(), host: "https://git.example.com" })]) {
    await client.Issues.create(1, source()); // row: egress sdk POST external https://gitlab.com <- secret body, secret header
    await client.IssueNotes.create(1, 2, source()); // row: egress sdk POST external https://gitlab.com <- secret body, secret header
    await client.MergeRequests.create(1, source()); // row: egress sdk POST external https://gitlab.com <- secret body, secret header
    await client.MergeRequestNotes.create(1, 2, source()); // row: egress sdk POST external https://gitlab.com <- secret body, secret header
    await client.Commits.create(1, source()); // row: egress sdk POST external https://gitlab.com <- secret body, secret header
    await client.Issues.all(source()), await client.Issues.show(1); // row: egress sdk GET external https://gitlab.com <- secret header; egress sdk GET external https://gitlab.com <- secret header, secret url
    await client.MergeRequests.all(), await client.MergeRequests.show(1); // row: egress sdk GET external https://gitlab.com <- secret header
    await client.Projects.all(), await client.Projects.show(1); // row: egress sdk GET external https://gitlab.com <- secret header
    await client.Users.all(), await client.Users.show(1); // row: egress sdk GET external https://gitlab.com <- secret header
  }
  await event({ data: { payload: source() } }); // row: egress sdk POST external https://events.pagerduty.com <- secret body
  const pager = api({ token: source() });
  await pager.get("/incidents"); // row: egress sdk external https://api.pagerduty.com <- secret header
  await pager.post("/incidents", { data: source() }); // row: egress sdk external https://api.pagerduty.com <- secret body, secret header
  await pager.put("/incidents", { data: source() }); // row: egress sdk external https://api.pagerduty.com <- secret body, secret header
}

export async function customers() {
  for (const stripe of [new Stripe(source()), new NamedStripe(source()), require("stripe")(source())]) {
    sink(await stripe.customers.create({ email: source() })); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header; sink personal; source personal Stripe customer
    await stripe.paymentIntents.create(source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
    await stripe.checkout.sessions.create(source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
    await stripe.subscriptions.create(source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
    await stripe.invoices.create(source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
    sink(await stripe.customers.update("id", source())); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header; sink personal; source personal Stripe customer
    await stripe.subscriptions.update("id", source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
    sink(await stripe.customers.retrieve("id")); // row: egress sdk GET external https://api.stripe.com <- secret header; sink personal; source personal Stripe customer
    sink(await stripe.customers.list()); // row: egress sdk GET external https://api.stripe.com <- secret header; sink personal; source personal Stripe customer
  }
  const { crm } = new Hubspot({ accessToken: source() });
  await crm.contacts.basicApi.create(source()); // row: egress sdk POST external https://api.hubapi.com <- secret body, secret header
  await crm.companies.basicApi.create(source()); // row: egress sdk POST external https://api.hubapi.com <- secret body, secret header
  await crm.deals.basicApi.create(source()); // row: egress sdk POST external https://api.hubapi.com <- secret body, secret header
  await crm.tickets.basicApi.create(source()); // row: egress sdk POST external https://api.hubapi.com <- secret body, secret header
  await crm.contacts.basicApi.update("id", source()); // row: egress sdk PATCH external https://api.hubapi.com <- secret body, secret header
  await crm.companies.basicApi.update("id", source()); // row: egress sdk PATCH external https://api.hubapi.com <- secret body, secret header
  await crm.deals.basicApi.update("id", source()); // row: egress sdk PATCH external https://api.hubapi.com <- secret body, secret header
  await crm.tickets.basicApi.update("id", source()); // row: egress sdk PATCH external https://api.hubapi.com <- secret body, secret header
  sink(await crm.contacts.basicApi.getById("id")); // row: egress sdk external https://api.hubapi.com <- secret header; sink personal; source personal HubSpot contact
  sink(await crm.contacts.basicApi.getPage()); // row: egress sdk external https://api.hubapi.com <- secret header; sink personal; source personal HubSpot contact
  sink(await crm.contacts.searchApi.doSearch(source())); // row: egress sdk external https://api.hubapi.com <- secret header, secret url; sink personal; source personal HubSpot contact
  const force = new Connection({ instanceUrl: "https://acme.my.salesforce.com", accessToken: source() });
  await force.login("user", source()); // row: egress sdk POST external https://login.salesforce.com <- secret body
  await force.sobject("Contact").create(source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  await force.sobject("Contact").insert(source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  await force.sobject("Contact").update(source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  await force.sobject("Contact").upsert(source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  sink((await force.query("SELECT Id FROM Contact")).records); // row: egress sdk GET external https://acme.my.salesforce.com <- secret header; sink content; source content Salesforce records
  const intercom = new IntercomClient({ token: source() });
  await intercom.contacts.create(source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await intercom.contacts.update(source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await intercom.conversations.create(source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await intercom.events.create(source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
}

export async function documents() {
  const notion = new Notion({ auth: source() });
  await notion.pages.create(source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  await notion.pages.update(source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  await notion.databases.create(source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  sink(await notion.databases.query({ filter: source() })); // row: egress sdk POST external https://api.notion.com <- secret body, secret header; sink content; source content Notion content
  await notion.blocks.children.append(source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  await notion.comments.create(source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  sink(await notion.search({ query: source() })); // row: egress sdk POST external https://api.notion.com <- secret body, secret header; sink content; source content Notion content
  sink(await notion.pages.retrieve({})); // row: egress sdk GET external https://api.notion.com <- secret header; sink content; source content Notion content
  sink(await notion.blocks.children.list({})); // row: egress sdk GET external https://api.notion.com <- secret header; sink content; source content Notion content
  sink(await notion.users.list({})); // row: egress sdk GET external https://api.notion.com <- secret header; sink personal; source personal Notion user
  sink(await notion.users.retrieve({})); // row: egress sdk GET external https://api.notion.com <- secret header; sink personal; source personal Notion user
  await new Notion({ fetch: (url, init) => fetch("https://proxy.example.com", init) }).pages.create({ title: source() }); // row: egress fetch external https://proxy.example.com <- secret body; egress sdk POST external https://api.notion.com <- secret body
  const table = new Airtable({ apiKey: source() }).base("b")("Issues"); // row: egress sdk external https://api.airtable.com <- secret header
  await table.create([source()]); // row: egress sdk POST external https://api.airtable.com <- secret body
  await table.update("id", source()); // row: egress sdk POST external https://api.airtable.com <- secret body
  const linear = new LinearClient({ apiKey: source(), accessToken: source() });
  await linear.createIssue(source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  await linear.updateIssue("id", source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  await linear.createComment(source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  await linear.createAttachment(source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  const monday = mondaySdk();
  monday.setToken(source()); // row: egress sdk external https://api.monday.com <- secret header
  await monday.api("query", { variables: source(), token: source() }); // row: egress sdk POST external https://api.monday.com <- secret body, secret header
  const auth = source();
  const sheets = google.sheets({ version: "v4", auth });
  await sheets.spreadsheets.values.append({ requestBody: source() }); // row: egress sdk external https://sheets.googleapis.com <- secret body, secret header
  await sheets.spreadsheets.values.update({ requestBody: source() }); // row: egress sdk external https://sheets.googleapis.com <- secret body, secret header
  sink((await sheets.spreadsheets.values.get({})).data); // row: egress sdk external https://sheets.googleapis.com <- secret header; sink content; source content Google Workspace data
  await sheets.spreadsheets.batchUpdate({ requestBody: source() }); // row: egress sdk external https://sheets.googleapis.com <- secret body, secret header
  const drive = google.drive({ version: "v3", auth });
  await drive.files.create(source()); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  await drive.files.update(source()); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  sink((await drive.files.get({})).data); // row: egress sdk external https://www.googleapis.com <- secret header; sink content; source content Google Workspace data
  await drive.files.list({ q: source() }); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  const calendar = google.calendar({ version: "v3", auth });
  await calendar.events.insert(source()); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  await calendar.events.update(source()); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  await calendar.events.patch(source()); // row: egress sdk external https://www.googleapis.com <- secret body, secret header
  sink((await calendar.events.get({})).data); // row: egress sdk external https://www.googleapis.com <- secret header; sink content; source content Google Workspace data
  await calendar.events.list({}); // row: egress sdk external https://www.googleapis.com <- secret header
  const gmail = google.gmail({ version: "v1", auth });
  await gmail.users.messages.send(source()); // row: egress sdk external https://gmail.googleapis.com <- secret body, secret header
  sink((await gmail.users.messages.get({})).data); // row: egress sdk external https://gmail.googleapis.com <- secret header; sink content; source content Google Workspace data
  await gmail.users.messages.list({}); // row: egress sdk external https://gmail.googleapis.com <- secret header
  const dropbox = new Dropbox({ accessToken: source() });
  await dropbox.filesUpload({ contents: source() }); // row: egress sdk POST external https://*.dropboxapi.com <- secret body, secret header
  sink(await dropbox.filesDownload({})); // row: egress sdk POST external https://*.dropboxapi.com <- secret header; sink content; source content Dropbox files
  sink(await dropbox.filesListFolder({})); // row: egress sdk POST external https://*.dropboxapi.com <- secret header; sink content; source content Dropbox files
  await dropbox.sharingCreateSharedLinkWithSettings({ path: source() }); // row: egress sdk POST external https://*.dropboxapi.com <- secret body, secret header
  await new Dropbox({ fetch: (url, init) => fetch("https://proxy.example.com", init) }).filesUpload({ contents: source() }); // row: egress fetch external https://proxy.example.com <- secret body; egress sdk POST external https://*.dropboxapi.com <- secret body
  const entries = createClient({ space: "s", accessToken: source() });
  await entries.getEntry(source()); // row: egress sdk GET external https://cdn.contentful.com <- secret header, secret url
  await entries.getEntries({}); // row: egress sdk GET external https://cdn.contentful.com <- secret header
  await entries.getAsset("a"); // row: egress sdk GET external https://cdn.contentful.com <- secret header
  await entries.getAssets(); // row: egress sdk GET external https://cdn.contentful.com <- secret header
}
