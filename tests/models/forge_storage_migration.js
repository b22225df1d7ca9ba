import { storage, startsWith } from "@forge/api";
import { kvs, WhereConditions } from "@forge/kvs";

// An app between the two packages reads with the new one what it wrote with the old one, and the reverse.
export async function forth() {
  await storage.set("old", source()); // row: link storage old; storage write kvs old <- secret argument
  sink(await kvs.get("old")); // row: sink app-data, secret; source app-data stored value 'old'; storage read kvs old
  await storage.setSecret("old-token", source()); // row: link storage old-token; storage write secret old-token <- secret argument
  sink(await kvs.getSecret("old-token")); // row: sink secret; source secret stored secret 'old-token'; storage read secret old-token
}

export async function back() {
  await kvs.set("new", source()); // row: link storage new; storage write kvs new <- secret argument
  sink(await storage.get("new")); // row: sink app-data, secret; source app-data stored value 'new'; storage read kvs new
  await kvs.setSecret("new-token", source()); // row: link storage new-token; storage write secret new-token <- secret argument
  sink(await storage.getSecret("new-token")); // row: sink secret; source secret stored secret 'new-token'; storage read secret new-token
}

export async function older() {
  await storage.set("kept-1", source()); // row: link storage kept-{}; storage write kvs kept-1 <- secret argument
  sink((await kvs.query().where("key", WhereConditions.beginsWith("kept-")).getOne()).value); // row: sink app-data, secret; source app-data stored value 'kept-{}'; storage query kvs kept-{}
  sink((await kvs.query().where("key", WhereConditions.beginsWith("kept-")).getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value 'kept-{}'; storage query kvs kept-{}
  await kvs.set("moved-1", source()); // row: link storage moved-{}; storage write kvs moved-1 <- secret argument
  sink((await storage.query().where("key", startsWith("moved-")).getOne()).value); // row: sink app-data, secret; source app-data stored value 'moved-{}'; storage query kvs moved-{}
  sink((await storage.query().where("key", startsWith("moved-")).getMany()).results[0].value); // row: sink app-data, secret; source app-data stored value 'moved-{}'; storage query kvs moved-{}
}
