"""The map as a Mermaid flowchart, which GitHub, GitLab and many wikis draw.

Text of the app is written in quotes and character by character: whatever is not a letter, a digit or harmless becomes
an entity code, so that it can neither end the label nor be a directive, a link, a style or HTML.
"""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from flowmap.report.drawn import Drawn, comes_in, drawn
from flowmap.report.escape import visible
from flowmap.report.graph import ZONES, Graph, graph
from flowmap.report.labels import label_of
from flowmap.report.theme import LEAVES, ZONE_COLOURS, ZONE_LABELS

Json: TypeAlias = dict[str, Any]
_HARMLESS = frozenset(" ._-/,:*+…")
_SHAPES = {"store": ('[("', '")]'), "entry": ('(["', '"])'), "source": ('(["', '"])')}


def to_mermaid(document: Json, *, leaving: bool = False) -> str:
    """One flowchart for the whole document; with `leaving` only what leaves Atlassian and the code that sends it."""
    lines = ["flowchart LR"]
    red: list[int] = []
    count = 0
    for number, app in enumerate(document["apps"]):
        map_ = graph(app)
        edges = [edge for edge in drawn(map_) if edge.leaves or not leaving]
        title = app["name"] or app["root"] if len(document["apps"]) > 1 else ""
        lines += _app(map_, edges, f"a{number}", title)
        red += [count + index for index, edge in enumerate(edges) if edge.leaves]
        count += len(edges)
    if red:
        lines.append(f"  linkStyle {','.join(map(str, red))} stroke:{LEAVES},stroke-width:2.5px,color:{LEAVES}")
    return "\n".join(lines) + "\n"


def text(label: str) -> str:
    """A label in quotes; line feeds break it."""
    return '"' + "<br>".join("".join(map(_character, visible(line))) for line in label.split("\n")) + '"'


def _character(character: str) -> str:
    return character if character.isalnum() or character in _HARMLESS else f"#{ord(character)};"


def _app(map_: Graph, edges: Sequence[Drawn], prefix: str, title: str) -> Iterator[str]:
    shown = {node for edge in edges for node in (edge.start, edge.end)}
    names = {node: f"{prefix}n{number}" for number, node in enumerate(map_) if node in shown}
    if title:
        yield f"  subgraph {prefix}[{text(title)}]"
    for zone in ZONES:
        inside = [node for node in names if map_.nodes[node]["zone"] == zone and not comes_in(map_.nodes[node])]
        if inside:
            yield from _zone(map_, zone, inside, names, prefix)
    for node, name in names.items():
        if comes_in(map_.nodes[node]):
            yield f"  {_node(map_.nodes[node], name)}"
    for edge in edges:
        yield f"  {_line(edge, names)}"
    if title:
        yield "  end"


def _zone(map_: Graph, zone: str, inside: Sequence[str], names: dict[str, str], prefix: str) -> Iterator[str]:
    name = f"{prefix}_{zone.replace(' ', '_')}"
    fill, line = ZONE_COLOURS[zone]
    yield f"  subgraph {name}[{text(ZONE_LABELS[zone])}]"
    yield from (f"    {_node(map_.nodes[node], names[node])}" for node in inside)
    yield "  end"
    yield f"  style {name} fill:{fill},stroke:{line}"


def _node(attributes: Json, name: str) -> str:
    before, after = _SHAPES.get(attributes["kind"], ('["', '"]'))
    return f"{name}{before}{text(label_of(attributes))[1:-1]}{after}"


def _line(edge: Drawn, names: dict[str, str]) -> str:
    """An edge; Mermaid has no arrow to the left, so that what only goes back is written from its other end."""
    start, end = (edge.end, edge.start) if edge.ways == {"back"} else (edge.start, edge.end)
    dotted = not (edge.covered if edge.leaves else edge.carries)
    arrow = ("<" if len(edge.ways) > 1 else "") + ("-.->" if dotted else "-->")
    return f"{names[start]} {arrow}{f'|{text(edge.label)}|' if edge.label else ''} {names[end]}"
