import { storage, asApp, startsWith, isNotIn, isIn, beginsWith, between, equalsTo, greaterThan, lessThan, WhereConditions, FilterConditions } from "@forge/api";
// or: import { storage, asApp, startsWith, isNotIn, isIn, beginsWith, between, equalsTo, greaterThan, lessThan, WhereConditions, FilterConditions } from "@forge/storage";
// or: import * as all from "@forge/api"; const { storage, asApp, startsWith, isNotIn, isIn, beginsWith, between, equalsTo, greaterThan, lessThan, WhereConditions, FilterConditions } = all;

export async function values() {
  await storage.set("plain", source()); // row: link storage plain; storage write kvs plain <- secret argument
  sink(await storage.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  await storage.delete("plain"); // row: storage delete kvs plain
  await storage.setSecret("token", source()); // row: link storage token; storage write secret token <- secret argument
  sink(await storage.getSecret("token")); // row: sink secret; source secret stored secret 'token'; storage read secret token
  await storage.deleteSecret("token"); // row: storage delete secret token
}

export async function entities() {
  await storage.entity("person").set("ann", source()); // row: link storage ann; link storage person; storage write entity ann <- secret argument
  sink(await storage.entity("person").get("ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  await storage.entity("person").delete("ann"); // row: storage delete entity ann
  const query = storage.entity("person").query().index("age").where(WhereConditions.isGreaterThan(3));
  const one = await query.andFilter("a", FilterConditions.exists()).orFilter("b", 1).filters({}).sort("ASC").getOne(); // row: source app-data stored value of unknown key; storage query entity
  sink(one.value); // row: sink app-data, secret
  const many = await query.cursor("c").limit(1).getMany(); // row: source app-data stored value of unknown key; storage query entity
  sink(many.results[0].value); // row: sink app-data, secret
}

export async function queries() {
  await storage.set(`person-${name()}`, source()); // row: link storage person-{}; storage write kvs person-{} <- secret argument
  const one = await storage.query().where("key", startsWith("person-")).getOne(); // row: source app-data stored value 'person-{}'; storage query kvs person-{}
  sink(one.value); // row: sink app-data, secret
  const many = await storage.query().where("key", startsWith("person-")).cursor("c").getMany(); // row: source app-data stored value 'person-{}'; storage query kvs person-{}
  sink(many.results[0].value); // row: sink app-data, secret
  const all = await storage.query().cursor("c").limit(1).getMany(); // row: source app-data stored value of unknown key; storage query kvs {}
  sink(all.results[0].value); // row: sink app-data
}

export function conditions() {
  isNotIn([1]), isIn([1]), beginsWith("a"), between(1, 2), equalsTo(1), greaterThan(1), lessThan(1);
  WhereConditions.beginsWith("a"), WhereConditions.between(1, 2), WhereConditions.equalsTo(1);
  WhereConditions.isGreaterThanEqualTo(1), WhereConditions.isLessThan(1), WhereConditions.isLessThanEqualTo(1);
  WhereConditions.contains(1), WhereConditions.doesNotContain(1), WhereConditions.exists(), WhereConditions.doesNotExist();
  WhereConditions.notEqualsTo(1), FilterConditions.beginsWith("a"), FilterConditions.between(1, 2);
  FilterConditions.equalsTo(1), FilterConditions.isGreaterThan(1), FilterConditions.isGreaterThanEqualTo(1);
  FilterConditions.isLessThan(1), FilterConditions.isLessThanEqualTo(1), FilterConditions.contains(1);
  FilterConditions.doesNotContain(1), FilterConditions.doesNotExist(), FilterConditions.notEqualsTo(1);
}

export async function older() {
  const { storage: own } = asApp();
  await asApp().storage.set("plain", source()); // row: link storage plain; storage write kvs plain <- secret argument
  sink(await own.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  sink(await storage.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  await own.delete("plain"); // row: storage delete kvs plain
  await own.setSecret("token", source()); // row: link storage token; storage write secret token <- secret argument
  sink(await own.getSecret("token")); // row: sink secret; source secret stored secret 'token'; storage read secret token
  await own.deleteSecret("token"); // row: storage delete secret token
  await own.entity("person").set("ann", source()); // row: link storage ann; link storage person; storage write entity ann <- secret argument
  sink(await own.entity("person").get("ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  await own.entity("person").delete("ann"); // row: storage delete entity ann
  const query = own.entity("person").query().index("age").where(1);
  sink((await query.andFilter("a", 1).orFilter("b", 1).filters({}).sort("ASC").getOne()).value); // row: sink app-data, secret; source app-data stored value of unknown key; storage query entity
  sink((await query.cursor("c").limit(1).getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value of unknown key; storage query entity
  await own.set("old-1", source()); // row: link storage old-{}; storage write kvs old-1 <- secret argument
  sink((await own.query().where("key", startsWith("old-")).getOne()).value); // row: sink app-data, secret; source app-data stored value 'old-{}'; storage query kvs old-{}
  sink((await own.query().where("key", startsWith("old-")).cursor("c").limit(1).getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value 'old-{}'; storage query kvs old-{}
}
