"""The facts of one file while they are gathered: numbers for nodes, and who owns a value."""

from dataclasses import dataclass, field

from tree_sitter import Node

from flowmap.core.facts import ASYNC_ITERATOR, ITERATOR, KEY, FileFacts, FunctionId, Key, ValueId
from flowmap.extract.matches import children, text
from flowmap.extract.nesting import NOWHERE, Nesting

MODULE: FunctionId = 0

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
SYMBOLS = {"Symbol.iterator": ITERATOR, "Symbol.asyncIterator": ASYNC_ITERATOR}
"""Computed keys whose property has a meaning of its own."""

_TRANSPARENT = {"parenthesized_expression", "non_null_expression", "as_expression", "satisfies_expression"}


@dataclass(slots=True)
class Builder:
    """Collects facts; `functions` maps bytes to function numbers once `functions.py` has found them."""

    source: bytes
    facts: FileFacts
    functions: Nesting[FunctionId] = field(default_factory=lambda: Nesting[FunctionId]([]))
    _values: dict[int, ValueId] = field(default_factory=dict)

    def value(self, node: Node) -> ValueId:
        """The number of a node's value; the same node always has the same number."""
        found = self._values.get(node.id)
        if found is None:
            found = self._values[node.id] = self.fresh(node)
        return found

    def fresh(self, node: Node, owner: FunctionId | None = None) -> ValueId:
        """A new value that stands where `node` stands."""
        return self.place(node.start_byte, node.end_byte, self.owner(node) if owner is None else owner)

    def place(self, start: int, end: int, owner: FunctionId) -> ValueId:
        """A new value for some bytes."""
        self.facts.spans.append((start, end))
        self.facts.owners.append(owner)
        return len(self.facts.spans) - 1

    def owner(self, node: Node) -> FunctionId:
        """The function in whose body a node stands; a function's own node belongs to the function around it."""
        return self.owner_of(node.start_byte, node.end_byte)

    def owner_of(self, start: int, end: int) -> FunctionId:
        """The function around some bytes."""
        index = self.functions.innermost(start, end, strict=True)
        return MODULE if index == NOWHERE else self.functions.items[index]

    def same(self, source: ValueId, target: ValueId) -> None:
        """The value passes unchanged."""
        self.facts.same.append((source, target))

    def read(self, subject: ValueId, key: Key, result: ValueId) -> None:
        """`result` is property `key` of `subject`."""
        self.facts.reads.append((subject, key, result))

    def write(self, subject: ValueId, key: Key, value: ValueId) -> None:
        """`value` becomes property `key` of `subject`."""
        self.facts.writes.append((subject, key, value))

    def write_named(self, subject: ValueId, key: Key, value: ValueId) -> None:
        """A write whose key may be data of its own."""
        self.write(subject, key, value)
        if isinstance(key, int):
            self.write(subject, KEY, key)

    def concat(self, whole: ValueId, parts: tuple[ValueId, ...]) -> None:
        """`whole` is the text of `parts`, one after the other."""
        self.facts.concats.append((whole, parts))
        self.facts.derived.extend((part, whole) for part in parts)

    def literal(self, node: Node) -> ValueId:
        """The value of a literal node, with its text."""
        value = self.value(node)
        self.facts.literals[value] = unquote(node) if node.type == "string" else text(node)
        return value

    def constant(self, node: Node, content: str) -> ValueId:
        """A literal that the source does not spell out (a tag's attribute, an enum's member)."""
        value = self.fresh(node)
        self.facts.literals[value] = content
        return value

    def key(self, node: Node) -> Key:
        """The property that a name or index node means: its text where that is constant, else the value of it."""
        if node.type == "computed_property_name":
            inner = children(node)
            return self.key_of_expression(inner[0]) if inner else None
        if node.type == "string":
            return unquote(node)
        return text(node)

    def key_of_expression(self, node: Node) -> Key:
        """The property that an index expression means."""
        if node.type in ("string", "number"):
            return unquote(node) if node.type == "string" else text(node)
        if node.type == "template_string" and not any(c.type == "template_substitution" for c in children(node)):
            return text(node)[1:-1]
        if node.type == "member_expression":
            return SYMBOLS.get(text(node)) or self.value(node)
        return self.value(node)


def unquote(node: Node) -> str:
    """The content of a string literal."""
    raw = text(node)[1:-1]
    return unescape(raw) if "\\" in raw else raw


def unescape(raw: str) -> str:
    """The text that a literal with backslashes stands for."""
    parts: list[str] = []
    position = 0
    while True:
        found = raw.find("\\", position)
        if found < 0 or found + 1 >= len(raw):
            return "".join((*parts, raw[position:]))
        parts.append(raw[position:found])
        content, position = _escape(raw, found + 1)
        parts.append(content)


def _escape(raw: str, position: int) -> tuple[str, int]:
    letter = raw[position]
    if letter in ("x", "u"):
        width, start = (2, position + 1) if letter == "x" else (4, position + 1)
        digits = raw[start : start + width]
        end = start + width
        if digits.startswith("{"):
            end = raw.find("}", start) + 1 or len(raw)
            digits = raw[start + 1 : end - 1]
        try:
            return chr(int(digits, 16)), end
        except (ValueError, OverflowError):
            return letter, position + 1
    return ("" if letter == "\n" else _ESCAPES.get(letter, letter)), position + 1


def bare(node: Node) -> Node:
    """The expression inside parentheses, casts and `!`."""
    while node.type in _TRANSPARENT:
        inner = children(node)
        if not inner:
            return node
        node = inner[0]
    return node
