"""Styles in code: texts with `url(…)` or `@import` in them, whatever library makes styles of them.

Tagged templates, style objects, `cssText`: who writes such a text means a style, so the text itself is read and no
package needs a row.
"""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

from tree_sitter import Node

from flowmap.extract.builder import Builder, bare, unquote
from flowmap.extract.css import Address, addresses, call_style
from flowmap.extract.matches import Matches, children, text

_SIGNS = (b"url(", b"@import")
_HOLE = "\ue000"
MAX_PIECES = 2_000

Piece: TypeAlias = "tuple[str | None, Node]"
"""A constant part of a text, or a hole (None), with the node that it comes from."""


def connect(builder: Builder, matches: Matches) -> None:
    """Add what the texts of a file load as styles."""
    if not any(sign in builder.source for sign in _SIGNS):
        return
    found = [match["whole"] for family in ("concat", "template") for match in matches[family]]
    found += [node for match in matches["literal"] if (node := match.get("string"))]
    for node in found:
        if any(sign in (node.text or b"") for sign in _SIGNS) and not _is_part(node):
            _read(builder, node)


def _is_part(node: Node) -> bool:
    """Whether a text is only part of a longer one."""
    parent = node.parent
    while parent is not None and parent.type == "parenthesized_expression":
        parent = parent.parent
    if parent is None or parent.type in ("import_statement", "export_statement"):
        return parent is not None
    return parent.type == "binary_expression" and _is_plus(parent)


def _is_plus(node: Node) -> bool:
    operator = node.child_by_field_name("operator")
    return operator is not None and operator.type == "+"


def _read(builder: Builder, node: Node) -> None:
    line = _Line.of(_pieces(node)[:MAX_PIECES])
    for found in addresses(line.text):
        values = line.values(builder, found)
        start, end = line.byte(found.start), line.byte(found.end)
        value = values[0]
        if len(values) > 1:
            value = builder.fresh(node)
            builder.concat(value, tuple(values))
        call_style(builder, found.kind, value, start, max(start + 1, end))


@dataclass(frozen=True, slots=True)
class _Line:
    """The pieces of a text, one behind the other; `starts` are the characters at which they begin."""

    pieces: list[Piece]
    starts: list[int]
    text: str

    @classmethod
    def of(cls, pieces: list[Piece]) -> "_Line":
        shown = [_HOLE if content is None else content for content, _ in pieces]
        starts = [0, *accumulate(map(len, shown))]
        return cls(pieces, starts, "".join(shown))

    def values(self, builder: Builder, found: Address) -> list[int]:
        """The values that an address is made of, in order."""
        begin = self.text.find(found.text, found.start, found.end)
        values = []
        for index in range(self._at(begin), len(self.pieces)):
            content, node = self.pieces[index]
            start = self.starts[index]
            if start >= begin + len(found.text):
                break
            if content is None:
                values.append(builder.value(node))
            elif part := content[max(begin - start, 0) : begin + len(found.text) - start]:
                values.append(builder.constant(node, part))
        return values

    def byte(self, character: int) -> int:
        """The byte of the file where a character of the text stands; as near as quotes and escapes allow."""
        index = self._at(character)
        content, node = self.pieces[index]
        before = (content or "")[: character - self.starts[index]]
        return min(node.start_byte + (node.type == "string") + len(before.encode("utf-8", "replace")), node.end_byte)

    def _at(self, character: int) -> int:
        """The piece in which a character stands."""
        return min(max(bisect_right(self.starts, character) - 1, 0), len(self.pieces) - 1)


def _pieces(node: Node) -> list[Piece]:
    """The parts of a text in order."""
    node = bare(node)
    if node.type == "binary_expression" and _is_plus(node):
        sides = (node.child_by_field_name("left"), node.child_by_field_name("right"))
        return [piece for side in sides if side is not None for piece in _pieces(side)]
    if node.type == "string":
        return [(unquote(node), node)]
    if node.type != "template_string":
        return [(None, node)]
    found: list[Piece] = []
    for child in children(node):
        if child.type == "template_substitution":
            found += [(None, inner) for inner in children(child)[:1]]
        else:
            found.append((text(child), child))
    return found
