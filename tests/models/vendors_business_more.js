import stripe, { Stripe } from "stripe";
import { Client as HubSpot } from "@hubspot/api-client";
import { Connection } from "jsforce";
import { IntercomClient, Client as OldIntercom } from "intercom-client";
import { Client as Notion } from "@notionhq/client";
import Airtable from "airtable";
import { LinearClient } from "@linear/sdk";
import { google } from "googleapis";
import { Dropbox } from "dropbox";
import { createClient as contentful } from "contentful";
import { Octokit as RestOctokit } from "@octokit/rest";
import { Octokit } from "octokit";
import { Gitlab } from "@gitbeaker/rest";
import { Gitlab as OldGitlab } from "@gitbeaker/node";
import { api, change } from "@pagerduty/pdjs";
import { ManagementClient } from "auth0";
import { Client as Okta } from "@okta/okta-sdk-nodejs";
import { createClient as zendesk } from "node-zendesk";
import { createClient as management } from "contentful-management";
import { createCloudClient, createAgileClient, createServiceDeskClient } from "jira.js";

const viaProxy = (url, init) => sink(init.body, init.headers); // row: sink secret

export async function paymentsCalls() {
  stripe.createFetchHttpClient(viaProxy);
  const client = stripe(source(), { host: 'pay.example.com', httpClient: Stripe.createFetchHttpClient(viaProxy) });
  await client.checkout.sessions.create(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header
  await client.customers.create(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header
  await client.customers.update(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header, secret url
  await client.invoices.create(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header
  await client.paymentIntents.create(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header
  await client.subscriptions.create(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header
  await client.subscriptions.update(source(), source()); // row: egress sdk POST external pay.example.com <- secret body, secret header, secret url
  await client.other.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.other.other.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.checkout.sessions.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.customers.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.invoices.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.paymentIntents.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  await client.subscriptions.other(source(), source()); // row: egress sdk external pay.example.com <- secret body, secret header
  sink(await client.webhooks.constructEvent(source(), source())); // row: sink
  sink(await client.webhooks.constructEventAsync(source(), source())); // row: sink
  sink(await client.webhooks.generateTestHeaderString(source(), source())); // row: sink
  const client1 = new Stripe(source(), { httpClient: Stripe.createFetchHttpClient(viaProxy) });
  await client1.checkout.sessions.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client1.customers.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client1.customers.update(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header, secret url
  await client1.invoices.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client1.paymentIntents.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client1.subscriptions.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client1.subscriptions.update(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header, secret url
  await client1.other.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.other.other.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.checkout.sessions.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.customers.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.invoices.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.paymentIntents.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client1.subscriptions.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  sink(await client1.webhooks.constructEvent(source(), source())); // row: sink
  sink(await client1.webhooks.constructEventAsync(source(), source())); // row: sink
  sink(await client1.webhooks.generateTestHeaderString(source(), source())); // row: sink
  const client2 = new (require("stripe"))(source(), { httpClient: Stripe.createFetchHttpClient(viaProxy) });
  await client2.checkout.sessions.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client2.customers.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client2.customers.update(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header, secret url
  await client2.invoices.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client2.paymentIntents.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client2.subscriptions.create(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header
  await client2.subscriptions.update(source(), source()); // row: egress sdk POST external https://api.stripe.com <- secret body, secret header, secret url
  await client2.other.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.other.other.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.checkout.sessions.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.customers.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.invoices.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.paymentIntents.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  await client2.subscriptions.other(source(), source()); // row: egress sdk external https://api.stripe.com <- secret body, secret header
  sink(await client2.webhooks.constructEvent(source(), source())); // row: sink
  sink(await client2.webhooks.constructEventAsync(source(), source())); // row: sink
  sink(await client2.webhooks.generateTestHeaderString(source(), source())); // row: sink
}

export async function hubspotApiClientCalls() {
  const client = new HubSpot({ accessToken: source() });
  await client.other.other.other.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.apiRequest(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.other.other.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.companies.basicApi.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.contacts.other.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.contacts.basicApi.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.deals.basicApi.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
  await client.crm.tickets.basicApi.other(source(), source()); // row: egress sdk external https://api.hubapi.com <- secret body, secret header
}

export async function jsforceCalls() {
  const client = new Connection({ instanceUrl: "https://acme.my.salesforce.com", accessToken: source() });
  await client.create(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.insert(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.requestGet(source(), source()); // row: egress sdk GET external https://acme.my.salesforce.com <- secret header, secret url
  await client.requestPatch(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.requestPost(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.requestPut(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.search(source(), source()); // row: egress sdk GET external https://acme.my.salesforce.com <- secret header, secret url
  await client.sobject({}).find(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  await client.sobject({}).retrieve(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header
  await client.update(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
  await client.upsert(source(), source()); // row: egress sdk POST external https://acme.my.salesforce.com <- secret body, secret header, secret url
}

export async function intercomClientCalls() {
  const client = new IntercomClient({ token: source(), fetcher: (request) => sink(request.body, request.headers) }); // row: sink secret
  await client.conversations.update(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.events.update(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.other.other(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.other.create(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.other.update(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.contacts.other(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.conversations.other(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  await client.events.other(source(), source()); // row: egress sdk POST external https://api.intercom.io <- secret body, secret header
  const client1 = new OldIntercom({ tokenAuth: { token: source() } });
  await client1.other.other(source(), source()); // row: egress sdk external https://api.intercom.io <- secret body, secret header
}

export async function notionhqClientCalls() {
  const client = new Notion({ auth: source(), fetch: (url, init) => sink(init.body, init.headers) }); // row: sink secret
  sink(await client.dataSources.query(source(), source())); // row: egress sdk POST external https://api.notion.com <- secret body, secret header; sink content; source content Notion content
  await client.other.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.other.other.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.blocks.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.comments.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.dataSources.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.databases.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.pages.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
  await client.request(source(), source()); // row: egress sdk POST external https://api.notion.com <- secret body, secret header
  await client.users.other(source(), source()); // row: egress sdk external https://api.notion.com <- secret body, secret header
}

export async function airtableCalls() {
  const client = new Airtable({ endpointUrl: "https://tables.example.com", apiKey: source() }); // row: egress sdk external https://tables.example.com <- secret header
  await client.base({})({}).destroy(source(), source()); // row: egress sdk POST external https://tables.example.com <- secret body
  sink(await client.base({})({}).find(source(), source())); // row: egress sdk GET external https://tables.example.com <- secret url; sink content; source content Airtable records
  await client.base({})({}).replace(source(), source()); // row: egress sdk POST external https://tables.example.com <- secret body
  await client.base({})({}).select(source(), source()); // row: egress sdk GET external https://tables.example.com <- secret url
  sink(await client.base({})({}).select({}).all(source(), source())); // row: egress sdk GET external https://tables.example.com; sink content; source content Airtable records
  sink(await client.base({})({}).select({}).firstPage(source(), source())); // row: egress sdk GET external https://tables.example.com; sink content; source content Airtable records
  const client1 = Airtable;
  await client1.base({})({}).create(source(), source()); // row: egress sdk POST external https://api.airtable.com <- secret body
  await client1.base({})({}).destroy(source(), source()); // row: egress sdk POST external https://api.airtable.com <- secret body
  await client1.base({})({}).replace(source(), source()); // row: egress sdk POST external https://api.airtable.com <- secret body
  await client1.base({})({}).update(source(), source()); // row: egress sdk POST external https://api.airtable.com <- secret body
  await client1.configure(source(), source()); // row: egress sdk external https://api.airtable.com <- secret header, secret url
}

export async function linearSdkCalls() {
  const client = new LinearClient({ apiKey: source() });
  await client.other(source(), source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  await client.client.rawRequest(source(), source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  await client.client.request(source(), source()); // row: egress sdk POST external https://api.linear.app <- secret body, secret header
  sink(await client.comments(source(), source())); // row: egress sdk POST external https://api.linear.app <- secret body, secret header; sink content; source content Linear content
  sink(await client.documents(source(), source())); // row: egress sdk POST external https://api.linear.app <- secret body, secret header; sink content; source content Linear content
  sink(await client.issue(source(), source())); // row: egress sdk POST external https://api.linear.app <- secret body, secret header; sink content; source content Linear content
  sink(await client.issues(source(), source())); // row: egress sdk POST external https://api.linear.app <- secret body, secret header; sink content; source content Linear content
  sink(await client.projects(source(), source())); // row: egress sdk POST external https://api.linear.app <- secret body, secret header; sink content; source content Linear content
}

export async function googleapisCalls() {
  const client = google;
  await client.other({}).other.other(source(), source()); // row: egress sdk external https://*.googleapis.com <- secret body
  await client.other({}).other.other.other(source(), source()); // row: egress sdk external https://*.googleapis.com <- secret body
  await client.other({}).other.other.other.other(source(), source()); // row: egress sdk external https://*.googleapis.com <- secret body
  await client.calendar({}).other.other(source(), source()); // row: egress sdk external https://www.googleapis.com <- secret body
  await client.calendar({}).events.other(source(), source()); // row: egress sdk external https://www.googleapis.com <- secret body
  await client.drive({}).other.other(source(), source()); // row: egress sdk external https://www.googleapis.com <- secret body
  await client.drive({}).files.other(source(), source()); // row: egress sdk external https://www.googleapis.com <- secret body
  await client.gmail({}).users.other.other(source(), source()); // row: egress sdk external https://gmail.googleapis.com <- secret body
  await client.gmail({}).users.messages.other(source(), source()); // row: egress sdk external https://gmail.googleapis.com <- secret body
  await client.sheets({}).spreadsheets.other(source(), source()); // row: egress sdk external https://sheets.googleapis.com <- secret body
  await client.sheets({}).spreadsheets.values.other(source(), source()); // row: egress sdk external https://sheets.googleapis.com <- secret body
}

export async function dropboxCalls() {
  const client = new Dropbox({ accessToken: source(), fetch: (url, init) => sink(init.body, init.headers) }); // row: sink secret
  await client.other(source(), source()); // row: egress sdk POST external https://*.dropboxapi.com <- secret body, secret header
}

export async function contentfulCalls() {
  const client = contentful({ accessToken: source(), host: 'preview.contentful.com', adapter: (config) => sink(config.headers, config.params) }); // row: sink secret
  await client.getContentType(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.getContentTypes(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.getLocales(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.getSpace(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.getTag(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.getTags(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  await client.sync(source(), source()); // row: egress sdk GET external preview.contentful.com <- secret header, secret url
  sink(await client.withAllLocales.getAsset(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withAllLocales.getAssets(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withAllLocales.getEntries(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withAllLocales.getEntry(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutLinkResolution.getAsset(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutLinkResolution.getAssets(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutLinkResolution.getEntries(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutLinkResolution.getEntry(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutUnresolvableLinks.getAsset(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutUnresolvableLinks.getAssets(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutUnresolvableLinks.getEntries(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
  sink(await client.withoutUnresolvableLinks.getEntry(source(), source())); // row: egress sdk GET external preview.contentful.com <- secret header, secret url; sink
}

export async function octokitRestCalls() {
  const client = new RestOctokit({ auth: source(), request: { fetch: (url, init) => sink(init.body, init.headers) } }); // row: sink secret
  await client.rest.other.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.checks.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.issues.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.pulls.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.repos.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.search.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.users.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
}

export async function octokitCalls() {
  const client = new Octokit({ auth: source(), request: { fetch: (url, init) => sink(init.body, init.headers) } }); // row: sink secret
  await client.rest.other.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.checks.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.issues.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.pulls.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.repos.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.search.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
  await client.rest.users.other(source(), source()); // row: egress sdk external https://api.github.com <- secret body, secret header
}

export async function gitbeakerRestCalls() {
  const client = new Gitlab({ host: "https://gitlab.example.com", oauthToken: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.Commits.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.IssueNotes.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.Issues.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.MergeRequestNotes.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.MergeRequests.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.Projects.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
  await client.Users.other(source(), source()); // row: egress sdk external https://gitlab.example.com <- secret body, secret header
}

export async function gitbeakerNodeCalls() {
  const client = new OldGitlab({ jobToken: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.Commits.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.IssueNotes.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.Issues.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.MergeRequestNotes.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.MergeRequests.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.Projects.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
  await client.Users.other(source(), source()); // row: egress sdk external https://gitlab.com <- secret body, secret header
}

export async function pagerdutyPdjsCalls() {
  const client = api({ token: source(), server: "api.eu.pagerduty.com" });
  await client.all(source(), source()); // row: egress sdk external api.eu.pagerduty.com <- secret body, secret header, secret url
  await client.delete(source(), source()); // row: egress sdk external api.eu.pagerduty.com <- secret body, secret header, secret url
  await client.patch(source(), source()); // row: egress sdk external api.eu.pagerduty.com <- secret body, secret header, secret url
  change({ data: source() }); // row: egress sdk POST external https://events.pagerduty.com <- secret body
}

export async function auth0Calls() {
  const client = new ManagementClient({ clientSecret: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://*.auth0.com <- secret body
  await client.users.other(source(), source()); // row: egress sdk external https://*.auth0.com <- secret body
  sink(await client.users.list(source(), source())); // row: egress sdk external https://*.auth0.com <- secret body; sink personal; source personal Auth0 user
}

export async function oktaOktaSdkNodejsCalls() {
  const client = new Okta({ token: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://*.okta.com <- secret body, secret header
  await client.userApi.other(source(), source()); // row: egress sdk external https://*.okta.com <- secret body, secret header
}

export async function nodeZendeskCalls() {
  const client = zendesk({ endpointUri: "https://acme.zendesk.com/api/v2", token: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://acme.zendesk.com/api/v2 <- secret body, secret header
  await client.tickets.other(source(), source()); // row: egress sdk external https://acme.zendesk.com/api/v2 <- secret body, secret header
}

export async function contentfulManagementCalls() {
  const client = management({ accessToken: source() }); // row: egress sdk external https://api.contentful.com <- secret header
  await client.other.other(source(), source()); // row: egress sdk external https://api.contentful.com <- secret body
  await client.getSpace({}).getEnvironment({}).createAssetFromFiles(source(), source()); // row: egress sdk POST external https://api.contentful.com https://upload.contentful.com <- secret body
  await client.getSpace({}).getEnvironment({}).createContentType(source(), source()); // row: egress sdk POST external https://api.contentful.com https://upload.contentful.com <- secret body
  await client.getSpace({}).getEnvironment({}).createEntryWithId(source(), source()); // row: egress sdk POST external https://api.contentful.com https://upload.contentful.com <- secret body
}

export async function jiraJsCalls() {
  const client = createCloudClient({ host: "https://acme.atlassian.net", auth: source() });
  sink(await client.other.other(source(), source())); // row: egress sdk atlassian https://acme.atlassian.net <- secret body, secret header; sink content; source content Jira data
  const client1 = createAgileClient({ host: "https://acme.atlassian.net", auth: source() });
  sink(await client1.other.other(source(), source())); // row: egress sdk atlassian https://acme.atlassian.net <- secret body, secret header; sink content; source content Jira data
  const client2 = createServiceDeskClient({ host: "https://acme.atlassian.net", auth: source() });
  sink(await client2.other.other(source(), source())); // row: egress sdk atlassian https://acme.atlassian.net <- secret body, secret header; sink content; source content Jira data
}
