"""A document as SVG, drawn by flowmap itself: what is used where Graphviz is not installed.

Presentation attributes only: no style, script, link or font from elsewhere, so that the picture can stand in any page.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from flowmap.report.escape import visible
from flowmap.report.graph import EXTERNAL, UNKNOWN, Graph, graph
from flowmap.report.layout import LINE, SMALL_LINE, Area, Box, Curve, Layout, Wire, layout
from flowmap.report.theme import FONT, INK, LEAVES, SECRET, STAYS, ZONE_COLOURS, ZONE_LABELS

Json: TypeAlias = dict[str, Any]
_TITLE = 28.0
_APART = 24.0
_LEGEND_ROW = 16.0
_LEGEND = (
    (LEAVES, "", "2.5", "leaves Atlassian"),
    (LEAVES, "7 4", "2.5", "leaves, and the manifest does not cover it"),
    (STAYS, "", "1.2", "stays; the label says what it carries"),
    (STAYS, "1.5 4", "1.2", "one part enters another"),
    (SECRET, "", "", "a secret goes this way"),
)
_ARROWS = "".join(
    f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
    f'markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 1L10 5L0 9z" fill="{colour}"/></marker>'
    for name, colour in (("stays", STAYS), ("leaves", LEAVES))
)


def to_svg(document: Json) -> str:
    """One picture for the whole document, the apps one below the other."""
    apps = document["apps"]
    body: list[str] = []
    y, wide = 0.0, 360.0
    for app in apps:
        map_ = graph(app)
        placed = layout(map_)
        if len(apps) > 1:
            body.append(_text(12, y + 20, app["name"] or app["root"], size=14, extra=' font-weight="bold"'))
            y += _TITLE
        body += [f'<g transform="translate(0 {_number(y)})">', *_app(map_, placed), "</g>"]
        y += placed.size[1] + _APART
        wide = max(wide, placed.size[0])
    tall = y + _LEGEND_ROW * len(_LEGEND) + 16
    size = f'width="{_number(wide)}" height="{_number(tall)}" viewBox="0 0 {_number(wide)} {_number(tall)}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FONT}, Arial, sans-serif" role="img">'
    title = "<title>Where data goes</title>"
    ground = f'<rect width="{_number(wide)}" height="{_number(tall)}" fill="white"/>'
    return "\n".join([head, title, f"<defs>{_ARROWS}</defs>", ground, *body, *_legend(y), "</svg>"]) + "\n"


def _app(map_: Graph, placed: Layout) -> Iterator[str]:
    for zone, area in placed.zones.items():
        yield from _zone(zone, area)
    yield from (_line(wire) for wire in placed.wires)
    for box in placed.boxes:
        yield from _box(map_.nodes[box.name], box)
    for wire in placed.wires:
        if wire.lines:
            yield from _label(wire)


def _zone(zone: str, area: Area) -> Iterator[str]:
    fill, line = ZONE_COLOURS[zone]
    yield f'<rect {_rect(area)} rx="8" fill="{fill}" stroke="{line}"/>'
    yield _text(area[0] + 10, area[1] + 16, ZONE_LABELS[zone], size=12)


def _box(attributes: Json, box: Box) -> Iterator[str]:
    outside = attributes["zone"] in (EXTERNAL, UNKNOWN) and attributes["kind"] in ("host", "store")
    colour = LEAVES if outside else ZONE_COLOURS[attributes["zone"]][1]
    paint = f'fill="white" stroke="{colour}" stroke-width="{2 if outside else 1}"'
    left, top, right, bottom = box.area
    if attributes["kind"] == "store":
        yield _cylinder(box.area, paint)
    else:
        round_ = (bottom - top) / 2 if attributes["kind"] in ("entry", "source") else 5
        yield f'<rect {_rect(box.area)} rx="{_number(round_)}" {paint}/>'
    first = (top + bottom - LINE * len(box.lines)) / 2 + 11 + (2 if attributes["kind"] == "store" else 0)
    for number, line in enumerate(box.lines):
        yield _text((left + right) / 2, first + LINE * number, line, size=11, extra=' text-anchor="middle"')


def _cylinder(area: Area, paint: str) -> str:
    left, top, right, bottom = (_number(value) for value in area)
    half = _number((area[2] - area[0]) / 2)
    lid = f"A{half} 4 0 0 1 {right} {top}A{half} 4 0 0 1 {left} {top}"
    return f'<path d="M{left} {top}{lid}V{bottom}A{half} 4 0 0 0 {right} {bottom}V{top}" {paint}/>'


def _line(wire: Wire) -> str:
    edge = wire.edge
    colour, name = (LEAVES, "leaves") if edge.leaves else (STAYS, "stays")
    dash = ' stroke-dasharray="7 4"' if edge.leaves and not edge.covered else ""
    if not edge.leaves and not edge.carries:
        dash = ' stroke-dasharray="1.5 4"'
    ends = {"forward": "start", "back": "end"} if wire.reversed else {"forward": "end", "back": "start"}
    arrows = "".join(f' marker-{ends[way]}="url(#{name})"' for way in sorted(edge.ways))
    start = "M" + _point(wire.curves[0][0])
    way = start + "".join(_bend(curve) for curve in wire.curves)
    return f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{2.5 if edge.leaves else 1.2}"{dash}{arrows}/>'


def _bend(curve: Curve) -> str:
    if curve[0][1] == curve[3][1]:
        return f"L{_point(curve[3])}"
    return "C" + " ".join(_point(point) for point in curve[1:])


def _label(wire: Wire) -> Iterator[str]:
    yield f'<rect {_rect(wire.label)} rx="3" fill="white" fill-opacity="0.88"/>'
    colour = SECRET if wire.edge.secret else LEAVES if wire.edge.leaves else INK
    weight = ' font-weight="bold"' if wire.edge.secret else ""
    for number, line in enumerate(wire.lines):
        middle, y = (wire.label[0] + wire.label[2]) / 2, wire.label[1] + 11 + SMALL_LINE * number
        yield _text(middle, y, line, size=10, colour=colour, extra=f' text-anchor="middle"{weight}')


def _legend(top: float) -> Iterator[str]:
    for number, (colour, dash, thick, text) in enumerate(_LEGEND):
        y = top + _LEGEND_ROW * number + 8
        if thick:
            end = "leaves" if colour == LEAVES else "stays"
            dashes = f' stroke-dasharray="{dash}"' if dash else ""
            stroke = f'stroke="{colour}" stroke-width="{thick}"{dashes} marker-end="url(#{end})"'
            yield f'<path d="M14 {_number(y)}H58" {stroke}/>'
        else:
            yield _text(18, y + 4, "secret", size=10, colour=colour, extra=' font-weight="bold"')
        yield _text(68, y + 4, text, size=10)


def _text(x: float, y: float, text: str, *, size: int, colour: str = INK, extra: str = "") -> str:
    shown = escape(visible(text))
    return f'<text x="{_number(x)}" y="{_number(y)}" font-size="{size}" fill="{colour}"{extra}>{shown}</text>'


def _rect(area: Area) -> str:
    left, top, right, bottom = area
    return f'x="{_number(left)}" y="{_number(top)}" width="{_number(right - left)}" height="{_number(bottom - top)}"'


def _point(point: tuple[float, float]) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
