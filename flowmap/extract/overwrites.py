"""Which properties of a local object are certainly replaced before a use: `o.f = secret; o.f = ''; send(o.f)` is clean.

A property is treated as a variable of its own: what is assigned to it, what deletes or clears it are its definitions,
and `versions` tells which of them a use may see.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tree_sitter import Node

from flowmap.core.facts import Overwrite, Unchanged, ValueId
from flowmap.extract.builder import Builder, bare
from flowmap.extract.control import Control
from flowmap.extract.jumps import NEVER
from flowmap.extract.matches import Matches, children, text
from flowmap.extract.scopes import Reference, Scopes
from flowmap.extract.versions import Definition, Found, Use, loops_around, reached

Path = tuple[str, ...]
_MEMBERS = ("member_expression", "subscript_expression")
_REPLACING = {"clear": 0, "delete": 1, "set": 2}
"""Methods of maps and their like that take something away, by how many arguments they have."""

_ROOTS = ("identifier", "this")
FIRST = -1
"""The number of what an object held from the beginning, among the writes to it."""


@dataclass(frozen=True, slots=True)
class Write:
    """`path` below the variable read at `root` is replaced from byte `start` on, and is something else at `effect`."""

    root: ValueId
    path: Path
    start: int
    effect: int
    call: ValueId | None = None


def connect(builder: Builder, control: Control, scopes: Scopes, matches: Matches) -> None:
    """All overwrites of a file."""
    by_root = {write.root: write for write in _writes(builder, matches)}
    local = [(ref, source) for ref in scopes.references for source in ref.sources if _is_local(builder, ref, source)]
    by_definition: dict[ValueId, list[Write]] = defaultdict(list)
    for reference, source in local:
        if reference.value in by_root:
            by_definition[source].append(by_root[reference.value])
    if not by_definition:
        return
    order = _Order(builder, control, scopes)
    chains = _chains(builder, matches)
    for reference, source in local:
        if source in by_definition and reference.value not in by_root:
            order.at_use(reference, source, by_definition[source], chains.get(reference.value, ()))
    for source, writes in by_definition.items():
        order.at_end(source, writes)


def _is_local(builder: Builder, reference: Reference, source: ValueId) -> bool:
    return builder.facts.owners[source] == reference.function


# --- what is written, and what a use looks at --------------------------------------------------------------------


def _writes(builder: Builder, matches: Matches) -> Iterator[Write]:
    for match in matches["assign"]:
        target = bare(match["target"])
        for node in (target, *_elements(target)):
            yield from _write(builder, node, match["expression"], match["value"])
    for match in matches["delete"]:
        yield from _write(builder, bare(match["target"]), match["expression"], None)
    for match in matches["call"]:
        yield from _method(builder, match["expression"], bare(match["callee"]), match["arguments"])


def _elements(target: Node) -> list[Node]:
    """The targets of `[a.b, c[0]] = …`."""
    return [bare(child) for child in children(target)] if target.type == "array_pattern" else []


def _write(builder: Builder, target: Node, whole: Node, value: Node | None) -> Iterator[Write]:
    found = _path(builder, target)
    if found is None:
        return
    root, path = found
    if path[-1] == "length":
        # `list.length = 0` takes all elements away; any other length is no property of the list.
        if value is None or text(value) != "0":
            return
        path = path[:-1]
    yield Write(builder.value(root), path, root.start_byte, whole.end_byte)


def _method(builder: Builder, call: Node, callee: Node, arguments: Node) -> Iterator[Write]:
    """`map.clear()` leaves nothing, `map.set('k', x)` and `map.delete('k')` nothing of that key."""
    found = _path(builder, callee)
    count = _REPLACING.get(found[1][-1]) if found else None
    given = children(arguments)
    if found is None or count is None or count != len(given):
        return
    root, path = found
    key = builder.key_of_expression(given[0]) if given else ""
    if isinstance(key, str):
        named = (key,) if given else ()
        yield Write(builder.value(root), path[:-1] + named, root.start_byte, call.end_byte, builder.value(call))


def _path(builder: Builder, node: Node) -> tuple[Node, Path] | None:
    """The variable at the beginning of `a.b['c']` and the properties after it; None where one is not constant."""
    keys: list[str] = []
    while node.type in _MEMBERS:
        key = _key(builder, node)
        subject = node.child_by_field_name("object")
        if key is None or subject is None:
            return None
        keys.append(key)
        node = bare(subject)
    return (node, tuple(reversed(keys))) if keys and node.type in _ROOTS else None


def _key(builder: Builder, node: Node) -> str | None:
    if name := node.child_by_field_name("property"):
        return text(name)
    index = node.child_by_field_name("index")
    key = builder.key_of_expression(index) if index else None
    return key if isinstance(key, str) else None


def _chains(builder: Builder, matches: Matches) -> dict[ValueId, Path]:
    """What each use of a name looks at: of `a.b.c` only (`b`, `c`); of a method's call the object before the method."""
    called = {bare(match["callee"]).id for match in matches["call"]}
    chains: dict[ValueId, Path] = {}
    for match in matches["read"]:
        node = match["result"]
        found = _path(builder, node)
        if found is None:
            continue
        root, path = found
        path = path[:-1] if node.id in called else path
        value = builder.value(root)
        if len(path) > len(chains.get(value, ())):
            chains[value] = path
    return chains


# --- what is gone where ------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Order:
    """Asks for each use which of the writes came last."""

    builder: Builder
    control: Control
    scopes: Scopes

    def at_use(self, reference: Reference, source: ValueId, writes: list[Write], chain: Path) -> None:
        """What a use of a definition no longer sees."""
        use = Use(reference.start, reference.end, reference.begin)
        for path in sorted({write.path for write in writes if _agree(write.path, chain)}):
            events = [write for write in writes if write.path == path[: len(write.path)]]
            found = self._reached(source, events, use)
            whole = path == chain[: len(path)]
            if interval := self._alive(found, events, use):
                made = Overwrite(source, reference.value, path, *interval, whole, _calls(events))
                self.builder.facts.overwrites.append(made)
            else:
                self._unchanged(Unchanged(source, reference.value, source, True, path, 0, whole), found)

    def at_end(self, source: ValueId, writes: list[Write]) -> None:
        """What is gone when the function ends."""
        begin = self.builder.facts.functions[self.builder.facts.owners[source]].start
        use = Use(NEVER, NEVER, begin)
        for path in sorted({write.path for write in writes}):
            events = [write for write in writes if write.path == path[: len(write.path)]]
            if interval := self._alive(self._reached(source, events, use), events, use):
                self.builder.facts.overwrites.append(Overwrite(source, source, path, *interval, False, _calls(events)))

    def _reached(self, source: ValueId, writes: list[Write], use: Use) -> Found:
        """Which of the writes, by their number, a use may see; -1 is what was there from the beginning."""
        facts = self.builder.facts
        function, begin = facts.owners[source], facts.spans[source][0]
        definitions = [Definition(FIRST, self.scopes.effects.get(source, 0), function, begin)]
        definitions += [Definition(index, write.effect, function, write.start) for index, write in enumerate(writes)]
        return reached(sorted(definitions, key=lambda definition: definition.effect), use, self.control)

    def _alive(self, found: Found, writes: list[Write], use: Use) -> tuple[int, int] | None:
        """Between which bytes data must have come there to be there at the use; None where it may always have been."""
        if not found or any(definition.value == FIRST for definition in found):
            return None
        start = min(writes[definition.value].start for definition in found)
        loops = [end for first, end in loops_around(self.control, use) if first > start]
        return start, max([use.end, *loops])

    def _unchanged(self, fact: Unchanged, found: Found) -> None:
        """What was there from the beginning is there still because a branch was not taken."""
        for definition, passed in found.items():
            for arm in (self.control.arms.items[index] for index in passed if definition.value == FIRST):
                if arm.condition is not None:
                    known = replace(fact, condition=arm.condition, holds=not arm.holds, start=arm.statement[0])
                    self.builder.facts.unchanged.append(known)


def _calls(writes: list[Write]) -> tuple[ValueId, ...]:
    return tuple(write.call for write in writes if write.call is not None)


def _agree(one: Path, other: Path) -> bool:
    length = min(len(one), len(other))
    return one[:length] == other[:length]
