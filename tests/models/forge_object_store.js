import { objectStore } from "@forge/object-store";
// or: import objectStore from "@forge/object-store";
// or: import { objectStore } from "@forge/os";
// or: import objectStore from "@forge/os";

export async function objects() {
  sink(await objectStore.get("a")); // row: sink context; source context object's metadata 'a'; storage read object-store a
  sink((await objectStore.createUploadUrl({ key: "a" })).url); // row: sink config; source config address to upload to 'a'; storage write object-store a
  sink((await objectStore.createPublicUploadUrl({ key: "b" })).url); // row: sink config; source config address to upload to 'b'; storage write object-store b
  sink((await objectStore.createDownloadUrl("a")).url); // row: sink app-data; source app-data address of a stored object 'a'; storage read object-store a
  sink((await objectStore.createPublicDownloadUrl("b")).url); // row: sink app-data; source app-data address of a stored object 'b'; storage read object-store b
  sink((await objectStore.createCDNUrl("c")).url); // row: sink app-data; source app-data address of a stored object 'c'; storage read object-store c
  await objectStore.delete("a"); // row: storage delete object-store a
}
