import { GlobalStorage, getStorageInstanceWithQuery, EntityStorageBuilder, CustomEntityIndexBuilder, APIError } from "@forge/storage";

export async function direct(client) {
  const all = new GlobalStorage(client);
  await all.set("plain", source()); // row: link storage plain; storage write kvs plain <- secret argument
  sink(await all.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  await all.delete("plain"); // row: storage delete kvs plain
  await all.setSecret("token", source()); // row: link storage token; storage write secret token <- secret argument
  sink(await all.getSecret("token")); // row: sink secret; source secret stored secret 'token'; storage read secret token
  await all.deleteSecret("token"); // row: storage delete secret token
  await all.setEntity("person", "ann", source()); // row: link storage ann; storage write entity ann <- secret argument
  sink(await all.getEntity("person", "ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  await all.deleteEntity("person", "ann"); // row: storage delete entity ann
  sink((await all.list({})).results[0].value); // row: sink app-data; source app-data stored value of unknown key; storage query kvs
  sink((await all.listCustomEntities({})).results[0].value); // row: sink app-data; source app-data stored value of unknown key; storage query entity
  new APIError("a");
}

export async function instance(client) {
  const all = getStorageInstanceWithQuery(new GlobalStorage(client));
  await all.set("plain", source()); // row: link storage plain; storage write kvs plain <- secret argument
  sink(await all.get("plain")); // row: sink app-data, secret; source app-data stored value 'plain'; storage read kvs plain
  await all.delete("plain"); // row: storage delete kvs plain
  await all.setSecret("token", source()); // row: link storage token; storage write secret token <- secret argument
  sink(await all.getSecret("token")); // row: sink secret; source secret stored secret 'token'; storage read secret token
  await all.deleteSecret("token"); // row: storage delete secret token
  sink((await all.query().where("key", "plain").limit(1).cursor("c").getOne()).value); // row: sink app-data, secret; source app-data stored value 'plain'; storage query kvs plain
  sink((await all.query().where("key", "plain").getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value 'plain'; storage query kvs plain
  all.query().index("a").andFilter("a", 1).orFilter("a", 1).sort("ASC");
}

export async function entities(client) {
  const person = getStorageInstanceWithQuery(new GlobalStorage(client)).entity("person");
  await person.set("ann", source()); // row: link storage ann; storage write entity ann <- secret argument
  sink(await person.get("ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  await person.delete("ann"); // row: storage delete entity ann
  const query = person.query().index("age").where(1).andFilter("a", 1).orFilter("b", 1).sort("ASC");
  sink((await query.cursor("c").limit(1).getOne()).value); // row: sink app-data; source app-data stored value of unknown key; storage query entity
  sink((await query.getMany()).results[0].value); // row: sink app-data; source app-data stored value of unknown key; storage query entity
}

export async function builders(client) {
  const built = new EntityStorageBuilder("person", client);
  await built.set("ann", source()); // row: link storage ann; storage write entity ann <- secret argument
  sink(await built.get("ann")); // row: sink app-data, secret; source app-data stored entity 'ann'; storage read entity ann
  await built.delete("ann"); // row: storage delete entity ann
  const query = built.query().index("age").where(1).andFilter("a", 1).orFilter("b", 1).sort("ASC").cursor("c").limit(1);
  sink((await query.getOne()).value); // row: sink app-data; source app-data stored value of unknown key; storage query entity
  sink((await query.getMany()).results[0].value); // row: sink app-data; source app-data stored value of unknown key; storage query entity
  const index = new CustomEntityIndexBuilder("person").index("a").where(1).andFilter("a", 1).orFilter("b", 1);
  await index.sort("ASC").cursor("c").limit(1).getOne(); // row: storage query entity
  await index.getMany(); // row: storage query entity
}
