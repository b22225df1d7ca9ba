"""Run the patterns of a language over a tree: matches by family, in the order of the source."""

from collections import defaultdict
from dataclasses import dataclass, field

from tree_sitter import Node, QueryCursor

from flowmap.extract.languages import Reader

SILENT = frozenset({"comment", "html_comment"})
"""Nodes that may stand anywhere and mean nothing: `(_)` in a pattern finds them too."""


MAX_STATES = 4096
"""Half-made matches at a time: some 250 expressions nested in one another. Matching takes their square in time."""


class TooDeep(Exception):
    """The code is nested deeper than can be matched in bounded time."""


@dataclass(slots=True)
class Match:
    """The nodes of one match by their capture's name after the dot; `order` is the first byte of the match."""

    nodes: dict[str, Node] = field(default_factory=dict)
    order: int = 0

    def __getitem__(self, name: str) -> Node:
        return self.nodes[name]

    def get(self, name: str) -> Node | None:
        """The node captured under `name`, if the pattern's optional part was there."""
        return self.nodes.get(name)


Matches = dict[str, list[Match]]


def find(reader: Reader, root: Node) -> Matches:
    """All matches in `root`, by family. A pattern captures at most one node a name. Raises `TooDeep`."""
    families: Matches = defaultdict(list)
    cursor = QueryCursor(reader.query, match_limit=MAX_STATES)
    found = cursor.matches(root)
    if cursor.did_exceed_match_limit:
        raise TooDeep
    for _, captures in found:
        match, family = Match(), ""
        for name, nodes in captures.items():
            family, _, part = name.partition(".")
            match.nodes[part] = nodes[0]
        if family == "directive" or (family and not any(node.type in SILENT for node in match.nodes.values())):
            match.order = min(node.start_byte for node in match.nodes.values())
            families[family].append(match)
    return families


def children(node: Node) -> list[Node]:
    """The named children that mean something."""
    return [child for child in node.named_children if child.type not in SILENT]


def text(node: Node) -> str:
    """The source text of a node."""
    return (node.text or b"").decode("utf-8", "replace")
