// Asks the platform's filter: [[declared, url], …] in, [[backend, client], …] out; null where it throws.
const { EgressFilteringService } = require("@forge/egress");
const { readFileSync, writeFileSync } = require("node:fs");

function answer([declared, url]) {
  try {
    const service = new EgressFilteringService([declared]);
    return [service.isValidUrl(url), service.isValidUrlCSP(url)];
  } catch {
    return null;
  }
}

writeFileSync(1, JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(answer)));
