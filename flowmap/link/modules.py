"""Imports to exports: across files, barrels, CommonJS and packages."""

from dataclasses import dataclass, field

from flowmap.core.app import ImportTable
from flowmap.core.facts import Export, Import
from flowmap.link.program import Edge, Program
from flowmap.link.solver import Node, Solver
from flowmap.link.tokens import ApiToken, ModuleToken, ObjectToken
from flowmap.models.rows import GLOBAL

EVERYTHING = "*"
STYLE = "css"
"""The language of files that export nothing."""

SHARED = {
    "url": frozenset({"URL", "URLSearchParams"}),
    "node-fetch": frozenset({"Headers", "FormData", "Request", "Response"}),
    "undici": frozenset({"Headers", "FormData", "Request", "Response"}),
    "buffer": frozenset({"Buffer", "Blob", "File"}),
    "util": frozenset({"TextEncoder", "TextDecoder"}),
    "timers": frozenset({"setTimeout", "setInterval", "setImmediate"}),
    "perf_hooks": frozenset({"performance"}),
}
"""What packages export that is a global of that name as well."""

DEFAULT = "default"


@dataclass(slots=True)
class Modules:
    """The exports of every file as nodes."""

    program: Program
    solver: Solver
    imports: ImportTable
    by_path: dict[str, int] = field(default_factory=dict)
    common: dict[int, Node] = field(default_factory=dict)
    _members: dict[tuple[int, str], Node] = field(default_factory=dict)
    _exports: list[dict[str, Export]] = field(default_factory=list)
    _stars: list[list[Export]] = field(default_factory=list)

    def connect(self) -> None:
        """Join every import with what it means."""
        self.by_path = {file.source.path: index for index, file in enumerate(self.program.files)}
        for file in self.program.files:
            self._exports.append({e.name: e for e in file.facts.exports if e.name != EVERYTHING})
            self._stars.append([e for e in file.facts.exports if e.name == EVERYTHING])
        self.solver.module_member = self.member
        for index in range(len(self.program.files)):
            self._common(index)
        for index, file in enumerate(self.program.files):
            for found in file.facts.imports:
                self._import(index, found)
            for export in file.facts.exports:
                if export.specifier is not None:
                    self._runs(index, export.specifier)

    def pass_on(self, source: Node, target: Node) -> None:
        """`source` is `target`, for identities and for data."""
        self.solver.copy(source, target)
        self.program.edge(source, Edge(target))

    def take(self, subject: Node, key: str, result: Node) -> None:
        """`result` is property `key` of `subject`, for identities and for data."""
        self.solver.read(subject, key, result)
        self.program.edge(subject, Edge(result, pop=(key,)))

    def names(self, file: int, seen: frozenset[int] = frozenset()) -> set[str]:
        """The names that a file exports, those of `export *` included."""
        found = set(self._exports[file]) - {"="}
        for star in self._stars[file]:
            target = self.target(file, star.specifier or "")
            if target is not None and target not in seen:
                found |= self.names(target, seen | {file}) - {DEFAULT}
        return found

    def may_export(self, file: int, name: str) -> bool:
        """Whether a file exports the name, as far as one can tell: CommonJS and `export *` of a package may."""
        if file in self.common or name in self.names(file):
            return True
        return any(self.target(file, star.specifier or "") is None for star in self._stars[file])

    def target(self, file: int, specifier: str) -> int | None:
        """The number of the file that a specifier means, None for a package."""
        path = self.imports.resolve(self.program.files[file].source.path, specifier)
        target = None if path is None else self.by_path.get(path)
        if target is not None:
            self.program.targets[file, specifier] = target
        return target

    def member(self, file: int, name: str) -> Node:
        """The node of an export; it is empty where the file exports no such thing."""
        found = self._members.get((file, name))
        if found is None:
            found = self._members[file, name] = self._place(file, name)
            self._fill(found, file, name)
        return found

    def _place(self, file: int, name: str) -> Node:
        """A node that is no function's, shown where the file has the export."""
        node = self.solver.node()
        export = self._exports[file].get(name)
        place = self.program.files[file]
        value = None if export is None else export.value
        body = self.program.functions[place.functions]
        self.program.anchors[node] = body.result if value is None else value + place.values
        return node

    def require(self, file: int, specifier: str, result: Node) -> None:
        """`require(specifier)`: the module's exports, or what CommonJS assigned to them."""
        self._whole(file, specifier, result)

    def _runs(self, index: int, specifier: str) -> int | None:
        """A file that names another runs that one's body; its number."""
        target = self.target(index, specifier)
        if target is not None:
            self.program.imported.setdefault(index, set()).add(target)
        return target

    def _import(self, index: int, found: Import) -> None:
        target = self._runs(index, found.specifier)
        if found.value is None:
            return
        value = found.value + self.program.files[index].values
        if found.name == EVERYTHING:
            self._whole(index, found.specifier, value)
        elif target is not None and self.program.files[target].source.language != STYLE:
            self.pass_on(self.member(target, found.name), value)
        elif target is None and is_package(found.specifier):
            self._package(found.specifier, found.name, value)
        elif found.name == DEFAULT:
            # A picture or style sheet of the app: bundlers make its address of it.
            self.program.literals[value] = found.specifier

    def _whole(self, file: int, specifier: str, value: Node) -> None:
        target = self._runs(file, specifier)
        if target is not None:
            self.solver.add(value, self.solver.tokens.number(ModuleToken(target)))
            for name in sorted(self.names(target)):
                self.program.edge(self.member(target, name), Edge(value, push=(name,)))
            if target in self.common:
                self.pass_on(self.common[target], value)
        elif is_package(specifier):
            self._package(specifier, EVERYTHING, value)

    def _package(self, specifier: str, name: str, value: Node) -> None:
        package = specifier.removeprefix("node:")
        token = ApiToken(GLOBAL if name in SHARED.get(package, ()) else package, name)
        self.solver.add(value, self.solver.tokens.number(token))

    def _fill(self, node: Node, file: int, name: str) -> None:
        export = self._exports[file].get(name)
        if export is not None:
            self._export(node, file, export)
        elif name != DEFAULT:
            for star in self._stars[file]:
                self._star(node, file, star, name)
        if file in self.common:
            if name == DEFAULT and export is None:
                self.pass_on(self.common[file], node)
            if export is None:
                self.take(self.common[file], name, node)
        if name == DEFAULT and "=" in self._exports[file]:
            self._export(node, file, self._exports[file]["="])

    def _export(self, node: Node, file: int, export: Export) -> None:
        if export.specifier is None:
            assert export.value is not None
            self.pass_on(export.value + self.program.files[file].values, node)
        elif export.imported == EVERYTHING:
            self._whole(file, export.specifier, node)
        else:
            self._from(node, file, export.specifier, export.imported or export.name)

    def _star(self, node: Node, file: int, star: Export, name: str) -> None:
        assert star.specifier is not None
        self._from(node, file, star.specifier, name)

    def _from(self, node: Node, file: int, specifier: str, name: str) -> None:
        target = self.target(file, specifier)
        if target is not None:
            self.program.imported.setdefault(file, set()).add(target)
            self.pass_on(self.member(target, name), node)
        elif is_package(specifier):
            self._package(specifier, name, node)

    def _common(self, index: int) -> None:
        """`module.exports` and `exports` of a file that uses them."""
        file = self.program.files[index]
        uses = [(value + file.values, name) for value, name in file.facts.globals if name in ("module", "exports")]
        equals = self._exports[index].get("=")
        if not uses and equals is None:
            return
        holder = self.common[index] = self._place(index, "=")
        if equals is not None and equals.value is not None:
            self.pass_on(equals.value + file.values, holder)
        if not uses:
            return
        exports = self.solver.tokens.number(ObjectToken(-2 * index - 2))
        module = self.solver.tokens.number(ObjectToken(-2 * index - 3))
        self.solver.add(holder, exports)
        self.solver.add(self.solver.property(module, "exports"), exports)
        self.solver.copy(self.solver.property(module, "exports"), holder)
        for value, name in uses:
            self.solver.add(value, module if name == "module" else exports)
            self.program.edge(value, Edge(holder, pop=("exports",) if name == "module" else ()))


def is_package(specifier: str) -> bool:
    """Whether a specifier names a package rather than a file."""
    return not specifier.startswith((".", "/")) and specifier != ""
