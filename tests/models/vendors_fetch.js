import one, { fetch as two } from "node-fetch";
// or: const one = require("node-fetch"); const { fetch: two } = one;
// or: import one, { fetch as two } from "cross-fetch";
// or: const one = require("cross-fetch"); const { fetch: two } = one;
// or: import one, { fetch as two } from "isomorphic-fetch";
// or: const one = require("isomorphic-fetch"); const { fetch: two } = one;
// or: import one, { fetch as two } from "undici";
// or: const one = require("undici"); const { fetch: two } = one;
// or: import one, { fetch as two } from "unfetch";
// or: const one = require("unfetch"); const { fetch: two } = one;
// or: import one, { fetch as two } from "whatwg-fetch";
// or: const one = require("whatwg-fetch"); const { fetch: two } = one;
// or: import one, { fetch as two } from "node-fetch-native";
// or: const one = require("node-fetch-native"); const { fetch: two } = one;

export async function methods(defaults = { method: "POST", cache: "no-store" }) {
  await one("https://a.example.com", { ...defaults, method: "put" }); // row: egress fetch PUT external https://a.example.com
  const options = { method: "POST" };
  await one("https://a.example.com", { ...options, method: "put" }); // row: egress fetch PUT external https://a.example.com
  await one("https://a.example.com", { method: "put", ...options }); // row: egress fetch external https://a.example.com
}

export async function fetches() {
  sink((await one("https://a.example.com", { method: "POST", body: source(), headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
  sink((await two("https://a.example.com", { method: "POST", body: source(), headers: source() })).body); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
}
