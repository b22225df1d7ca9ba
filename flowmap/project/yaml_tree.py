"""YAML as a tree of nodes that know where they stand.

Built from parser events, not by `yaml.compose`: the fast loader's composer recurses in C and can be made to crash by
deep nesting, and it hides the offsets that editors' columns are counted from.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

import yaml

from flowmap.core.location import Location

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 64
_MAX_PLAIN = 20_000
_MAX_ALIASES = 200
_COMMENT = re.compile(r"(?:^|(?<=\s))(?P<comment>#[^\n]*?flowmap:[^\n]*)", re.MULTILINE)
_NUMBER = re.compile(r"[-+]?(?:\d+|\d*\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?")


class BrokenYaml(Exception):
    """The text is no YAML that can be read; `line` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(eq=False, slots=True)
class Node:
    """A scalar (`text`), a list (`items`) or a map (`pairs`); `start` and `end` are character offsets.

    `text` is None for the empty value; `quoted` scalars are strings whatever they look like.
    """

    start: int
    end: int
    text: str | None = None
    quoted: bool = False
    items: list["Node"] | None = None
    pairs: list[tuple["Node", "Node"]] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the node is YAML's null."""
        return self.text is None and self.items is None and self.pairs is None


@dataclass(slots=True)
class _Open:
    """A list or map whose end is not reached yet; `key` waits for its value."""

    node: Node
    key: Node | None = None

    def add(self, child: Node) -> None:
        if self.node.items is not None:
            self.node.items.append(child)
        elif self.key is None:
            self.key = child
        else:
            assert self.node.pairs is not None  # the one kind left
            self.node.pairs.append((self.key, child))
            self.key = None


@dataclass(frozen=True)
class Text:
    """The manifest's text, which turns offsets into lines and columns."""

    path: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    @cached_property
    def _wide(self) -> list[int]:
        """Offsets of the characters that take two UTF-16 units."""
        return [match.start() for match in re.finditer("[\U00010000-\U0010ffff]", self.text)]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and UTF-16 column, both from 1."""
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        wide = bisect_left(self._wide, offset) - bisect_left(self._wide, start)
        return line, 1 + offset - start + wide

    def location(self, node: Node) -> Location:
        """Where the node stands, without the blank and comment lines after a block."""
        end = node.end
        while True:
            end = node.start + len(self.text[node.start : end].rstrip())
            line = max(self.text.rfind("\n", 0, end) + 1, node.start)
            if line == node.start or not self.text[line:end].lstrip().startswith("#"):
                return Location(self.path, *self.position(node.start), *self.position(end))
            end = line

    def whole(self) -> Location:
        """The location of the whole file."""
        return Location(self.path, 1, 1, *self.position(len(self.text)))


def parse(text: Text) -> Node | None:
    """The one document's root node; None where the text is empty. Raises `BrokenYaml`."""
    try:
        return _build(yaml.parse(text.text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BrokenYaml(error.problem or error.context or "not readable", mark.line + 1 if mark else 1) from error
    except yaml.reader.ReaderError as error:
        raise BrokenYaml("a character that YAML does not allow", _line_of_control(text)) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BrokenYaml("not readable", 1) from error


def comments(text: Text, root: Node) -> Iterator[tuple[int, int]]:
    """Where the comments stand that speak to flowmap: offsets from the `#` to the end of the line."""
    scalars = sorted(_scalars(root))
    starts = [start for start, _ in scalars]
    for match in _COMMENT.finditer(text.text):
        before = bisect_right(starts, match.start("comment")) - 1
        if before < 0 or match.start("comment") >= scalars[before][1]:
            yield match.span("comment")


def _scalars(root: Node) -> Iterator[tuple[int, int]]:
    """The spans of all texts; an anchored node is walked once."""
    pending, seen = [root], set[int]()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        pending += [*(node.items or ()), *(part for pair in node.pairs or () for part in pair)]
        if node.items is None and node.pairs is None:
            yield node.start, node.end


def plain(node: Node) -> Any:
    """The node as plain dicts, lists and scalars; what is nested too deep or repeated too often is left out."""
    return _plain(node, _MAX_DEPTH, _Budget())


def value(node: Node) -> str | int | float | bool | None:
    """A scalar as YAML 1.2 reads it: `yes` and `on` are strings."""
    text = node.text
    if text is None or node.quoted:
        return text
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if len(text) < 40 and _NUMBER.fullmatch(text):
        return int(text) if text.lstrip("+-").isdigit() else float(text)
    return text


@dataclass(slots=True)
class _Budget:
    left: int = field(default=_MAX_PLAIN)

    def spend(self) -> bool:
        self.left -= 1
        return self.left >= 0


def _plain(node: Node, depth: int, budget: _Budget) -> Any:
    if depth == 0 or not budget.spend():
        return None
    if node.items is not None:
        return [_plain(item, depth - 1, budget) for item in islice(node.items, max(budget.left, 0))]
    if node.pairs is not None:
        pairs = islice(node.pairs, max(budget.left, 0))
        return {key.text or "": _plain(child, depth - 1, budget) for key, child in pairs}
    return value(node)


def _build(events: Iterator[Any]) -> Node | None:
    anchors: dict[str, Node] = {}
    stack: list[_Open] = []
    root: Node | None = None
    aliases = 0
    for event in events:
        line = event.start_mark.line + 1
        aliases += isinstance(event, yaml.AliasEvent)
        if aliases > _MAX_ALIASES:
            raise BrokenYaml(f"more than {_MAX_ALIASES} aliases", line)
        if isinstance(event, yaml.DocumentStartEvent) and root is not None:
            raise BrokenYaml("more than one YAML document", line)
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop().node.end = event.end_mark.index if event.end_mark else 0
            continue
        node = _node(event, anchors, line)
        if node is None:
            continue
        if stack:
            stack[-1].add(node)
        root = root or node
        if isinstance(event, yaml.CollectionStartEvent):
            stack.append(_Open(node))
            if len(stack) > _MAX_DEPTH:
                raise BrokenYaml(f"nested deeper than {_MAX_DEPTH} levels", line)
    return root


def _node(event: Any, anchors: dict[str, Node], line: int) -> Node | None:
    """The node that an event begins; None for events of the stream."""
    if isinstance(event, yaml.AliasEvent):
        if event.anchor not in anchors:
            raise BrokenYaml(f"found undefined alias '{event.anchor}'", line)
        return anchors[event.anchor]
    node = Node(event.start_mark.index, event.end_mark.index)
    if isinstance(event, yaml.SequenceStartEvent):
        node.items = []
    elif isinstance(event, yaml.MappingStartEvent):
        node.pairs = []
    elif not isinstance(event, yaml.ScalarEvent):
        return None
    else:
        node.quoted = not event.implicit[0]
        null = event.implicit[0] and event.value in ("", "~", "null", "Null", "NULL")
        node.text = None if null else event.value
    if event.anchor:
        anchors[event.anchor] = node
    return node


def _line_of_control(text: Text) -> int:
    found = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text.text)
    return text.position(found.start())[0] if found else 1
