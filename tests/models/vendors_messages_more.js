import { WebClient } from "@slack/web-api";
import { App } from "@slack/bolt";
import { Telegraf, Telegram } from "telegraf";
import { Client as Graph } from "@microsoft/microsoft-graph-client";
import twilio, { Twilio } from "twilio";
import { Vonage } from "@vonage/server-sdk";
import Pusher from "pusher";
import Mailgun from "mailgun.js";
import { ServerClient } from "postmark";
import { Resend } from "resend";
import mailchimp from "@mailchimp/mailchimp_marketing";
import mandrill from "@mailchimp/mailchimp_transactional";
import Mailjet from "node-mailjet";
import sendgridClient, { Client as SendgridClient } from "@sendgrid/client";

export async function slackWebApiCalls() {
  const client = new WebClient(source(), { fetch: (url, init) => sink(init.body, init.headers) }); // row: sink secret
  await client.other.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.other.other.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.other.other.other.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.auth.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.chat.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.conversations.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  sink(await client.conversations.history(source(), source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink content; source content Slack messages
  sink(await client.conversations.replies(source(), source())); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink content; source content Slack messages
  await client.files.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.oauth.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.oauth.v2.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.users.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.views.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
}

export async function slackBoltCalls() {
  const client = new App({ token: source() });
  await client.client.other.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.client.other.other.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.client.chat.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.client.views.other(source(), source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
}

export async function telegrafCalls() {
  const client = new Telegraf(source());
  await client.telegram.editMessageText(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await client.telegram.sendMediaGroup(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  const client1 = new Telegram(source());
  await client1.editMessageText(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await client1.sendDocument(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await client1.sendMediaGroup(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await client1.sendMessage(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await client1.sendPhoto(source(), source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
}

export async function microsoftMicrosoftGraphClientCalls() {
  const client = Graph.init({ baseUrl: "https://graph.microsoft.us" }).api("/me");
  sink(await client.count(source(), source())); // row: sink
  await client.create(source(), source()); // row: egress sdk POST external https://graph.microsoft.us <- secret body
  await client.del(source(), source()); // row: egress sdk external https://graph.microsoft.us
  await client.getStream(source(), source()); // row: egress sdk external https://graph.microsoft.us
  sink(await client.headers(source(), source())); // row: sink
  sink(await client.orderby(source(), source())); // row: sink
  await client.putStream(source(), source()); // row: egress sdk POST external https://graph.microsoft.us <- secret body
  sink(await client.responseType(source(), source())); // row: sink
  sink(await client.search(source(), source())); // row: sink
  sink(await client.skip(source(), source())); // row: sink
  await client.update(source(), source()); // row: egress sdk POST external https://graph.microsoft.us <- secret body
  const client1 = Graph.initWithMiddleware({}).api("/me");
  sink(await client1.count(source(), source())); // row: sink
  await client1.create(source(), source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
  await client1.del(source(), source()); // row: egress sdk external https://graph.microsoft.com
  await client1.getStream(source(), source()); // row: egress sdk external https://graph.microsoft.com
  sink(await client1.headers(source(), source())); // row: sink
  sink(await client1.orderby(source(), source())); // row: sink
  await client1.putStream(source(), source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
  sink(await client1.responseType(source(), source())); // row: sink
  sink(await client1.search(source(), source())); // row: sink
  sink(await client1.skip(source(), source())); // row: sink
  await client1.update(source(), source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
}

export async function twilioCalls() {
  const client = twilio('sid', source(), { httpClient: { request: (options) => sink(options.data, options.password) } }); // row: sink secret
  await client.other.create(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.other.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.other.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.calls.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.calls.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.messages.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.messages.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client.verify.v2.services({}).verificationChecks.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
  await client.verify.v2.services({}).verifications.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
  const client1 = new Twilio('sid', source(), { httpClient: { request: (options) => sink(options.data, options.password) } }); // row: sink secret
  await client1.other.create(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.other.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.other.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.calls.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.calls.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.messages.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.messages.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client1.verify.v2.services({}).verificationChecks.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
  await client1.verify.v2.services({}).verifications.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
  const client2 = new (require("twilio"))('sid', source(), { httpClient: { request: (options) => sink(options.data, options.password) } }); // row: sink secret
  await client2.other.create(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.other.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.other.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.calls.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.calls.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.messages.each(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.messages.list(source(), source()); // row: egress sdk external https://*.twilio.com <- secret body, secret header
  await client2.verify.v2.services({}).verificationChecks.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
  await client2.verify.v2.services({}).verifications.create(source(), source()); // row: egress sdk POST external https://verify.twilio.com <- secret body, secret header
}

export async function vonageServerSdkCalls() {
  const client = new Vonage({});
  await client.messages.send(source(), source()); // row: egress sdk POST external https://api.nexmo.com <- secret body
}

export async function pusherCalls() {
  const client = new Pusher({ host: "push.example.com", secret: source() });
  await client.sendToUser(source(), source()); // row: egress sdk POST external push.example.com <- secret body
}

export async function mailgunJsCalls() {
  const client = new Mailgun({}).client({ key: source() });
  await client.other.other(source(), source()); // row: egress sdk external https://api.mailgun.net <- secret body, secret header
  await client.other.other.other(source(), source()); // row: egress sdk external https://api.mailgun.net <- secret body, secret header
}

export async function postmarkCalls() {
  const client = new ServerClient(source());
  await client.sendEmailBatchWithTemplates(source(), source()); // row: egress sdk POST external https://api.postmarkapp.com <- secret body, secret header
}

export async function resendCalls() {
  const client = new Resend(source(), { baseUrl: "https://mail.example.com" });
  await client.other.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.other.other.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.batch.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.batch.create(source(), source()); // row: egress sdk POST external https://mail.example.com <- secret body, secret header
  await client.broadcasts.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.broadcasts.create(source(), source()); // row: egress sdk POST external https://mail.example.com <- secret body, secret header
  await client.contacts.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.contacts.update(source(), source()); // row: egress sdk POST external https://mail.example.com <- secret body, secret header
  await client.emails.other(source(), source()); // row: egress sdk external https://mail.example.com <- secret body, secret header
  await client.emails.create(source(), source()); // row: egress sdk POST external https://mail.example.com <- secret body, secret header
}

export async function mailchimpMailchimp_marketingCalls() {
  const client = mailchimp;
  await client.other.other(source(), source()); // row: egress sdk external https://*.api.mailchimp.com <- secret body
  await client.campaigns.other(source(), source()); // row: egress sdk external https://*.api.mailchimp.com <- secret body
  await client.lists.other(source(), source()); // row: egress sdk external https://*.api.mailchimp.com <- secret body
}

export async function mailchimpMailchimp_transactionalCalls() {
  const client = mandrill(source());
  await client.other.other(source(), source()); // row: egress sdk POST external https://mandrillapp.com <- secret body
  await client.messages.other(source(), source()); // row: egress sdk POST external https://mandrillapp.com <- secret body
}

export async function nodeMailjetCalls() {
  const client = new Mailjet({ apiKey: source(), apiSecret: source() });
  await client.get({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body, secret header
  await client.post({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body, secret header
  await client.put({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body, secret header
  const client1 = Mailjet.apiConnect(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret header
  await client1.get({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body
  const client2 = Mailjet.smsConnect(source()); // row: egress sdk external https://api.mailjet.com <- secret header
  await client2.get({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body
  await client2.post({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body
  await client2.put({}).request(source(), source()); // row: egress sdk external https://api.mailjet.com <- secret body
}

export async function sendgridClientCalls() {
  const client = new SendgridClient();
  await client.setDefaultHeader(source(), source()); // row: egress sdk external https://api.sendgrid.com <- secret header
  const client1 = sendgridClient;
  await client1.setDefaultHeader(source(), source()); // row: egress sdk external https://api.sendgrid.com <- secret header
}
