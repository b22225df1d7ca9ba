"""From a graph to coordinates, in pixels: boxes, the zones around them, curves and the places of their labels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from flowmap.report.drawn import Drawn, drawn
from flowmap.report.escape import width
from flowmap.report.graph import Graph
from flowmap.report.labels import label_of
from flowmap.report.layering import IN, PAD, Layered, Slot, layered
from flowmap.report.theme import ZONE_LABELS

Point: TypeAlias = tuple[float, float]
Curve: TypeAlias = tuple[Point, Point, Point, Point]
Area: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""

LINE = 14.0
CHARACTER = 6.2
SMALL_LINE = 12.0
SMALL_CHARACTER = 5.6
TITLE_CHARACTER = 7.0
"""What a label takes, in boxes and on edges: no font is measured, so that the picture is the same everywhere."""

_NARROW, _WIDE = 40.0, 48.0
_STEPS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)


@dataclass(frozen=True, slots=True)
class Box:
    """A node: where it is, and its label line by line."""

    name: str
    area: Area
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wire:
    """An edge as Bézier curves from left to right; `reversed` where that is from its end to its start."""

    edge: Drawn
    curves: tuple[Curve, ...]
    reversed: bool
    lines: tuple[str, ...]
    label: Area


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything to draw of one app; the picture begins at (0, 0)."""

    boxes: tuple[Box, ...]
    zones: dict[str, Area]
    wires: tuple[Wire, ...]
    size: Point


def layout(map_: Graph) -> Layout:
    """Place the part of a graph that drawings show."""
    edges = drawn(map_)
    shown = {node for edge in edges for node in (edge.start, edge.end)}
    labels = {node: tuple(label_of(map_.nodes[node]).split("\n")) for node in map_ if node in shown}
    placed = layered(map_, edges, {node: LINE * len(lines) + 14 for node, lines in labels.items()})
    return _Plan(placed, labels).layout()


class _Plan:
    """The columns of one picture, and what is placed in them so far."""

    def __init__(self, placed: Layered, labels: dict[str, tuple[str, ...]]) -> None:
        self.placed = placed
        self.labels = labels
        slots = [slot for _, chain in placed.chains for slot in chain] + list(placed.nodes.values())
        extents = [placed.blocks[slot.block] for slot in slots]
        self.top = min((top for top, _ in extents), default=0.0) - PAD
        self.bottom = max((bottom for _, bottom in extents), default=0.0) + PAD
        self.columns = list(self._columns())

    def _columns(self) -> Iterator[tuple[float, float]]:
        """Left and right of every layer, with room for the labels before it."""
        x = PAD
        for layer in range(self.placed.layers):
            inside = [name for name, slot in self.placed.nodes.items() if slot.layer == layer]
            x += self._gap(layer) if layer else PAD
            wide = max(self._least(name) for name in inside)
            yield x, x + wide
            x += wide

    def _least(self, name: str) -> float:
        """The width that a node needs, and the title of its zone above it."""
        title = ZONE_LABELS.get(self.placed.nodes[name].block, "")
        return max(_text_width(self.labels[name], CHARACTER) + 20, _text_width((title,), TITLE_CHARACTER))

    def _gap(self, layer: int) -> float:
        labels = [edge.label for edge, chain in self.placed.chains if chain[0].layer < layer <= chain[-1].layer]
        widest = max((_text_width(label.split("\n"), SMALL_CHARACTER) for label in labels if label), default=0.0)
        return _WIDE + widest if widest else _NARROW

    def layout(self) -> Layout:
        boxes = tuple(Box(name, self._area(slot), self.labels[name]) for name, slot in self.placed.nodes.items())
        right = max((right for _, right in self.columns), default=0.0) + PAD + self._loop_room()
        curves = [self._curves(number) for number in range(len(self.placed.chains))]
        return Layout(boxes, self._zones(), tuple(self._wires(curves, boxes)), (right + PAD, self.bottom - self.top))

    def _area(self, slot: Slot) -> Area:
        middle = sum(self.columns[slot.layer]) / 2
        half = (_text_width(self.labels[slot.name], CHARACTER) + 20) / 2
        y = slot.y - self.top
        return (middle - half, y - slot.height / 2, middle + half, y + slot.height / 2)

    def _zones(self) -> dict[str, Area]:
        found: dict[str, Area] = {}
        for slot in self.placed.nodes.values():
            if slot.block != IN:
                left, right = self.columns[slot.layer]
                top, bottom = self.placed.blocks[slot.block]
                old = found.get(slot.block, (left - PAD, 0.0, right + PAD, 0.0))
                area = (min(old[0], left - PAD), top - self.top, max(old[2], right + PAD), bottom - self.top)
                found[slot.block] = area
        return dict(sorted(found.items()))

    def _loop_room(self) -> float:
        last = self.placed.layers - 1
        return 60.0 if any(chain[0].layer == chain[-1].layer == last for _, chain in self.placed.chains) else 0.0

    def _curves(self, number: int) -> tuple[Curve, ...]:
        _, chain = self.placed.chains[number]
        start = self._port(number, chain[0], chain[1], right=True)
        if chain[0].layer == chain[-1].layer:
            return (_loop(start, self._port(number, chain[-1], chain[0], right=True)),)
        points = [start]
        for slot in chain[1:-1]:
            left, right = self.columns[slot.layer]
            points += [(left, slot.y - self.top), (right, slot.y - self.top)]
        points.append(self._port(number, chain[-1], chain[-2], right=False))
        return tuple(_curve(a, b) for a, b in pairwise(points))

    def _port(self, number: int, slot: Slot, towards: Slot, *, right: bool) -> Point:
        """Where an edge touches a box: its edges share the side, in the order of where they go."""
        ends = []
        for other, (_, chain) in enumerate(self.placed.chains):
            loop = chain[0].layer == chain[-1].layer
            if right and chain[0] is slot:
                ends.append((chain[1].y, other))
            elif chain[-1] is slot and right == loop:
                ends.append((chain[-2].y, other))
        place = (sorted(ends).index((towards.y, number)) + 1) / (len(ends) + 1)
        area = self._area(slot)
        return (area[2] if right else area[0], area[1] + (area[3] - area[1]) * place)

    def _wires(self, curves: list[tuple[Curve, ...]], boxes: Sequence[Box]) -> Iterator[Wire]:
        taken = [box.area for box in boxes]
        for (edge, chain), way in zip(self.placed.chains, curves, strict=True):
            lines = tuple(edge.label.split("\n")) if edge.label else ()
            size = (_text_width(lines, SMALL_CHARACTER) + 6, SMALL_LINE * len(lines) + 4)
            label = _free(way, size, taken) if lines else (0.0, 0.0, 0.0, 0.0)
            taken += [label] if lines else []
            yield Wire(edge, way, chain[0].name != edge.start, lines, label)


def _text_width(lines: Iterable[str], character: float) -> float:
    return max((width(line) * character for line in lines), default=0.0)


def _curve(start: Point, end: Point) -> Curve:
    bend = (end[0] - start[0]) / 2
    return (start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end)


def _loop(start: Point, end: Point) -> Curve:
    out = max(start[0], end[0]) + 44
    return (start, (out, start[1]), (out, end[1]), end)


def _free(curves: Sequence[Curve], size: Point, taken: Sequence[Area]) -> Area:
    """The place on the way where a label covers least; nearest to the end where several are as good."""
    spans = [curve for curve in reversed(curves) if curve[0][1] != curve[3][1] or len(curves) == 1] or list(curves)
    areas = [_around(_at(curve, step), size) for curve in spans for step in _STEPS]
    return min(areas, key=lambda area: sum(_overlap(area, other) for other in taken))


def _at(curve: Curve, step: float) -> Point:
    back = 1 - step
    weights = (back**3, 3 * back * back * step, 3 * back * step * step, step**3)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, curve, strict=True)) for axis in (0, 1))
    return (x, y)


def _around(middle: Point, size: Point) -> Area:
    return (
        middle[0] - size[0] / 2,
        middle[1] - size[1] / 2,
        middle[0] + size[0] / 2,
        middle[1] + size[1] / 2,
    )


def _overlap(one: Area, other: Area) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, across) * max(0.0, down)
