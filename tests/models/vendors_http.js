import got, { got as named } from "got";
import ky from "ky";
import { ofetch, $fetch } from "ofetch";
import superagent from "superagent";
import needle from "needle";
import request from "request";
import promised from "request-promise";
import native from "request-promise-native";
import { request as undici } from "undici";
import { request as graphql, rawRequest, GraphQLClient } from "graphql-request";

export async function gots() {
  for (const client of [got, named, require("got")]) {
    sink(await client("path", { prefixUrl: "https://a.example.com", method: "POST", json: source() }).json()); // row: egress fetch POST external https://a.example.com/path <- secret body; sink
    sink(await client("https://a.example.com", { form: source() }).text()); // row: egress fetch GET external https://a.example.com <- secret body; sink
    sink(await client("https://a.example.com", { headers: source() }).buffer()); // row: egress fetch GET external https://a.example.com <- secret header; sink
    sink((await client.get("https://a.example.com", { json: source() })).body); // row: egress fetch GET external https://a.example.com <- secret body; sink
    sink(await client.get("https://a.example.com").json()); // row: egress fetch GET external https://a.example.com; sink
    sink(await client.get("https://a.example.com").text()); // row: egress fetch GET external https://a.example.com; sink
    sink(await client.get("https://a.example.com").buffer()); // row: egress fetch GET external https://a.example.com; sink
    sink((await client.post("https://a.example.com", { json: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body; sink
    sink(await client.post("https://a.example.com").json()); // row: egress fetch POST external https://a.example.com; sink
    sink(await client.post("https://a.example.com").text()); // row: egress fetch POST external https://a.example.com; sink
    sink(await client.post("https://a.example.com").buffer()); // row: egress fetch POST external https://a.example.com; sink
    sink((await client.put("https://a.example.com", { json: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body; sink
    sink(await client.put("https://a.example.com").json()); // row: egress fetch PUT external https://a.example.com; sink
    sink(await client.put("https://a.example.com").text()); // row: egress fetch PUT external https://a.example.com; sink
    sink(await client.put("https://a.example.com").buffer()); // row: egress fetch PUT external https://a.example.com; sink
    sink((await client.patch("https://a.example.com", { json: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body; sink
    sink(await client.patch("https://a.example.com").json()); // row: egress fetch PATCH external https://a.example.com; sink
    sink(await client.patch("https://a.example.com").text()); // row: egress fetch PATCH external https://a.example.com; sink
    sink(await client.patch("https://a.example.com").buffer()); // row: egress fetch PATCH external https://a.example.com; sink
    sink((await client.delete("https://a.example.com", { json: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body; sink
    sink(await client.delete("https://a.example.com").json()); // row: egress fetch DELETE external https://a.example.com; sink
    sink(await client.delete("https://a.example.com").text()); // row: egress fetch DELETE external https://a.example.com; sink
    sink(await client.delete("https://a.example.com").buffer()); // row: egress fetch DELETE external https://a.example.com; sink
    sink((await client.head("https://a.example.com", { json: source() })).body); // row: egress fetch HEAD external https://a.example.com <- secret body; sink
    sink(await client.head("https://a.example.com").json()); // row: egress fetch HEAD external https://a.example.com; sink
    sink(await client.head("https://a.example.com").text()); // row: egress fetch HEAD external https://a.example.com; sink
    sink(await client.head("https://a.example.com").buffer()); // row: egress fetch HEAD external https://a.example.com; sink
    await client.extend({ prefixUrl: "https://a.example.com" })("path", { json: source() }); // row: egress fetch GET external https://a.example.com/path <- secret body
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).get("path", { json: source() }); // row: egress fetch GET external https://a.example.com/path <- secret body, secret header
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).post("path", { json: source() }); // row: egress fetch POST external https://a.example.com/path <- secret body, secret header
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).put("path", { json: source() }); // row: egress fetch PUT external https://a.example.com/path <- secret body, secret header
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).patch("path", { json: source() }); // row: egress fetch PATCH external https://a.example.com/path <- secret body, secret header
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).delete("path", { json: source() }); // row: egress fetch DELETE external https://a.example.com/path <- secret body, secret header
    await client.extend({ prefixUrl: "https://a.example.com", headers: source() }).head("path", { json: source() }); // row: egress fetch HEAD external https://a.example.com/path <- secret body, secret header
  }
}

export async function kys() {
  for (const client of [ky, require("ky")]) {
    for (const made of [client.create({ prefixUrl: "https://a.example.com", headers: source() }), client.extend({ prefixUrl: "https://a.example.com" })]) {
      await made("path", { json: source() }); // row: egress fetch GET external https://a.example.com/path <- secret body, secret header
      await made.get("path", { json: source() }); // row: egress fetch GET external https://a.example.com/path <- secret body, secret header
      await made.post("path", { json: source() }); // row: egress fetch POST external https://a.example.com/path <- secret body, secret header
      await made.put("path", { json: source() }); // row: egress fetch PUT external https://a.example.com/path <- secret body, secret header
      await made.patch("path", { json: source() }); // row: egress fetch PATCH external https://a.example.com/path <- secret body, secret header
      await made.delete("path", { json: source() }); // row: egress fetch DELETE external https://a.example.com/path <- secret body, secret header
      await made.head("path", { json: source() }); // row: egress fetch HEAD external https://a.example.com/path <- secret body, secret header
    }
  }
  sink(await ky("https://a.example.com", { json: source() }).json()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await require("ky")("https://a.example.com", { json: source() }).json()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await ky("https://a.example.com", { json: source() }).text()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await require("ky")("https://a.example.com", { json: source() }).text()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await ky("https://a.example.com", { json: source() }).blob()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await require("ky")("https://a.example.com", { json: source() }).blob()); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink((await ky.get("https://a.example.com", { json: source() })).body); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink((await require("ky").get("https://a.example.com", { json: source() })).body); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink(await ky.get("https://a.example.com").json()); // row: egress fetch GET external https://a.example.com; sink
  sink(await require("ky").get("https://a.example.com").json()); // row: egress fetch GET external https://a.example.com; sink
  sink(await ky.get("https://a.example.com").text()); // row: egress fetch GET external https://a.example.com; sink
  sink(await require("ky").get("https://a.example.com").text()); // row: egress fetch GET external https://a.example.com; sink
  sink(await ky.get("https://a.example.com").blob()); // row: egress fetch GET external https://a.example.com; sink
  sink(await require("ky").get("https://a.example.com").blob()); // row: egress fetch GET external https://a.example.com; sink
  sink((await ky.post("https://a.example.com", { json: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body; sink
  sink((await require("ky").post("https://a.example.com", { json: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body; sink
  sink(await ky.post("https://a.example.com").json()); // row: egress fetch POST external https://a.example.com; sink
  sink(await require("ky").post("https://a.example.com").json()); // row: egress fetch POST external https://a.example.com; sink
  sink(await ky.post("https://a.example.com").text()); // row: egress fetch POST external https://a.example.com; sink
  sink(await require("ky").post("https://a.example.com").text()); // row: egress fetch POST external https://a.example.com; sink
  sink(await ky.post("https://a.example.com").blob()); // row: egress fetch POST external https://a.example.com; sink
  sink(await require("ky").post("https://a.example.com").blob()); // row: egress fetch POST external https://a.example.com; sink
  sink((await ky.put("https://a.example.com", { json: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body; sink
  sink((await require("ky").put("https://a.example.com", { json: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body; sink
  sink(await ky.put("https://a.example.com").json()); // row: egress fetch PUT external https://a.example.com; sink
  sink(await require("ky").put("https://a.example.com").json()); // row: egress fetch PUT external https://a.example.com; sink
  sink(await ky.put("https://a.example.com").text()); // row: egress fetch PUT external https://a.example.com; sink
  sink(await require("ky").put("https://a.example.com").text()); // row: egress fetch PUT external https://a.example.com; sink
  sink(await ky.put("https://a.example.com").blob()); // row: egress fetch PUT external https://a.example.com; sink
  sink(await require("ky").put("https://a.example.com").blob()); // row: egress fetch PUT external https://a.example.com; sink
  sink((await ky.patch("https://a.example.com", { json: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body; sink
  sink((await require("ky").patch("https://a.example.com", { json: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body; sink
  sink(await ky.patch("https://a.example.com").json()); // row: egress fetch PATCH external https://a.example.com; sink
  sink(await require("ky").patch("https://a.example.com").json()); // row: egress fetch PATCH external https://a.example.com; sink
  sink(await ky.patch("https://a.example.com").text()); // row: egress fetch PATCH external https://a.example.com; sink
  sink(await require("ky").patch("https://a.example.com").text()); // row: egress fetch PATCH external https://a.example.com; sink
  sink(await ky.patch("https://a.example.com").blob()); // row: egress fetch PATCH external https://a.example.com; sink
  sink(await require("ky").patch("https://a.example.com").blob()); // row: egress fetch PATCH external https://a.example.com; sink
  sink((await ky.delete("https://a.example.com", { json: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body; sink
  sink((await require("ky").delete("https://a.example.com", { json: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body; sink
  sink(await ky.delete("https://a.example.com").json()); // row: egress fetch DELETE external https://a.example.com; sink
  sink(await require("ky").delete("https://a.example.com").json()); // row: egress fetch DELETE external https://a.example.com; sink
  sink(await ky.delete("https://a.example.com").text()); // row: egress fetch DELETE external https://a.example.com; sink
  sink(await require("ky").delete("https://a.example.com").text()); // row: egress fetch DELETE external https://a.example.com; sink
  sink(await ky.delete("https://a.example.com").blob()); // row: egress fetch DELETE external https://a.example.com; sink
  sink(await require("ky").delete("https://a.example.com").blob()); // row: egress fetch DELETE external https://a.example.com; sink
  sink((await ky.head("https://a.example.com", { json: source() })).body); // row: egress fetch HEAD external https://a.example.com <- secret body; sink
  sink((await require("ky").head("https://a.example.com", { json: source() })).body); // row: egress fetch HEAD external https://a.example.com <- secret body; sink
  sink(await ky.head("https://a.example.com").json()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await require("ky").head("https://a.example.com").json()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await ky.head("https://a.example.com").text()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await require("ky").head("https://a.example.com").text()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await ky.head("https://a.example.com").blob()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await require("ky").head("https://a.example.com").blob()); // row: egress fetch HEAD external https://a.example.com; sink
  sink(await ofetch("https://a.example.com", { method: "POST", body: source() })); // row: egress fetch POST external https://a.example.com <- secret body; sink
  sink(await $fetch("https://a.example.com", { query: source() })); // row: egress fetch GET external https://a.example.com <- secret url; sink
}

export async function builders() {
  sink((await superagent.get("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch GET external https://a.example.com <- secret header, secret url; sink
  sink((await require("superagent").get("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch GET external https://a.example.com <- secret header, secret url; sink
  sink((await superagent.post("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await require("superagent").post("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await superagent.put("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch PUT external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await require("superagent").put("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch PUT external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await superagent.patch("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await require("superagent").patch("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header, secret url; sink
  sink((await superagent.delete("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch DELETE external https://a.example.com <- secret header, secret url; sink
  sink((await require("superagent").delete("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch DELETE external https://a.example.com <- secret header, secret url; sink
  sink((await superagent.head("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch HEAD external https://a.example.com <- secret header, secret url; sink
  sink((await require("superagent").head("https://a.example.com").set("a", source()).auth("a", source()).query(source()).send(source()).accept("b").type("c").timeout(1).retry(2).attach("d").field("e")).body); // row: egress fetch HEAD external https://a.example.com <- secret header, secret url; sink
  sink((await needle("post", "https://a.example.com", source(), { headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
  sink((await require("needle")("post", "https://a.example.com", source(), { headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
  sink((await needle.get("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch GET external https://a.example.com <- secret header; sink
  sink((await require("needle").get("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch GET external https://a.example.com <- secret header; sink
  sink((await needle.post("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
  sink((await require("needle").post("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
  sink((await needle.put("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body, secret header; sink
  sink((await require("needle").put("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body, secret header; sink
  sink((await needle.patch("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header; sink
  sink((await require("needle").patch("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header; sink
  sink((await needle.delete("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body, secret header; sink
  sink((await require("needle").delete("https://a.example.com", source(), { headers: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body, secret header; sink
  for (const client of [request, promised, native, require("request"), require("request-promise"), require("request-promise-native")]) {
    sink((await client({ url: "https://a.example.com", method: "POST", json: source(), auth: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
    sink((await client.get("https://a.example.com", { headers: source(), body: source() })).body); // row: egress fetch GET external https://a.example.com <- secret header; sink
    sink((await client.post("https://a.example.com", { headers: source(), body: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
    sink((await client.put("https://a.example.com", { headers: source(), body: source() })).body); // row: egress fetch PUT external https://a.example.com <- secret body, secret header; sink
    sink((await client.patch("https://a.example.com", { headers: source(), body: source() })).body); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header; sink
    sink((await client.delete("https://a.example.com", { headers: source(), body: source() })).body); // row: egress fetch DELETE external https://a.example.com <- secret body, secret header; sink
  }
  sink((await undici("https://a.example.com", { method: "POST", body: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body; sink
  sink(await graphql("https://a.example.com/graphql", "query", { a: source() }, source())); // row: egress fetch POST external https://a.example.com/graphql <- secret body, secret header; sink
  sink(await rawRequest("https://a.example.com/graphql", "query", { a: source() })); // row: egress fetch POST external https://a.example.com/graphql <- secret body; sink
  const client = new GraphQLClient("https://a.example.com/graphql", { headers: source() });
  sink(await client.request("query", { a: source() })); // row: egress fetch POST external https://a.example.com/graphql <- secret body, secret header; sink
  sink(await client.rawRequest("query", { a: source() })); // row: egress fetch POST external https://a.example.com/graphql <- secret body, secret header; sink
}

export async function bases() {
  await ky("a", { prefix: "https://a.example.com", json: source() }); // row: egress fetch GET external https://a.example.com/a <- secret body
  await ky.post("a", { baseUrl: "https://a.example.com", json: source() }); // row: egress fetch POST external https://a.example.com/a <- secret body
  await ky.create({ prefix: "https://a.example.com" }).post("a", { json: source() }); // row: egress fetch POST external https://a.example.com/a <- secret body
  for (const made of [ofetch, $fetch]) {
    await made.create({ baseURL: "https://a.example.com", headers: source() })("/a", { body: source() }); // row: egress fetch GET external https://a.example.com/a <- secret body, secret header
    await made.raw("https://a.example.com", { body: source() }); // row: egress fetch GET external https://a.example.com <- secret body
  }
}
