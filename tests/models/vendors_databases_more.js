import { v2 } from "cloudinary";
import { connect, Client as PlanetScale } from "@planetscale/database";
import { neon, Pool, Client as Neon } from "@neondatabase/serverless";
import { createClient as libsql } from "@libsql/client";
import { Redis } from "@upstash/redis";
import { createClient } from "@supabase/supabase-js";
import { Client as Elastic } from "@elastic/elasticsearch";
import algolia, { algoliasearch, liteClient as searching } from "algoliasearch";
import algoliaLite, { algoliasearch as namedLite, liteClient } from "algoliasearch/lite";
import { searchClient } from "@algolia/client-search";

export async function cloudinaryCalls() {
  const client = v2;
  await client.api.other(source(), source()); // row: egress sdk external https://api.cloudinary.com <- secret argument
  await client.uploader.destroy(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret body
  await client.uploader.explicit(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret body
  await client.uploader.rename(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret body
  await client.uploader.upload_chunked(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret body
  await client.uploader.upload_large(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret body
  await client.uploader.upload_stream(source(), source()); // row: egress sdk POST external https://api.cloudinary.com <- secret argument
}

export async function planetscaleDatabaseCalls() {
  const client = new PlanetScale({ url: source(), fetch: (url, init) => sink(init.body, init.headers) }); // row: egress sdk external {} <- secret header; sink secret
  sink(await client.execute(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await client.connection({}).execute(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
}

export async function neondatabaseServerlessCalls() {
  const client = neon(source()); // row: egress sdk POST external https://*.neon.tech <- secret header
  sink(await client.query(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  const client1 = new Pool({});
  sink(await client1.query(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  const client2 = new Neon({});
  sink(await client2.query(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
}

export async function libsqlClientCalls() {
  const client = libsql({ url: "libsql://db.example.com", authToken: source() }); // row: egress sdk external libsql://db.example.com <- secret header
  await client.executeMultiple(source(), source()); // row: storage write external <- secret argument
}

export async function upstashRedisCalls() {
  const client = new Redis({ url: "https://eu1.upstash.io", token: source() }); // row: egress sdk external https://eu1.upstash.io <- secret header
  await client.mset(source(), source()); // row: storage write external {} <- secret argument
  await client.sadd(source(), source()); // row: storage write external {} <- secret argument
  await client.zadd(source(), source()); // row: storage write external {} <- secret argument
  const client1 = Redis.fromEnv();
  sink(await client1.get(source(), source())); // row: sink app-data; source app-data cached value of unknown key
  sink(await client1.hget(source(), source())); // row: sink app-data; source app-data cached value of unknown key
  sink(await client1.hgetall(source(), source())); // row: sink app-data; source app-data cached value of unknown key
  await client1.hset(source(), source()); // row: storage write external {} <- secret argument
  await client1.lpush(source(), source()); // row: storage write external {} <- secret argument
  sink(await client1.lrange(source(), source())); // row: sink app-data; source app-data cached value of unknown key
  await client1.mset(source(), source()); // row: storage write external {} <- secret argument
  await client1.publish(source(), source()); // row: storage write external {} <- secret argument
  await client1.rpush(source(), source()); // row: storage write external {} <- secret argument
  await client1.sadd(source(), source()); // row: storage write external {} <- secret argument
  await client1.set(source(), source()); // row: storage write external {} <- secret argument
  await client1.setex(source(), source()); // row: storage write external {} <- secret argument
  await client1.zadd(source(), source()); // row: storage write external {} <- secret argument
}

export async function supabaseSupabaseJsCalls() {
  const client = createClient("https://acme.supabase.co", source(), { global: { fetch: (url, init) => sink(init.body, init.headers) } }); // row: egress sdk external https://acme.supabase.co <- secret header; sink secret
  sink(await client.functions.invoke(source(), source())); // row: egress sdk POST external https://acme.supabase.co <- secret body, secret header; sink app-data; source app-data database rows of unknown key
  sink(await client.rpc(source(), source())); // row: egress sdk POST external https://acme.supabase.co <- secret body; sink app-data; source app-data database rows of unknown key
  await client.storage.from({}).update(source(), source()); // row: storage write external {} <- secret argument
  await client.storage.from({}).upload(source(), source()); // row: storage write external {} <- secret argument
  await client.auth.admin.createUser(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.auth.resetPasswordForEmail(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.auth.signInWithOtp(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.auth.signInWithPassword(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.auth.signUp(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.auth.updateUser(source(), source()); // row: egress sdk POST external https://acme.supabase.co <- secret body
  await client.channel({}).send(source(), source()); // row: egress sdk external https://acme.supabase.co <- secret body
  sink(await client.from({}).delete({}).contains(source(), source())); // row: sink
  sink(await client.from({}).delete({}).gt(source(), source())); // row: sink
  sink(await client.from({}).delete({}).gte(source(), source())); // row: sink
  sink(await client.from({}).delete({}).ilike(source(), source())); // row: sink
  sink(await client.from({}).delete({}).is(source(), source())); // row: sink
  sink(await client.from({}).delete({}).like(source(), source())); // row: sink
  sink(await client.from({}).delete({}).lt(source(), source())); // row: sink
  sink(await client.from({}).delete({}).lte(source(), source())); // row: sink
  sink(await client.from({}).delete({}).maybeSingle(source(), source())); // row: sink
  sink(await client.from({}).delete({}).or(source(), source())); // row: sink
  sink(await client.from({}).delete({}).range(source(), source())); // row: sink
  sink(await client.from({}).insert({}).contains(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).gt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).gte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).ilike(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).is(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).like(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).lt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).lte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).maybeSingle(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).or(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).insert({}).range(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).select({}).contains(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).gt(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).gte(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).ilike(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).is(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).like(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).lt(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).lte(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).maybeSingle(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).or(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).select({}).range(source(), source())); // row: sink app-data; source app-data database rows of unknown key; storage query external {}
  sink(await client.from({}).update({}).contains(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).gt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).gte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).ilike(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).is(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).like(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).lt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).lte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).maybeSingle(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).or(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).update({}).range(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).contains(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).gt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).gte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).ilike(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).is(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).like(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).lt(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).lte(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).maybeSingle(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).or(source(), source())); // row: sink; storage write external {}
  sink(await client.from({}).upsert({}).range(source(), source())); // row: sink; storage write external {}
}

export async function elasticElasticsearchCalls() {
  const client = new Elastic({ node: "https://search.example.com", auth: { apiKey: source() } }); // row: egress sdk external https://search.example.com <- secret header
  await client.create(source(), source()); // row: storage write external {} <- secret argument
  await client.delete(source(), source()); // row: storage delete external {} <- secret argument
  await client.deleteByQuery(source(), source()); // row: storage delete external {} <- secret argument
  sink(await client.esql.query(source(), source())); // row: sink app-data; source app-data indexed documents of unknown key; storage query external {} <- secret argument
  sink(await client.get(source(), source())); // row: sink app-data; source app-data indexed documents of unknown key; storage query external {} <- secret argument
  await client.helpers.bulk(source(), source()); // row: storage write external {} <- secret argument
  sink(await client.mget(source(), source())); // row: sink app-data; source app-data indexed documents of unknown key; storage query external {} <- secret argument
}

export async function algoliasearchCalls() {
  const client = algolia("app", source(), { requester: { send: (request) => sink(request.data, request.headers) } }); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header; sink secret
  await client.addOrUpdateObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.batch(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.partialUpdateObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.saveObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.browse(source(), source()); // row: storage query external <- secret argument
  await client.browseObjects(source(), source()); // row: storage query external <- secret argument
  await client.deleteBy(source(), source()); // row: storage delete external <- secret argument
  await client.deleteObject(source(), source()); // row: storage delete external <- secret argument
  await client.deleteObjects(source(), source()); // row: storage delete external <- secret argument
  await client.getObject(source(), source()); // row: storage query external <- secret argument
  await client.getObjects(source(), source()); // row: storage query external <- secret argument
  await client.initIndex({}).partialUpdateObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.initIndex({}).replaceAllObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.multipleBatch(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.partialUpdateObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.replaceAllObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  const client1 = algoliasearch("app", source(), { requester: { send: (request) => sink(request.data, request.headers) } }); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header; sink secret
  await client1.addOrUpdateObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.batch(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.partialUpdateObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.saveObject(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.browse(source(), source()); // row: storage query external <- secret argument
  await client1.browseObjects(source(), source()); // row: storage query external <- secret argument
  await client1.deleteBy(source(), source()); // row: storage delete external <- secret argument
  await client1.deleteObject(source(), source()); // row: storage delete external <- secret argument
  await client1.deleteObjects(source(), source()); // row: storage delete external <- secret argument
  await client1.getObject(source(), source()); // row: storage query external <- secret argument
  await client1.getObjects(source(), source()); // row: storage query external <- secret argument
  await client1.initIndex({}).partialUpdateObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.initIndex({}).replaceAllObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.multipleBatch(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.partialUpdateObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.replaceAllObjects(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
  await client1.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  const client2 = searching("app", source()); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header
  await client2.search(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
}

export async function algoliasearchLiteCalls() {
  const client = algoliaLite("app", source()); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header
  await client.search(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  const client1 = namedLite("app", source()); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header
  await client1.search(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client1.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  const client2 = liteClient("app", source()); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header
  await client2.search(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForFacetValues(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForFacets(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchForHits(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client2.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
}

export async function algoliaClientSearchCalls() {
  const client = searchClient("app", source()); // row: egress sdk external https://*.algolia.net https://*.algolianet.com <- secret header
  await client.addOrUpdateObject(source(), source()); // row: storage write external <- secret argument
  await client.batch(source(), source()); // row: storage write external <- secret argument
  await client.partialUpdateObject(source(), source()); // row: storage write external <- secret argument
  await client.saveObject(source(), source()); // row: storage write external <- secret argument
  await client.saveObjects(source(), source()); // row: storage write external <- secret argument
  await client.search(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
  await client.searchSingleIndex(source(), source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body
}
