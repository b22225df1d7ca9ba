"""One file's bytes to its facts: the stage in order."""

from dataclasses import replace

from tree_sitter import Node

from flowmap.core.facts import KEY, FileFacts, Gap, ValueId
from flowmap.extract import calls, control, functions, jsx, modules, overwrites, scopes, styles, types, values
from flowmap.extract.builder import MODULE, Builder, bare
from flowmap.extract.css import read_css
from flowmap.extract.html import as_script, tags
from flowmap.extract.json_data import read_json
from flowmap.extract.languages import reader
from flowmap.extract.matches import Matches, find, text
from flowmap.extract.nesting import NOWHERE
from flowmap.extract.parse import parse


def extract(source: bytes, language: str) -> FileFacts:
    """The facts of one file. Never fails on bad code: what could not be read is a `Gap`."""
    if language == "html":
        facts = extract(as_script(source), "javascript")
        facts.language = language
        tags(source, facts)
        return facts
    if language == "css":
        return read_css(source)
    if language == "json":
        return read_json(source)
    tool = reader(language)
    matches = find(tool, parse(tool, source).root_node)
    builder = Builder(source, FileFacts(language))
    return _Extraction(builder, matches, len(source)).run()


class _Extraction:
    """The families of matches become facts, in an order in which each finds what it needs."""

    def __init__(self, builder: Builder, matches: Matches, end: int) -> None:
        self.builder, self.matches = builder, matches
        self.functions = functions.number(builder, matches, end)
        blocks = scopes.blocks(matches)
        self.control = control.read(builder, matches, blocks)
        self.scopes = scopes.Scopes(builder, self.functions, self.control, blocks)
        self.bindings = scopes.bindings(matches, self.functions)
        self.effects = _effects(matches)
        self.settled: set[int] = set()
        self.intervals: dict[int, list[int]] = {}
        for index, function in enumerate(builder.functions.items):
            self.intervals.setdefault(function, []).append(index)
        self.targets: dict[int, Node] = {}

    def run(self) -> FileFacts:
        builder, matches = self.builder, self.matches
        functions.parameters(builder, self.functions, matches)
        functions.closures(builder, self.functions, matches)
        self.settled |= modules.imports(builder, self.scopes, matches)
        self._declarations()
        self._targets()
        olds = values.augmentations(builder, matches)
        self._implicit()
        self._definitions()
        self.settled |= types.connect(builder, self.scopes, matches)
        self.settled |= modules.exports(builder, self.scopes, matches)
        self._olds(olds)
        effects = {node.id: self._binding(node)[1] for node in self.targets.values()}
        values.connect(builder, self.control, matches, effects)
        calls.connect(builder, self.functions, self.control, matches)
        types.decorators(builder, self.functions, self.control, matches)
        self.settled |= jsx.connect(builder, self.control, matches)
        styles.connect(builder, matches)
        self._each()
        self._uses()
        self.scopes.close()
        overwrites.connect(builder, self.control, self.scopes, matches)
        modules.directives(builder, matches)
        modules.gaps(builder, matches)
        return builder.facts

    def _declarations(self) -> None:
        """Names of functions and classes are visible in the whole block around them."""
        for match in (*self.matches["function"], *self.matches["class"]):
            node = match.get("declaration") or match.get("node") or match.get("expression")
            name = node.child_by_field_name("name") if node else None
            if node is None or name is None:
                continue
            self.settled.add(name.id)
            inner = match.get("expression") is not None
            variable = self.scopes.declare(text(name), node.start_byte, node.end_byte, outside=not inner)
            self.builder.same(self.builder.value(node), self.builder.value(name))
            self.scopes.define(variable, self.builder.value(name), 0, variable.function)
            if variable.function == MODULE and not inner:
                self.builder.facts.declared[text(name)] = self.builder.value(name)

    def _targets(self) -> None:
        for match in self.matches["target"]:
            self._target(match["leaf"])
        for match in self.matches["binding"]:
            for node in match.nodes.values():
                self._target(node)
        for match in self.matches["parameter"]:
            if match["function"].id in self.functions.nodes:
                self._target(match["plain"])
        for match in self.matches["name"]:
            if "target" in match.nodes:
                self._target(match["target"])

    def _target(self, node: Node) -> None:
        if node.type in ("identifier", "shorthand_property_identifier_pattern"):
            self.settled.add(node.id)
            self.targets[node.id] = node
        elif node.type in ("member_expression", "subscript_expression"):
            self.targets[node.id] = node
        elif node.type in ("parenthesized_expression", "non_null_expression", "as_expression"):
            self._target(bare(node))
            if bare(node) is not node:
                self.builder.same(self.builder.value(node), self.builder.value(bare(node)))

    def _definitions(self) -> None:
        """Every target that is a name becomes a definition of its variable; declarations come first."""
        found = [(self._binding(node), node) for node in self.targets.values() if not node.child_count]
        for kind, node in sorted(found, key=lambda item: (item[0][0] == "assignment", item[1].start_byte)):
            self._define(node, *kind)

    def _binding(self, node: Node) -> tuple[str, int]:
        """How a target comes into being, and the byte at which it has its value."""
        index = self.bindings.innermost(node.start_byte, node.end_byte)
        if index == NOWHERE:
            return "assignment", node.end_byte
        effect = self.effects.get(self.bindings.starts[index], self.bindings.ends[index])
        return self.bindings.items[index], effect

    def _define(self, node: Node, kind: str, effect: int) -> None:
        name, start, end = text(node), node.start_byte, node.end_byte
        owner = self.builder.owner(node)
        if kind == "assignment":
            variable = self.scopes.resolve(name, start, end)
            if variable is None:
                self.builder.facts.globals.append((self.builder.value(node), "=" + name))
                return
        else:
            variable = self.scopes.declare(name, start, end, hoist=kind == "function")
        self.scopes.define(variable, self.builder.value(node), effect, owner)
        if owner == MODULE and variable.function == MODULE:
            self.builder.facts.declared.setdefault(name, self.builder.value(node))

    def _implicit(self) -> None:
        """Define `this` and `arguments`, names that every function but an arrow has of its own."""
        facts = self.builder.facts
        done: set[int] = set()
        for node in [match["this"] for match in self.matches["name"] if "this" in match.nodes]:
            owner = self.builder.owner(node)
            while owner in self.functions.arrows:
                owner = self.functions.parents[owner]
            if owner != MODULE and owner not in done:
                done.add(owner)
                self._declare_implicit("this", owner, facts.functions[owner].receiver)
        for match in self.matches["name"]:
            if "identifier" in match.nodes and text(match["identifier"]) == "arguments":
                self._arguments(match["identifier"])

    def _arguments(self, node: Node) -> None:
        owner = self.builder.owner(node)
        while owner in self.functions.arrows:
            owner = self.functions.parents[owner]
        if owner == MODULE:
            return
        function = self.builder.facts.functions[owner]
        if function.arguments is None:
            value = self.builder.place(function.start, function.start, owner)
            self.builder.facts.functions[owner] = replace(function, arguments=value)
            self._declare_implicit("arguments", owner, value)

    def _declare_implicit(self, name: str, owner: int, value: ValueId) -> None:
        """Declared for the function's whole span; a field's initialiser shares the constructor's."""
        for index in self.intervals[owner]:
            start, end = self.builder.functions.starts[index], self.builder.functions.ends[index]
            scope = self.scopes.blocks.innermost(start, end)
            table = self.scopes.tables[scope]
            if name not in table or table[name].function != owner:
                table[name] = scopes.Variable(name, owner)
                self.scopes.define(table[name], value, 0, owner)

    def _olds(self, olds: list[tuple[Node, ValueId]]) -> None:
        for node, old in olds:
            if node.type == "identifier":
                self.scopes.use(text(node), node, old)
            else:
                values.read_old(self.builder, node, old)

    def _each(self) -> None:
        """`for (x of xs)` reads elements; `for (k in o)` gives names, which are data only where data is a name."""
        for match in self.matches["each"]:
            collection, target = self.builder.value(match["collection"]), self.builder.value(match["target"])
            self.builder.read(collection, None if text(match["operator"]) == "of" else KEY, target)

    def _uses(self) -> None:
        for match in self.matches["name"]:
            node = match.get("identifier") or match.get("shorthand") or match.get("this")
            if node is None or node.id in self.settled:
                continue
            value = self.builder.value(node)
            if not self.scopes.use(text(node), node, value):
                self.builder.facts.globals.append((value, text(node)))


def _effects(matches: Matches) -> dict[int, int]:
    """First byte of a binding's root -> end of the whole assignment: `x = f(x)` must read the old x."""
    table = {}
    for family, whole in (("assign", "expression"), ("augment", "expression"), ("declarator", "value")):
        for match in matches[family]:
            table[match["target"].start_byte] = match[whole].end_byte
    return table


def unreadable(language: str, message: str) -> FileFacts:
    """Facts of a file that could not be read at all."""
    return FileFacts(language, gaps=[Gap(0, 0, message, True)])
