import axios, { axios as named, create, get, head, options, post, put, patch, request, postForm, putForm, patchForm, isAxiosError, interceptors } from "axios";
// or: const axios = require("axios"); const { axios: named, create, get, head, options, post, put, patch, request, postForm, putForm, patchForm, isAxiosError, interceptors } = axios;

export async function calls() {
  sink((await axios({ url: "https://a.example.com", method: "POST", data: source() })).data); // row: egress fetch POST external https://a.example.com <- secret body; sink
  sink((await named({ url: "https://a.example.com", data: source() })).data); // row: egress fetch GET external https://a.example.com <- secret body; sink
  sink((await create({ baseURL: "https://a.example.com", headers: source() })({ url: "/b", data: source() })).data); // row: egress fetch GET external https://a.example.com/b <- secret body, secret header; sink
  sink((await axios.create({ baseURL: "https://a.example.com" })({ url: "/b", data: source() })).data); // row: egress fetch GET external https://a.example.com/b <- secret body; sink
  sink((await named.create({ baseURL: "https://a.example.com" })({ url: "/b", data: source() })).data); // row: egress fetch GET external https://a.example.com/b <- secret body; sink
  for (const client of [axios, named, create({ baseURL: "https://b.example.com", headers: source() }), axios.create({ auth: source() }), named.create({})]) {
    client.interceptors.request.use(1), client.interceptors.request.eject(1);
    client.interceptors.response.use(1), client.interceptors.response.eject(1);
    sink((await client.request({ url: "https://a.example.com", data: source() })).data); // row: egress fetch GET external https://a.example.com <- secret body, secret header; sink
    sink((await client.get("https://a.example.com", { params: source() })).data); // row: egress fetch GET external https://a.example.com <- secret header, secret url; sink
    sink((await client.delete("https://a.example.com", { params: source() })).data); // row: egress fetch DELETE external https://a.example.com <- secret header, secret url; sink
    sink((await client.head("https://a.example.com", { params: source() })).data); // row: egress fetch HEAD external https://a.example.com <- secret header, secret url; sink
    sink((await client.options("https://a.example.com", { params: source() })).data); // row: egress fetch OPTIONS external https://a.example.com <- secret header, secret url; sink
    sink((await client.post("https://a.example.com", source())).data); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
    sink((await client.put("https://a.example.com", source())).data); // row: egress fetch PUT external https://a.example.com <- secret body, secret header; sink
    sink((await client.patch("https://a.example.com", source())).data); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header; sink
    sink((await client.postForm("https://a.example.com", source())).data); // row: egress fetch POST external https://a.example.com <- secret body, secret header; sink
    sink((await client.putForm("https://a.example.com", source())).data); // row: egress fetch PUT external https://a.example.com <- secret body, secret header; sink
    sink((await client.patchForm("https://a.example.com", source())).data); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header; sink
  }
  isAxiosError(1), axios.isAxiosError(1), named.isAxiosError(1);
}

export async function adapters() {
  const adapter = (config) => sink(config.data, config.headers); // row: sink secret
  await axios({ url: "https://a.example.com", data: source(), headers: source(), adapter }); // row: egress fetch GET external https://a.example.com <- secret body, secret header
  await axios.post("https://a.example.com", source(), { adapter }); // row: egress fetch POST external https://a.example.com <- secret body
  for (const client of [create({ headers: source(), adapter }), axios.create({ adapter })]) {
    await client.post("https://a.example.com", source()); // row: egress fetch POST external https://a.example.com <- secret body, secret header
    await client.put("https://a.example.com", source()); // row: egress fetch PUT external https://a.example.com <- secret body, secret header
    await client.patch("https://a.example.com", source()); // row: egress fetch PATCH external https://a.example.com <- secret body, secret header
  }
}
