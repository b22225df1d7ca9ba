import { VertexAI as googleCloudVertexaiVertexAI } from "@google-cloud/vertexai";
import { ChatGoogleGenerativeAI as langchainGoogleGenaiChatGoogleGenerativeAI } from "@langchain/google-genai";
import { ChatMistralAI as langchainMistralaiChatMistralAI } from "@langchain/mistralai";
import { Ollama as ollamaOllama } from "ollama";
import { tavily as tavilyCoreTavily } from "@tavily/core";
import { AssemblyAI as assemblyaiAssemblyAI } from "assemblyai";
import { Langfuse as langfuseLangfuse } from "langfuse";
import { LangfuseClient } from "@langfuse/client";
import { LangfuseSpanProcessor } from "@langfuse/otel";
import { App as slackBoltApp } from "@slack/bolt";
import { IncomingWebhook as msTeamsWebhookIncomingWebhook } from "ms-teams-webhook";
import { send as emailjsBrowserSend, sendForm as emailjsBrowserSendForm } from "@emailjs/browser";
import { send as emailjsComSend, sendForm as emailjsComSendForm } from "emailjs-com";
import { TransactionalEmailsApi as getbrevoBrevoTransactionalEmailsApi } from "@getbrevo/brevo";
import mailgunJs from "mailgun-js";
import sendgridClient, { Client as sendgridClientClient } from "@sendgrid/client";
import { sendNotification as webPushSendNotification } from "web-push";
import { Realtime as ablyRealtime, Rest as ablyRest } from "ably";
import { ManagementClient as auth0ManagementClient } from "auth0";
import { Client as oktaOktaSdkNodejsClient } from "@okta/okta-sdk-nodejs";
import { createClient as nodeZendeskCreateClient } from "node-zendesk";
import { createClient as contentfulManagementCreateClient } from "contentful-management";
import { loadStripe as stripeStripeJsLoadStripe } from "@stripe/stripe-js";
import { AgileClient as jiraJsAgileClient, ServiceDeskClient as jiraJsServiceDeskClient, Version2Client as jiraJsVersion2Client, Version3Client as jiraJsVersion3Client } from "jira.js";
import { ConfluenceClient as confluenceJsConfluenceClient } from "confluence.js";

export async function googleCloudVertexaiCalls() {
  sink(await new googleCloudVertexaiVertexAI().getGenerativeModel().generateContent(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
  sink(await new googleCloudVertexaiVertexAI().getGenerativeModel().generateContentStream(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
  sink(await new googleCloudVertexaiVertexAI().getGenerativeModel().startChat().sendMessage(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
  sink(await new googleCloudVertexaiVertexAI().preview.getGenerativeModel().generateContent(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
  sink(await new googleCloudVertexaiVertexAI().preview.getGenerativeModel().generateContentStream(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
  sink(await new googleCloudVertexaiVertexAI().preview.getGenerativeModel().startChat().sendMessage(source())); // row: egress sdk POST external https://*.googleapis.com <- secret body; sink
}

export async function langchainGoogleGenaiCalls() {
  sink(await new langchainGoogleGenaiChatGoogleGenerativeAI({ apiKey: source() }).invoke(source())); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header; sink
  sink(await new langchainGoogleGenaiChatGoogleGenerativeAI({ apiKey: source() }).stream(source())); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header; sink
  sink(await new langchainGoogleGenaiChatGoogleGenerativeAI({ apiKey: source() }).batch(source())); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header; sink
}

export async function langchainMistralaiCalls() {
  sink(await new langchainMistralaiChatMistralAI({ apiKey: source() }).invoke(source())); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header; sink
  sink(await new langchainMistralaiChatMistralAI({ apiKey: source() }).stream(source())); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header; sink
  sink(await new langchainMistralaiChatMistralAI({ apiKey: source() }).batch(source())); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header; sink
}

export async function ollamaCalls() {
  sink(await new ollamaOllama({ host: "https://own.example.com" }).chat(source())); // row: egress sdk POST external https://own.example.com <- secret body; sink
  sink(await new ollamaOllama({ host: "https://own.example.com" }).generate(source())); // row: egress sdk POST external https://own.example.com <- secret body; sink
  sink(await new ollamaOllama({ host: "https://own.example.com" }).embed(source())); // row: egress sdk POST external https://own.example.com <- secret body; sink
}

export async function tavilyCoreCalls() {
  sink(await tavilyCoreTavily({ apiKey: source() }).search(source())); // row: egress sdk POST external https://api.tavily.com <- secret body, secret header; sink
  sink(await tavilyCoreTavily({ apiKey: source() }).extract(source())); // row: egress sdk POST external https://api.tavily.com <- secret body, secret header; sink
}

export async function assemblyaiCalls() {
  sink(await new assemblyaiAssemblyAI({ baseUrl: "https://own.example.com", apiKey: source() }).transcripts.transcribe(source())); // row: egress sdk POST external https://own.example.com <- secret body, secret header; sink
  sink(await new assemblyaiAssemblyAI({ baseUrl: "https://own.example.com", apiKey: source() }).transcripts.submit(source())); // row: egress sdk POST external https://own.example.com <- secret body, secret header; sink
}

export async function langfuseCalls() {
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).trace(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).score(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).generation(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).event(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).trace(source()).generation(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).trace(source()).span(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).trace(source()).event(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() }).trace(source()).update(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await new langfuseLangfuse({ baseUrl: "https://own.example.com", secretKey: source() })); // row: egress sdk external https://own.example.com <- secret header; sink
}

export async function slackBoltCalls() {
  sink(await new slackBoltApp({ token: source() }).client.chat.postMessage(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
  sink(await new slackBoltApp({ token: source() }).client.chat.update(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
  sink(await new slackBoltApp({ token: source() }).client.chat.postEphemeral(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
  sink(await new slackBoltApp({ token: source() }).client.views.open(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
  sink(await new slackBoltApp({ token: source() }).client.users.info(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
  sink(await new slackBoltApp({ token: source() }).client.files.uploadV2(source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink
}

export async function msTeamsWebhookCalls() {
  sink(await new msTeamsWebhookIncomingWebhook("https://own.example.com").send(source())); // row: egress sdk POST external https://own.example.com <- secret body; sink
}

export async function emailjsBrowserCalls() {
  sink(await emailjsBrowserSend("a", "a", source())); // row: egress sdk POST external https://api.emailjs.com <- secret body; sink
  sink(await emailjsBrowserSendForm("a", "a", source())); // row: egress sdk POST external https://api.emailjs.com <- secret body; sink
}

export async function emailjsComCalls() {
  sink(await emailjsComSend("a", "a", source())); // row: egress sdk POST external https://api.emailjs.com <- secret body; sink
  sink(await emailjsComSendForm("a", "a", source())); // row: egress sdk POST external https://api.emailjs.com <- secret body; sink
}

export async function getbrevoBrevoCalls() {
  sink(await new getbrevoBrevoTransactionalEmailsApi().sendTransacEmail(source())); // row: egress sdk POST external https://api.brevo.com <- secret body; sink
  sink(await new getbrevoBrevoTransactionalEmailsApi().setApiKey("a", source())); // row: egress sdk external https://api.brevo.com <- secret header; sink
}

export async function mailgunJsCalls() {
  sink(await mailgunJs({ apiKey: source() }).messages().send(source())); // row: egress sdk POST external https://api.mailgun.net <- secret body; egress sdk external https://api.mailgun.net <- secret header; sink
  sink(await mailgunJs({ apiKey: source() })); // row: egress sdk external https://api.mailgun.net <- secret header; sink
}

export async function sendgridClientCalls() {
  sink(await sendgridClient.request({ body: source(), qs: source() })); // row: egress sdk external https://api.sendgrid.com <- secret body, secret url; sink
  sink(await new sendgridClientClient().request({ body: source(), qs: source() })); // row: egress sdk external https://api.sendgrid.com <- secret body, secret url; sink
  sink(await sendgridClient.setApiKey(source())); // row: egress sdk external https://api.sendgrid.com <- secret header; sink
  sink(await new sendgridClientClient().setApiKey(source())); // row: egress sdk external https://api.sendgrid.com <- secret header; sink
}

export async function webPushCalls() {
  sink(await webPushSendNotification({ endpoint: "https://own.example.com" }, source())); // row: egress sdk POST external https://own.example.com <- secret body; sink
}

export async function ablyCalls() {
  sink(await new ablyRealtime().channels.get().publish(source())); // row: egress sdk POST external https://*.ably.io https://*.ably.net <- secret body; sink
  sink(await new ablyRest().channels.get().publish(source())); // row: egress sdk POST external https://*.ably.io https://*.ably.net <- secret body; sink
}

export async function auth0Calls() {
  sink(await new auth0ManagementClient({ clientSecret: source(), token: source() }).users.get(source())); // row: egress sdk external https://*.auth0.com <- secret body, secret header; sink personal; source personal Auth0 user
  sink(await new auth0ManagementClient({ clientSecret: source(), token: source() }).users.getAll(source())); // row: egress sdk external https://*.auth0.com <- secret body, secret header; sink personal; source personal Auth0 user
  sink(await new auth0ManagementClient({ clientSecret: source(), token: source() }).users.create(source())); // row: egress sdk external https://*.auth0.com <- secret body, secret header; sink
  sink(await new auth0ManagementClient({ clientSecret: source(), token: source() }).users.update(source())); // row: egress sdk external https://*.auth0.com <- secret body, secret header; sink
  sink(await new auth0ManagementClient({ clientSecret: source(), token: source() }).users.delete(source())); // row: egress sdk external https://*.auth0.com <- secret body, secret header; sink
}

export async function oktaOktaSdkNodejsCalls() {
  sink(await new oktaOktaSdkNodejsClient({ orgUrl: "https://own.example.com", token: source() }).userApi.getUser(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink personal; source personal Okta user
  sink(await new oktaOktaSdkNodejsClient({ orgUrl: "https://own.example.com", token: source() }).userApi.listUsers(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink personal; source personal Okta user
  sink(await new oktaOktaSdkNodejsClient({ orgUrl: "https://own.example.com", token: source() }).userApi.createUser(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink
  sink(await new oktaOktaSdkNodejsClient({ orgUrl: "https://own.example.com", token: source() }).userApi.updateUser(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink
}

export async function nodeZendeskCalls() {
  sink(await nodeZendeskCreateClient({ remoteUri: "https://own.example.com", token: source() }).tickets.create(source())); // row: egress sdk external https://*.zendesk.com <- secret body, secret header; sink
  sink(await nodeZendeskCreateClient({ remoteUri: "https://own.example.com", token: source() }).tickets.update(source())); // row: egress sdk external https://*.zendesk.com <- secret body, secret header; sink
  sink(await nodeZendeskCreateClient({ remoteUri: "https://own.example.com", token: source() }).tickets.list(source())); // row: egress sdk external https://*.zendesk.com <- secret body, secret header; sink
  sink(await nodeZendeskCreateClient({ remoteUri: "https://own.example.com", token: source() }).tickets.show(source())); // row: egress sdk external https://*.zendesk.com <- secret body, secret header; sink
}

export async function contentfulManagementCalls() {
  sink(await contentfulManagementCreateClient({ accessToken: source() }).getSpace().getEnvironment().createEntry("a", source())); // row: egress sdk POST external https://api.contentful.com https://upload.contentful.com <- secret body; egress sdk external https://api.contentful.com <- secret header; sink
  sink(await contentfulManagementCreateClient({ accessToken: source() }).getSpace().getEnvironment().createAsset("a", source())); // row: egress sdk POST external https://api.contentful.com https://upload.contentful.com <- secret body; egress sdk external https://api.contentful.com <- secret header; sink
  sink(await contentfulManagementCreateClient({ accessToken: source() })); // row: egress sdk external https://api.contentful.com <- secret header; sink
}

export async function stripeStripeJsCalls() {
  sink(await stripeStripeJsLoadStripe()); // row: egress sdk GET external https://js.stripe.com; sink
}

export async function jiraJsCalls() {
  sink(await new jiraJsVersion2Client({ host: "https://own.example.com", authentication: source() }).items.items(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink content; source content Jira data
  sink(await new jiraJsVersion3Client({ host: "https://own.example.com", authentication: source() }).items.items(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink content; source content Jira data
  sink(await new jiraJsAgileClient({ host: "https://own.example.com", authentication: source() }).items.items(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink content; source content Jira data
  sink(await new jiraJsServiceDeskClient({ host: "https://own.example.com", authentication: source() }).items.items(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink content; source content Jira data
}

export async function confluenceJsCalls() {
  sink(await new confluenceJsConfluenceClient({ host: "https://own.example.com", authentication: source() }).items.items(source())); // row: egress sdk external https://own.example.com <- secret body, secret header; sink content; source content Confluence data
}

export async function modelsMore() {
  const llama = new ollamaOllama({ host: "https://own.example.com", headers: { Authorization: source() }, fetch: (url, init) => sink(init.body, init.headers) }); // row: sink secret
  await llama.chat(source()); // row: egress sdk POST external https://own.example.com <- secret body, secret header
  await llama.generate(source()); // row: egress sdk POST external https://own.example.com <- secret body, secret header
  await llama.embed(source()); // row: egress sdk POST external https://own.example.com <- secret body, secret header
  await llama.embeddings(source()); // row: egress sdk POST external https://own.example.com <- secret body, secret header
  await llama.webSearch(source()); // row: egress sdk POST external https://ollama.com <- secret body, secret header
  await llama.webFetch(source()); // row: egress sdk POST external https://ollama.com <- secret body, secret header
  await tavilyCoreTavily({ apiKey: source() }).searchQNA(source(), source()); // row: egress sdk POST external https://api.tavily.com <- secret body, secret header
  await tavilyCoreTavily({ apiBaseURL: "https://own.example.com" }).searchContext(source()); // row: egress sdk POST external https://own.example.com <- secret body
  const transcriber = new assemblyaiAssemblyAI({ apiKey: source() });
  await transcriber.files.upload(source()); // row: egress sdk POST external https://api.assemblyai.com <- secret body, secret header
  sink(await transcriber.lemur.task(source())); // row: egress sdk POST external https://api.assemblyai.com <- secret body, secret header; sink
  await transcriber.lemur.summary(source()); // row: egress sdk POST external https://api.assemblyai.com <- secret body, secret header
  await transcriber.lemur.questionAnswer(source()); // row: egress sdk POST external https://api.assemblyai.com <- secret body, secret header
  const traces = new langfuseLangfuse({ baseUrl: "https://own.example.com" }); // row: egress sdk external https://own.example.com
  traces.span(source()); // row: egress sdk external https://own.example.com <- secret argument
  traces.createDatasetItem(source()); // row: egress sdk external https://own.example.com <- secret argument
  traces.createPrompt(source()); // row: egress sdk external https://own.example.com <- secret argument
  for (const part of [traces.generation({}), traces.span({}), traces.trace({}).generation({}), traces.trace({}).span({})]) { // row: egress sdk external https://own.example.com
    part.update(source()); // row: egress sdk external https://own.example.com <- secret argument
    part.end(source()); // row: egress sdk external https://own.example.com <- secret argument
    part.generation(source()); // row: egress sdk external https://own.example.com <- secret argument
    part.span(source()); // row: egress sdk external https://own.example.com <- secret argument
    part.event(source()); // row: egress sdk external https://own.example.com <- secret argument
    part.score(source()); // row: egress sdk external https://own.example.com <- secret argument
  }
  traces.trace({}).score(source()); // row: egress sdk external https://own.example.com; egress sdk external https://own.example.com <- secret argument
  const client = new LangfuseClient({ secretKey: source() }); // row: egress sdk external https://cloud.langfuse.com <- secret header
  await client.score.create(source()); // row: egress sdk external https://cloud.langfuse.com <- secret body
  await client.prompt.create(source()); // row: egress sdk external https://cloud.langfuse.com <- secret body
  new LangfuseSpanProcessor({ secretKey: source() }); // row: egress sdk external https://cloud.langfuse.com <- secret header
}
