"""Which properties of a local object are certainly replaced before a use: `o.f = secret; o.f = ''; send(o.f)` is clean.

A property is treated as a variable of its own: what is assigned to it, what deletes or clears it are its definitions,
and `versions` tells which of them a use may see.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from flowmap.core.facts import FunctionId, Overwrite, ValueId
from flowmap.extract.builder import Builder, bare
from flowmap.extract.control import Control
from flowmap.extract.jumps import NEVER
from flowmap.extract.matches import Matches, children, text
from flowmap.extract.scopes import Reference, Scopes
from flowmap.extract.versions import Definition, Use, loops_around, reaching

Path = tuple[str, ...]
_MEMBERS = ("member_expression", "subscript_expression")
_ROOTS = ("identifier", "this")


@dataclass(frozen=True, slots=True)
class Write:
    """`path` below the variable read at `root` is replaced from byte `start` on, and is something else at `effect`."""

    root: ValueId
    path: Path
    start: int
    effect: int
    call: ValueId | None = None


def connect(builder: Builder, control: Control, scopes: Scopes, matches: Matches, effects: dict[int, int]) -> None:
    """All overwrites of a file."""
    writes = list(_writes(builder, matches, effects))
    roots = {write.root for write in writes}
    by_definition: dict[ValueId, list[Write]] = defaultdict(list)
    for reference in scopes.references:
        if reference.value in roots:
            for source in reference.sources:
                by_definition[source] += [write for write in writes if write.root == reference.value]
    chains = _chains(builder, matches)
    for reference in scopes.references:
        for source in reference.sources:
            if source in by_definition and reference.value not in roots:
                _at_use(builder, control, reference, source, by_definition[source], chains.get(reference.value, ()))
    for source, found in by_definition.items():
        _at_end(builder, control, source, found)


# --- what is written, and what a use looks at --------------------------------------------------------------------


def _writes(builder: Builder, matches: Matches, effects: dict[int, int]) -> Iterator[Write]:
    augmented = {bare(match["target"]).id for family in ("augment", "update") for match in matches[family]}
    for match in matches["assign"]:
        target = bare(match["target"])
        for node in (target, *_elements(target)):
            if node.id not in augmented:
                yield from _write(builder, node, match["expression"], match["value"])
    for match in matches["delete"]:
        yield from _write(builder, bare(match["target"]), match["expression"], None)
    for match in matches["call"]:
        yield from _clear(builder, match["expression"], bare(match["callee"]), match["arguments"])
    del effects


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


def _clear(builder: Builder, call: Node, callee: Node, arguments: Node) -> Iterator[Write]:
    """`map.clear()` leaves nothing."""
    found = _path(builder, callee)
    if found is not None and found[1][-1] == "clear" and not children(arguments):
        root, path = found
        yield Write(builder.value(root), path[:-1], root.start_byte, call.end_byte, builder.value(call))


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


def _at_use(
    builder: Builder, control: Control, reference: Reference, source: ValueId, writes: list[Write], chain: Path
) -> None:
    for path in sorted({write.path for write in writes if _agree(write.path, chain)}):
        events = [write for write in writes if write.path == path[: len(write.path)]]
        use = Use(reference.start, reference.end, reference.begin)
        if interval := _alive(builder, control, reference.function, source, events, use):
            whole = path == chain[: len(path)]
            call = events[-1].call if len(events) == 1 else None
            builder.facts.overwrites.append(Overwrite(source, reference.value, path, *interval, whole, call))


def _at_end(builder: Builder, control: Control, source: ValueId, writes: list[Write]) -> None:
    function = builder.facts.functions[builder.facts.owners[source]]
    for path in sorted({write.path for write in writes if write.path}):
        events = [write for write in writes if write.path == path[: len(write.path)] and write.call is None]
        use = Use(NEVER, NEVER, function.start)
        if events and (interval := _alive(builder, control, builder.facts.owners[source], source, events, use)):
            builder.facts.overwrites.append(Overwrite(source, source, path, *interval))


def _agree(one: Path, other: Path) -> bool:
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _alive(
    builder: Builder, control: Control, function: FunctionId, source: ValueId, writes: list[Write], use: Use
) -> tuple[int, int] | None:
    """Between which bytes data must have come to be there at the use; None where it may have been there all along."""
    begin, effect = builder.facts.spans[source][0], builder.effects.get(source, 0)
    definitions = [Definition(-1, effect, function, begin)]
    definitions += [Definition(index, write.effect, function, write.start) for index, write in enumerate(writes)]
    found = reaching(sorted(definitions, key=lambda definition: definition.effect), use, control)
    if -1 in found or not found:
        return None
    start = min(writes[index].start for index in found)
    loops = [end for first, end in loops_around(control, use) if first > start]
    return start, max([use.end, *loops])
