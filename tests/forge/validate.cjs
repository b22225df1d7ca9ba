// Asks the platform's validator: manifest files in, for each the messages of the errors and warnings out.
const { validate } = require("@forge/manifest");
const { readFileSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

async function messages(file) {
  process.chdir(dirname(file)); // files that a manifest names are looked for from there
  const { success, errors = [] } = await validate(false, file);
  const found = errors.map(({ level, message, line }) => `${level}: line ${line}: ${message}`);
  return success || found.length ? found : ["error: no reason given"];
}

async function main() {
  const answers = [];
  for (const file of JSON.parse(readFileSync(0, "utf8"))) answers.push(await messages(file));
  writeFileSync(1, JSON.stringify(answers));
}

main();
