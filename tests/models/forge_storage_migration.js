import { storage } from "@forge/api";
import { kvs } from "@forge/kvs";

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
