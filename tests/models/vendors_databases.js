import { Client, Pool } from "pg";
import { createConnection as oldConnection, createPool as oldPool } from "mysql";
import { createConnection, createPool } from "mysql2";
import { createConnection as connectionOf, createPool as poolOf } from "mysql2/promise";
import { neon } from "@neondatabase/serverless";
import { connect } from "@planetscale/database";
import { createClient as libsql } from "@libsql/client";
import { createConnection as snowflake } from "snowflake-sdk";
import { MongoClient } from "mongodb";
import { createClient as redisClient } from "redis";
import IoRedis, { Redis as NamedRedis } from "ioredis";
import { Redis as Upstash } from "@upstash/redis";
import { createClient } from "@supabase/supabase-js";
import { getDoc, getDocs, addDoc, setDoc, updateDoc } from "firebase/firestore";
import { getFirestore } from "firebase-admin/firestore";
import { Firestore } from "@google-cloud/firestore";
import { Client as Elastic } from "@elastic/elasticsearch";
import algoliasearch, { algoliasearch as named } from "algoliasearch";

export async function rows() {
  sink(await new Client({}).query("SELECT $1", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await new Pool({}).query("SELECT $1", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await oldConnection({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await oldPool({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await createConnection({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await createPool({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await createConnection({}).execute("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await createPool({}).execute("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await connectionOf({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await poolOf({}).query("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await connectionOf({}).execute("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await poolOf({}).execute("SELECT ?", [source()])); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  const sql = neon("postgres://example.neon.tech/db"); // row: egress sdk POST external https://*.neon.tech
  sink(await sql`SELECT ${source()}`); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink((await connect({ host: "h" }).execute("SELECT ?", [source()])).rows); // row: egress sdk external h; sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  const turso = libsql({ url: "libsql://db.example.com" }); // row: egress sdk external libsql://db.example.com
  sink((await turso.execute({ sql: "SELECT ?", args: [source()] })).rows); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  await turso.batch([source()]); // row: storage write external <- secret argument
  snowflake({}).execute({ sqlText: "SELECT ?", binds: [source()] }); // row: storage write external <- secret argument
}

export async function documents() {
  const people = new MongoClient("mongodb://db.example.com").db("a").collection("people");
  await people.insertOne(source()); // row: storage write external <- secret argument
  await people.insertMany([source()]); // row: storage write external <- secret argument
  await people.updateOne({}, source()); // row: storage write external <- secret argument
  await people.updateMany({}, source()); // row: storage write external <- secret argument
  await people.replaceOne({}, source()); // row: storage write external <- secret argument
  await people.bulkWrite([source()]); // row: storage write external <- secret argument
  sink(await people.findOne({ name: source() })); // row: sink app-data; source app-data database documents of unknown key; storage query external <- secret argument
  sink(await people.find({})); // row: sink app-data; source app-data database documents of unknown key; storage query external
  sink(await people.aggregate([])); // row: sink app-data; source app-data database documents of unknown key; storage query external
  await people.deleteOne({ name: source() }); // row: storage delete external <- secret argument
  await people.deleteMany({}); // row: storage delete external
  await addDoc(people, source()); // row: storage write external <- secret argument
  await setDoc(people, source()); // row: storage write external <- secret argument
  await updateDoc(people, source()); // row: storage write external <- secret argument
  sink(await getDoc("a")); // row: sink app-data; source app-data database documents of unknown key; storage read external
  sink(await getDocs("a")); // row: sink app-data; source app-data database documents of unknown key; storage read external
  for (const store of [getFirestore().collection("a"), new Firestore().collection("a")]) {
    await store.add(source()); // row: storage write external <- secret argument
    await store.doc("a").set(source()); // row: storage write external <- secret argument
    await store.doc("a").update(source()); // row: storage write external <- secret argument
  }
}

export async function caches() {
  const redis = redisClient();
  sink(await redis.get("a")); // row: sink app-data; source app-data cached value 'a'
  sink(await redis.hGet("a", "b")); // row: sink app-data; source app-data cached value 'a'
  sink(await redis.hGetAll("a")); // row: sink app-data; source app-data cached value 'a'
  sink(await redis.lRange("a", 0, 1)); // row: sink app-data; source app-data cached value 'a'
  await redis.set("a", source()); // row: storage write external a <- secret argument
  await redis.setEx("a", 1, source()); // row: storage write external a <- secret argument
  await redis.hSet("a", source()); // row: storage write external a <- secret argument
  await redis.lPush("a", source()); // row: storage write external a <- secret argument
  await redis.rPush("a", source()); // row: storage write external a <- secret argument
  await redis.publish("a", source()); // row: storage write external a <- secret argument
  for (const io of [new IoRedis(), new NamedRedis(), new Upstash({})]) { // row: egress sdk external https://*.upstash.io
    sink(await io.get("a")); // row: sink app-data; source app-data cached value 'a'
    sink(await io.hget("a", "b")); // row: sink app-data; source app-data cached value 'a'
    sink(await io.hgetall("a")); // row: sink app-data; source app-data cached value 'a'
    sink(await io.lrange("a", 0, 1)); // row: sink app-data; source app-data cached value 'a'
    await io.set("a", source()); // row: storage write external a <- secret argument
    await io.setex("a", 1, source()); // row: storage write external a <- secret argument
    await io.hset("a", source()); // row: storage write external a <- secret argument
    await io.lpush("a", source()); // row: storage write external a <- secret argument
    await io.rpush("a", source()); // row: storage write external a <- secret argument
    await io.publish("a", source()); // row: storage write external a <- secret argument
  }
}

export async function tables() {
  const supabase = createClient("https://abc.supabase.co", source()); // row: egress sdk external https://abc.supabase.co <- secret header
  await supabase.from("people").insert(source()); // row: storage write external people <- secret argument
  await supabase.from("people").upsert(source()); // row: storage write external people <- secret argument
  await supabase.from("people").update(source()).eq("id", 1).neq("a", 1).in("b", []).match({}).order("a").limit(1).single().select().filter(); // row: storage write external people <- secret argument
  sink((await supabase.from("people").select("*").eq("id", 1)).data); // row: sink app-data; source app-data database rows of unknown key; storage query external people
  await supabase.from("people").insert(1).select().neq("a", 1).in("b", []).match({}).order("a").limit(1).single().filter().eq(); // row: storage write external people
  await supabase.from("people").upsert(1).select().neq("a", 1).in("b", []).match({}).order("a").limit(1).single().filter().eq(); // row: storage write external people
  await supabase.from("people").select().neq("a", 1).in("b", []).match({}).order("a").limit(1).single().filter().select(); // row: storage query external people
  await supabase.from("people").delete().eq("a").neq("a", 1).in("b", []).match({}).order("a").limit(1).single().select().filter();
  await createClient("https://abc.supabase.co", source(), { global: { fetch: (url, init) => fetch("https://proxy.example.com", init) } }).from("people").insert(source()); // row: egress fetch external https://proxy.example.com <- secret body, secret header; egress sdk external https://abc.supabase.co <- secret header; storage write external people <- secret argument
}

export async function indexes() {
  const elastic = new Elastic({ node: "https://search.example.com" }); // row: egress sdk external https://search.example.com
  await elastic.index({ index: "people", document: source() }); // row: storage write external people <- secret argument
  await elastic.bulk({ operations: [source()] }); // row: storage write external {} <- secret argument
  await elastic.update({ index: "people", doc: source() }); // row: storage write external people <- secret argument
  sink(await elastic.search({ index: "people", query: source() })); // row: sink app-data; source app-data indexed documents of unknown key; storage query external people <- secret argument
  for (const algolia of [algoliasearch("app", "key"), named("app", "key")]) { // row: egress sdk external https://*.algolia.net https://*.algolianet.com
    const index = algolia.initIndex("people");
    await index.saveObject(source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
    await index.saveObjects([source()]); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
    await index.partialUpdateObject(source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
    await index.search(source()); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage query external <- secret argument
    await algolia.saveObjects({ objects: [source()] }); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage write external <- secret argument
    await algolia.search({ requests: [source()] }); // row: egress sdk POST external https://*.algolia.net https://*.algolianet.com <- secret body; storage query external <- secret argument
  }
}
