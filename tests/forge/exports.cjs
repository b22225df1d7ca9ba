// What packages export that can be called, read from their type declarations: [package, …] in, [[package, path], …] out.
// A path is spelled as in model rows: `kvs.entity().get()`; `new X()` is `X()`, what a promise resolves to is its result.
const ts = require("typescript");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const MODULES = join(process.cwd(), "node_modules");
const MAX_CALLS = 6;
const STANDS_FOR_ALL = new Set(["Promise", "PromiseLike", "Array", "ReadonlyArray"]);

/** The entries of a package: `@forge/x`, and `@forge/x/y` for each further one that its `exports` name. */
function entries(name) {
  const { types, typings, exports: named } = JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8"));
  const paths = named ? Object.entries(named) : [[".", { types: types ?? typings ?? "index.d.ts" }]];
  return paths
    .filter(([, target]) => target.types)
    .map(([path, target]) => [name + path.slice(1), join(MODULES, name, target.types)]);
}

class Walker {
  constructor(program) {
    this.checker = program.getTypeChecker();
    this.program = program;
    this.found = new Set();
  }

  module(file) {
    const symbol = this.checker.getSymbolAtLocation(this.program.getSourceFile(file));
    for (const each of symbol ? this.checker.getExportsOfModule(symbol) : []) {
      const real = each.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(each) : each;
      const isUnknown = !real.declarations; // exported from a package that is not here
      if (isUnknown || real.flags & ts.SymbolFlags.Value) {
        this.type(this.checker.getTypeOfSymbol(real), each.name, 0, []);
      }
    }
  }

  type(type, path, calls, inside) {
    const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
    // What a package that is not here declares (React components) has no known type: it may be called.
    const isUnknown = type.flags & ts.TypeFlags.Any && calls === 0;
    if (signatures.length || isUnknown) this.found.add(`${path}()`);
    else this.members(type, path, calls, inside);
    for (const signature of signatures) this.result(signature.getReturnType(), `${path}()`, calls + 1, inside);
  }

  /** What is called on a result; one that is met again further in (a builder that returns itself) is passed over. */
  result(type, path, calls, inside) {
    const value = this.checker.getAwaitedType(type) ?? type;
    if (calls < MAX_CALLS && !inside.includes(value)) this.members(value, path, calls, [...inside, value]);
  }

  members(type, path, calls, inside) {
    for (const part of type.isUnionOrIntersection() ? type.types : [type]) {
      if (!this.isOwn(part) || this.isResponse(part)) continue;
      for (const property of this.checker.getPropertiesOfType(part)) this.member(property, path, calls, inside);
    }
  }

  member(property, path, calls, inside) {
    const [declaration] = property.declarations ?? [];
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    if (!declaration || ts.getCombinedModifierFlags(declaration) & hidden || !this.isForge(declaration)) return;
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbolAtLocation(property, declaration));
    const simple = /^[\w$]+$/.test(property.name);
    if (!simple || (calls > 0 && inside.includes(type))) return;
    this.type(type, `${path}.${property.name}`, calls, type.getCallSignatures().length ? inside : [...inside, type]);
  }

  isOwn(type) {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return Boolean(symbol && !STANDS_FOR_ALL.has(symbol.name) && symbol.declarations?.some((each) => this.isForge(each)));
  }

  /** A response is the same in all packages, and that of the Web. */
  isResponse(type) {
    return ["json", "text", "headers"].every((name) => type.getProperty(name));
  }

  isForge(declaration) {
    return declaration.getSourceFile().fileName.includes("/node_modules/@forge/");
  }
}

function list(names) {
  const all = names.flatMap(entries);
  const program = ts.createProgram(all.map(([, file]) => file), {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
  });
  return all.flatMap(([entry, file]) => {
    const walker = new Walker(program);
    walker.module(file);
    return [...walker.found].map((path) => [entry, path]);
  });
}

writeFileSync(1, JSON.stringify(list(JSON.parse(readFileSync(0, "utf8")))));
