r"""A document as DOT: zones as clusters, what leaves Atlassian thick and red so that the eye finds it first.

Every text of the app goes through `quoted`, which leaves no way out of a DOT string: quotes and backslashes are escaped
(so `\N` and `\G` are not expanded), control characters made visible, and no label of the app is ever HTML-like, since
only `<…>` outside quotes is. The legend is our own text.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from flowmap.report.drawn import Drawn, comes_in, drawn
from flowmap.report.escape import visible
from flowmap.report.graph import EXTERNAL, LOG, PRODUCT, STORAGE, UNKNOWN, ZONES, Graph, graph
from flowmap.report.labels import label_of
from flowmap.report.theme import FONT, INK, LEAVES, SECRET, STAYS, ZONE_COLOURS, ZONE_LABELS

Json: TypeAlias = dict[str, Any]
_SHAPES = {"code": "box", "store": "cylinder", "host": "box", "entry": "oval", "source": "oval"}
_ENDS = frozenset((PRODUCT, STORAGE, LOG, EXTERNAL, UNKNOWN))
_GRAPH = f'rankdir=LR, newrank=true, fontname="{FONT}", fontsize=12, ranksep=0.7, nodesep=0.3, pad=0.3, bgcolor=white'
_NODE = f'fontname="{FONT}", fontsize=11, style="filled,rounded", fillcolor=white, color="{INK}", margin="0.14,0.07"'
_EDGE = f'fontname="{FONT}", fontsize=10, color="{STAYS}", fontcolor="{INK}", arrowsize=0.7'


def to_dot(document: Json) -> str:
    """One digraph for the whole document; several apps stand beside each other as clusters of their own."""
    apps = document["apps"]
    lines = [
        "digraph flowmap {",
        f"  graph [{_GRAPH}];",
        f"  node [{_NODE}];",
        f"  edge [{_EDGE}];",
    ]
    for number, app in enumerate(apps):
        body = list(_app(graph(app), f"a{number}"))
        lines += _boxed(app, f"a{number}", body) if len(apps) > 1 else [f"  {line}" for line in body]
    lines += [f"  {line}" for line in _legend()]
    return "\n".join([*lines, "}"]) + "\n"


def quoted(text: str) -> str:
    r"""A DOT string that shows `text` as it is, line feeds made by `wrapped` excepted."""
    lines = (_escaped(visible(line)) for line in text.split("\n"))
    return '"' + "\\n".join(lines) + '"'


def _escaped(line: str) -> str:
    # Graphviz also reads entities such as `&lt;` inside quotes.
    return line.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def _boxed(app: Json, prefix: str, body: list[str]) -> list[str]:
    title = quoted(app["name"] or app["root"])
    head = f'label={title}; labeljust=l; style="rounded"; color="{STAYS}"; fontsize=14;'
    return [f"  subgraph cluster_{prefix} {{", f"    {head}", *(f"    {line}" for line in body), "  }"]


def _app(map_: Graph, prefix: str) -> Iterator[str]:
    names = {node: f"{prefix}n{number}" for number, node in enumerate(map_)}
    edges = drawn(map_)
    shown = {node for edge in edges for node in (edge.start, edge.end)}
    nodes = [node for node in map_ if node in shown]
    for zone in ZONES:
        inside = [node for node in nodes if map_.nodes[node]["zone"] == zone and not comes_in(map_.nodes[node])]
        if inside:
            yield from _zone(map_, zone, inside, names, prefix)
    for node in nodes:
        if comes_in(map_.nodes[node]):
            yield f"{names[node]} [{_node(map_.nodes[node], ZONE_COLOURS[map_.nodes[node]['zone']][1])}];"
    # Where data rests or leaves is one column, the last, so that the eye finds it in one place.
    ends = [names[node] for node in nodes if map_.nodes[node]["zone"] in _ENDS and not comes_in(map_.nodes[node])]
    yield f"{{ rank=max; {'; '.join(ends)} }}"
    for edge in edges:
        attributes = ", ".join(f"{key}={value}" for key, value in _edge(edge).items())
        yield f"{names[edge.start]} -> {names[edge.end]} [{attributes}];"


def _zone(map_: Graph, zone: str, inside: list[str], names: dict[str, str], prefix: str) -> Iterator[str]:
    fill, line = ZONE_COLOURS[zone]
    yield f"subgraph cluster_{prefix}_{zone.replace(' ', '_')} {{"
    yield f'  label="{ZONE_LABELS[zone]}"; labeljust=l; style="filled,rounded"; fillcolor="{fill}"; color="{line}";'
    for node in inside:
        yield f"  {names[node]} [{_node(map_.nodes[node], line)}];"
    yield "}"


def _node(attributes: Json, line: str) -> str:
    label = label_of(attributes)
    outside = attributes["zone"] in (EXTERNAL, UNKNOWN) and attributes["kind"] in ("host", "store")
    extra = f', color="{LEAVES}", penwidth=2' if outside else f', color="{line}"'
    shape = _SHAPES[attributes["kind"]]
    style = ', style="filled"' if shape != "box" else ""
    return f"label={quoted(label)}, shape={shape}{style}{extra}"


def _edge(edge: Drawn) -> dict[str, str]:
    attributes = {"label": quoted(edge.label)} if edge.label else {}
    if len(edge.ways) > 1:
        attributes["dir"] = "both"
    elif "back" in edge.ways:
        attributes["dir"] = "back"
    if edge.leaves:
        attributes |= {"color": f'"{LEAVES}"', "penwidth": "2.5", "fontcolor": f'"{LEAVES}"'}
    if edge.leaves and not edge.covered:
        attributes["style"] = "dashed"
    elif not edge.carries:
        attributes["style"] = "dotted"
    if edge.secret:
        attributes |= {"fontcolor": f'"{SECRET}"', "fontname": f'"{FONT}-Bold"'}
    return attributes


def _legend() -> Iterator[str]:
    rows = (
        (LEAVES, "———&gt;", "leaves Atlassian"),
        (LEAVES, "- - - -&gt;", "leaves, and the manifest does not cover it"),
        (STAYS, "———&gt;", "stays; the label says what it carries"),
        (STAYS, ". . . .&gt;", "one part enters another"),
        (SECRET, "<B>secret</B>", "a secret goes this way"),
    )
    cells = "".join(
        f'<TR><TD ALIGN="LEFT" WIDTH="48"><FONT COLOR="{colour}">{sign}</FONT></TD><TD ALIGN="LEFT">{text}</TD></TR>'
        for colour, sign, text in rows
    )
    table = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2">{cells}</TABLE>'
    yield f'legend [shape=box, style="rounded", color="{STAYS}", fontsize=9, label=<{table}>];'
