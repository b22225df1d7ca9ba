import { kvs, WhereConditions, FilterConditions, Filter, ForgeKvsError, ForgeKvsAPIError, isOverrideAndReturnOptions } from "@forge/kvs";
// or: import kvs, { WhereConditions, FilterConditions, Filter, ForgeKvsError, ForgeKvsAPIError, isOverrideAndReturnOptions } from "@forge/kvs";
// or: import { storage as kvs, WhereConditions, FilterConditions, Filter, ForgeKvsError, ForgeKvsAPIError, isOverrideAndReturnOptions } from "@forge/kvs";

export async function values() {
  await kvs.set("plain", source()); // row: link storage plain; storage write kvs plain <- secret argument
  sink(await kvs.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  sink(await kvs.get("other")); // row: sink app-data; source app-data stored value 'other'; storage read kvs other
  await kvs.delete("plain"); // row: storage delete kvs plain
  await kvs.setSecret("token", source()); // row: link storage token; storage write secret token <- secret argument
  sink(await kvs.getSecret("token")); // row: sink secret; source secret stored secret 'token'; storage read secret token
  sink(await kvs.getSecret("other-token")); // row: sink secret; source secret stored secret 'other-token'; storage read secret other-token
  await kvs.deleteSecret("token"); // row: storage delete secret token
  const kept = await kvs.set("kept", 1, { keyPolicy: "OVERRIDE", returnValue: "PREVIOUS" }); // row: source app-data stored value 'kept'; storage write kvs kept
  sink(kept.value); // row: sink app-data
  const secret = await kvs.setSecret("kept-token", 1, { returnValue: "PREVIOUS" }); // row: source secret stored secret 'kept-token'; storage write secret kept-token
  sink(secret.value); // row: sink secret
}

export async function entities() {
  const people = kvs.entity("person");
  await people.set("ann", source()); // row: link storage ann; link storage person; storage write entity ann <- secret argument
  sink(await people.get("ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  sink(await people.get("bob")); // row: sink app-data; source app-data stored entity 'bob'; storage read entity bob
  await people.delete("ann"); // row: storage delete entity ann
  const old = await people.set("cy", 1, { returnValue: "LATEST" }); // row: link storage person; source app-data stored value 'cy'; storage write entity cy
  sink(old.value); // row: sink app-data
  const one = await people.query().index("age", { partition: ["x"] }).where(WhereConditions.greaterThan(3)).getOne(); // row: source app-data stored value of unknown key; storage query entity
  sink(one.value); // row: sink app-data, secret
  const chain = people.query().index("age").where(WhereConditions.lessThan(9)).filters(new Filter().and("age", FilterConditions.exists()));
  const many = await chain.sort("ASC").cursor("c").limit(10).getMany(); // row: source app-data stored value of unknown key; storage query entity
  sink(many.results[0].value); // row: sink app-data, secret
}

export async function batches() {
  await kvs.batchSet([{ key: "first", value: source() }]); // row: link storage first; storage write kvs first <- secret argument
  const got = await kvs.batchGet([{ key: "first" }]); // row: source app-data stored value 'first'; storage read kvs first
  sink(got.successfulKeys[0].value); // row: sink app-data, secret
  await kvs.batchDelete([{ key: "first" }]); // row: storage delete kvs first
  await kvs.transact().set("moved", source()).delete("gone").check("there", {}).execute(); // row: link storage moved; storage delete kvs gone; storage write kvs moved <- secret argument
  await kvs.transact().set("eve", source(), { entityName: "person" }).delete("fay", { entityName: "person" }).execute(); // row: storage delete entity fay; storage write entity eve <- secret argument
  sink(await kvs.get("moved")); // row: sink app-data, secret; source app-data stored value 'moved'; storage read kvs moved
}

export async function queries() {
  await kvs.set(`person-${name()}`, source()); // row: link storage person-{}; storage write kvs person-{} <- secret argument
  const one = await kvs.query().where("key", WhereConditions.beginsWith("person-")).getOne(); // row: source app-data stored value 'person-{}'; storage query kvs person-{}
  sink(one.value); // row: sink app-data, secret
  let query = kvs.query().where("key", WhereConditions.beginsWith("person-"));
  query = query.cursor("c").limit(3);
  const many = await query.getMany(); // row: source app-data stored value 'person-{}'; storage query kvs person-{}
  sink(many.results[0].value); // row: sink app-data, secret
  await kvs.batchSet([{ key: "batch-1", value: source() }]); // row: link storage batch{}; storage write kvs batch-1 <- secret argument
  sink((await kvs.query().where("key", WhereConditions.beginsWith("batch")).getOne()).value); // row: sink app-data, secret; source app-data stored value 'batch{}'; storage query kvs batch{}
  sink((await kvs.query().where("key", WhereConditions.beginsWith("batch")).getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value 'batch{}'; storage query kvs batch{}
  sink((await kvs.query().where("key", WhereConditions.beginsWith("other-")).getOne()).value); // row: sink app-data; source app-data stored value 'other-{}'; storage query kvs other-{}
  const all = await kvs.query().cursor("c").limit(3).getMany(); // row: source app-data stored value of unknown key; storage query kvs {}
  sink(all.results[0].value); // row: sink app-data
}

export function conditions() {
  WhereConditions.between(1, 2), WhereConditions.equalTo(1), WhereConditions.equalsTo(1), WhereConditions.greaterThanEqualTo(1);
  WhereConditions.lessThanEqualTo(1), WhereConditions.contains(1), WhereConditions.notContains(1), WhereConditions.exists();
  WhereConditions.notExists(), WhereConditions.notEqualTo(1);
  FilterConditions.beginsWith("a"), FilterConditions.between(1, 2), FilterConditions.equalTo(1), FilterConditions.equalsTo(1);
  FilterConditions.greaterThan(1), FilterConditions.greaterThanEqualTo(1), FilterConditions.lessThan(1);
  FilterConditions.lessThanEqualTo(1), FilterConditions.contains(1), FilterConditions.notContains(1);
  FilterConditions.notExists(), FilterConditions.notEqualTo(1);
  new Filter().or("a", 1).filters(), new Filter().operator();
  new ForgeKvsError("a"), new ForgeKvsAPIError("a"), isOverrideAndReturnOptions({});
}

export async function bound() {
  const read = kvs.getSecret.bind(kvs);
  sink(await read("bound")); // row: sink secret; source secret stored secret 'bound'; storage read secret bound
  sink(await kvs.getSecret.call(kvs, "called")); // row: sink secret; source secret stored secret 'called'; storage read secret called
}
