import twilio, { Twilio } from "twilio";
// or: const twilio = require("twilio"); const { Twilio } = twilio;
import { WebClient } from "@slack/web-api";
import { IncomingWebhook } from "@slack/webhook";
import { WebhookClient, Client as Discord } from "discord.js";
import { Telegraf } from "telegraf";
import TelegramBot from "node-telegram-bot-api";
import { Client as Graph } from "@microsoft/microsoft-graph-client";
import { Vonage } from "@vonage/server-sdk";
import Pusher from "pusher";
import sendgrid, { MailService, send, sendMultiple, setApiKey } from "@sendgrid/mail";
import { createTransport } from "nodemailer";
import Mailgun from "mailgun.js";
import { ServerClient } from "postmark";
import { Resend } from "resend";
import mailchimp from "@mailchimp/mailchimp_marketing";
import mandrill from "@mailchimp/mailchimp_transactional";
import Mailjet from "node-mailjet";

export async function slack() {
  const client = new WebClient(source());
  await client.chat.postMessage({ channel: "c", text: source() }); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.chat.update(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.chat.postEphemeral(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.chat.scheduleMessage(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.files.upload(source()); // row: egress sdk POST external https://files.slack.com https://slack.com <- secret body, secret header
  await client.filesUploadV2(source()); // row: egress sdk POST external https://files.slack.com https://slack.com <- secret body, secret header
  await client.files.uploadV2(source()); // row: egress sdk POST external https://files.slack.com https://slack.com <- secret body, secret header
  await client.views.open(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.conversations.create(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  sink(await client.users.lookupByEmail({ email: source() })); // row: egress sdk POST external https://slack.com <- secret body, secret header; sink personal; source personal Slack user
  sink(await client.users.info({ user: "u" })); // row: egress sdk POST external https://slack.com <- secret header; sink personal; source personal Slack user
  sink(await client.users.list()); // row: egress sdk POST external https://slack.com <- secret header; sink personal; source personal Slack user
  await client.auth.test(); // row: egress sdk POST external https://slack.com <- secret header
  await client.oauth.v2.access(source()); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await client.apiCall("chat.postMessage", { text: source() }); // row: egress sdk POST external https://slack.com <- secret body, secret header
  await new IncomingWebhook("https://hooks.slack.com/services/T/B/x").send({ text: source() }); // row: egress sdk POST external https://hooks.slack.com/services/T/B/x <- secret body
  await new IncomingWebhook(source()).send("fixed"); // row: egress sdk POST unknown {}
}

export async function chats() {
  await new WebhookClient({ url: "https://discord.com/api/webhooks/1/x" }).send(source()); // row: egress sdk POST external https://discord.com/api/webhooks/1/x <- secret body
  await new WebhookClient({ id: "1", token: source() }).send(source()); // row: egress sdk POST external https://discord.com <- secret body, secret url
  await new Discord({}).login(source()); // row: egress sdk external https://discord.com https://gateway.discord.gg <- secret header
  const { telegram } = new Telegraf(source());
  await telegram.sendMessage(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await telegram.sendDocument(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await telegram.sendPhoto(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  const bot = new TelegramBot(source());
  await bot.sendMessage(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await bot.sendDocument(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  await bot.sendPhoto(1, source()); // row: egress sdk POST external https://api.telegram.org <- secret body, secret url
  for (const graph of [Graph.init({ authProvider }), Graph.initWithMiddleware({ authProvider })]) {
    await graph.api("/me/sendMail").post(source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
    await graph.api("/me").patch(source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
    await graph.api("/me/drive").put(source()); // row: egress sdk POST external https://graph.microsoft.com <- secret body
    sink(await graph.api("/me/messages").query("a").select("b").filter("c").expand("d").top(3).header("e", "f").version("beta").get()); // row: egress sdk external https://graph.microsoft.com; sink content; source content Microsoft 365 data
    await graph.api("/me/messages/1").delete(); // row: egress sdk external https://graph.microsoft.com
  }
  for (const client of [twilio("sid", source()), new Twilio("sid", source())]) {
    await client.messages.create({ body: source() }); // row: egress sdk POST external https://api.twilio.com <- secret body, secret header
    await client.calls.create({ to: source() }); // row: egress sdk POST external https://api.twilio.com <- secret body, secret header
  }
  await new Vonage({ apiKey: "a", apiSecret: source() }).sms.send({ text: source() }); // row: egress sdk POST external https://rest.nexmo.com <- secret body
  const pusher = new Pusher({ secret: source() });
  await pusher.trigger("channel", "event", source()); // row: egress sdk POST external https://*.pusher.com https://api.pusherapp.com <- secret body
  await pusher.triggerBatch([source()]); // row: egress sdk POST external https://*.pusher.com https://api.pusherapp.com <- secret body
}

export async function mails() {
  sendgrid.setApiKey(source()); // row: egress sdk external https://api.sendgrid.com <- secret header
  await sendgrid.send({ to: source() }); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  await sendgrid.sendMultiple(source()); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  const service = new MailService();
  service.setApiKey(source()); // row: egress sdk external https://api.sendgrid.com <- secret header
  await service.send(source()); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  await service.sendMultiple(source()); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  setApiKey(source()); // row: egress sdk external https://api.sendgrid.com <- secret header
  await send(source()); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  await sendMultiple(source()); // row: egress sdk POST external https://api.sendgrid.com <- secret body
  await createTransport({ host: "smtp.example.com", auth: { pass: source() } }).sendMail({ text: source() }); // row: egress sdk external smtp.example.com <- secret body, secret header
  const mailgun = new Mailgun(FormData).client({ username: "api", key: source() });
  await mailgun.messages.create("example.com", { text: source() }); // row: egress sdk POST external https://api.mailgun.net <- secret body, secret header
  const postmark = new ServerClient(source());
  await postmark.sendEmail({ TextBody: source() }); // row: egress sdk POST external https://api.postmarkapp.com <- secret body, secret header
  await postmark.sendEmailWithTemplate(source()); // row: egress sdk POST external https://api.postmarkapp.com <- secret body, secret header
  await postmark.sendEmailBatch([source()]); // row: egress sdk POST external https://api.postmarkapp.com <- secret body, secret header
  const resend = new Resend(source());
  await resend.emails.send({ text: source() }); // row: egress sdk POST external https://api.resend.com <- secret body, secret header
  await resend.batch.send([source()]); // row: egress sdk POST external https://api.resend.com <- secret body, secret header
  await resend.contacts.create({ email: source() }); // row: egress sdk POST external https://api.resend.com <- secret body, secret header
  mailchimp.setConfig({ apiKey: source(), accessToken: source() }); // row: egress sdk external https://*.api.mailchimp.com <- secret header
  await mailchimp.lists.addListMember("list", { email_address: source() }); // row: egress sdk POST external https://*.api.mailchimp.com <- secret body
  await mailchimp.lists.setListMember("list", "hash", source()); // row: egress sdk POST external https://*.api.mailchimp.com <- secret body
  await mailchimp.lists.updateListMember("list", "hash", source()); // row: egress sdk POST external https://*.api.mailchimp.com <- secret body
  await mailchimp.campaigns.create(source()); // row: egress sdk POST external https://*.api.mailchimp.com <- secret body
  await mandrill(source()).messages.send({ message: source() }); // row: egress sdk POST external https://mandrillapp.com <- secret body
  await mandrill("key").messages.sendTemplate({ message: source() }); // row: egress sdk POST external https://mandrillapp.com <- secret body
  await Mailjet.apiConnect("key", source()).post("send").request({ Messages: source() }); // row: egress sdk external https://api.mailjet.com <- secret body; egress sdk external https://api.mailjet.com <- secret header
  await Mailjet.apiConnect("key", source()).put("contact").request(source()); // row: egress sdk external https://api.mailjet.com <- secret body; egress sdk external https://api.mailjet.com <- secret header
}
