"""The edges of a drawing: those of the graph, condensed so that real apps stay readable.

There is one edge between two nodes, pointing the ways that data goes, from the zone that stands first, so that the
zones become columns. A call that
only fetches is not drawn beside what it brings, and writing to the log only where what is written matters.
"""

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from flowmap.report.graph import BACKEND, BROWSER, CATEGORIES, EXTERNAL, LOG, PRODUCT, STORAGE, UNKNOWN, Graph

Json: TypeAlias = dict[str, Any]

_COLUMNS = {BROWSER: 0, BACKEND: 1, PRODUCT: 2, STORAGE: 2, LOG: 2, EXTERNAL: 3, UNKNOWN: 3}
_GRAVE = frozenset(("secret", "personal", "content"))
_GRAVEST = 2
_LABEL_WIDTH = 22


@dataclass(frozen=True, slots=True)
class Drawn:
    """An edge of a drawing.

    `ways` has `forward`, `back` or both; `carries` is false where one part only enters another; `covered` says that
    the manifest covers it, or need not.
    """

    start: str
    end: str
    ways: frozenset[str]
    categories: tuple[str, ...]
    credential: bool
    count: int
    covered: bool
    leaves: bool
    carries: bool

    @property
    def secret(self) -> bool:
        """Whether a secret goes this way that is more than the credential of a request."""
        return "secret" in self.categories and not self.credential

    @property
    def label(self) -> str:
        """What it carries, line by line: all categories of what leaves, else the gravest two."""
        words = ["credential" if word == "secret" and self.credential else word for word in self.categories]
        if self.leaves:
            calls = [f"({self.count} calls)"] if self.count > 1 else []
            lines = textwrap.wrap(", ".join(words) or "no known data", _LABEL_WIDTH, break_on_hyphens=False)
            return "\n".join([*lines, *calls])
        more = len(words) - _GRAVEST
        return ",\n".join(words[:_GRAVEST]) + (f" +{more}" if more > 0 else "")


def drawn(map_: Graph) -> list[Drawn]:
    """The edges to draw, sorted."""
    between: dict[tuple[str, str], list[tuple[str, Json]]] = {}
    for start, end, edge in map_.edges(data=True):
        if edge["leaves"]:
            between.setdefault((start, end), []).append(("forward", edge))
        elif map_.nodes[end]["zone"] != LOG or _GRAVE & set(edge["categories"]):
            way = "forward" if _position(map_, start) <= _position(map_, end) else "back"
            between.setdefault((start, end) if way == "forward" else (end, start), []).append((way, edge))
    return [_drawn(start, end, joined) for (start, end), joined in sorted(between.items(), key=itemgetter(0))]


def _drawn(start: str, end: str, joined: list[tuple[str, Json]]) -> Drawn:
    loaded = [(way, edge) for way, edge in joined if edge["categories"]]
    found = {category for _, edge in joined for category in edge["categories"]}
    return Drawn(
        start,
        end,
        frozenset(way for way, _ in loaded or joined),
        tuple(category for category in CATEGORIES if category in found),
        all(edge["credential"] for _, edge in joined if "secret" in edge["categories"]),
        sum(edge["count"] for _, edge in joined),
        all(edge["declared"] not in ("undeclared", "unknown") for _, edge in joined if edge["leaves"]),
        any(edge["leaves"] for _, edge in joined),
        any(edge["kind"] not in ("link", "entry") for _, edge in joined),
    )


def _position(map_: Graph, node: str) -> tuple[int, str]:
    attributes = map_.nodes[node]
    # What the platform and the outside call stands before the code, whichever zone it belongs to.
    return (-1 if attributes["kind"] in ("entry", "source") else _COLUMNS[attributes["zone"]], node)


def comes_in(attributes: Mapping[str, str]) -> bool:
    """Whether a node is in no box, so that it stands before the code that it enters."""
    kind, zone = attributes["kind"], attributes["zone"]
    return kind == "entry" or (kind, zone) == ("source", PRODUCT)
