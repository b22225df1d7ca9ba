"""Where the nodes of a picture stand: layers from left to right, blocks from top to bottom, few crossings.

The layers follow the zones (what comes in, browser, backend, what Atlassian keeps, what is outside), so that data that
leaves always goes to the right. A zone with calls inside it takes several layers. The order within a layer comes from
barycenter sweeps (Sugiyama, Tagawa, Toda 1981): every node moves to the mean height of its neighbours. An edge that
passes a layer has a slot there like a node, so that lines run beside boxes and not through them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from flowmap.report.drawn import Drawn, comes_in
from flowmap.report.graph import BACKEND, BROWSER, EXTERNAL, LOG, PRODUCT, STORAGE, UNKNOWN, Graph

IN = "in"
"""The block of what enters the code; it has no box."""

GAP = 16.0
HEADER = 28.0
PAD = 12.0
_BANDS = {IN: 0, BROWSER: 1, BACKEND: 2, PRODUCT: 3, STORAGE: 3, LOG: 3, EXTERNAL: 4, UNKNOWN: 4}
_MAX_DEPTH = 4
_SWEEPS = 8
_LANE = 10.0


@dataclass(slots=True)
class Slot:
    """A node in its layer, or the place where the edge called `name` passes a layer; `y` is its middle."""

    name: str
    band: int
    layer: int
    block: str
    height: float
    y: float = 0.0
    beside: list["Slot"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Layered:
    """Every node's slot, every edge with its slots from left to right, and the extent of every block."""

    nodes: Mapping[str, Slot]
    chains: Sequence[tuple[Drawn, tuple[Slot, ...]]]
    blocks: Mapping[str, tuple[float, float]]
    layers: int


def layered(map_: Graph, edges: Sequence[Drawn], heights: Mapping[str, float]) -> Layered:
    """Place the nodes whose `heights` are given; `y` counts down from some origin."""
    nodes = _slots(map_, edges, heights)
    chains = [(edge, _chain(number, edge, nodes)) for number, edge in enumerate(edges)]
    slots = {id(slot): slot for _, chain in chains for slot in chain} | {id(slot): slot for slot in nodes.values()}
    for _, chain in chains:
        for left, right in pairwise(chain):
            left.beside.append(right)
            right.beside.append(left)
    layers = 1 + max((slot.layer for slot in slots.values()), default=-1)
    return Layered(nodes, chains, _ordered(list(slots.values())), layers)


def _slots(map_: Graph, edges: Sequence[Drawn], heights: Mapping[str, float]) -> dict[str, Slot]:
    blocks = {name: IN if comes_in(map_.nodes[name]) else str(map_.nodes[name]["zone"]) for name in heights}
    bands = {name: _BANDS[block] for name, block in blocks.items()}
    depths = _depths(bands, edges)
    # Bands and depths that nothing stands in take no room.
    layers = {place: number for number, place in enumerate(sorted({(bands[name], depths[name]) for name in heights}))}
    return {
        name: Slot(name, bands[name], layers[bands[name], depths[name]], blocks[name], height)
        for name, height in heights.items()
    }


def _depths(bands: Mapping[str, int], edges: Iterable[Drawn]) -> dict[str, int]:
    """How many calls inside its own band lie before each node, at most `_MAX_DEPTH`; a circle counts once."""
    before: dict[str, list[str]] = {name: [] for name in bands}
    for edge in edges:
        if bands[edge.start] == bands[edge.end]:
            start, end = (edge.end, edge.start) if edge.ways == {"back"} else (edge.start, edge.end)
            before[end].append(start)
    depths: dict[str, int] = {}

    def depth(name: str, open_: frozenset[str]) -> int:
        if name not in depths:
            callers = [caller for caller in before[name] if caller not in open_]
            depths[name] = min(_MAX_DEPTH, max((1 + depth(caller, open_ | {name}) for caller in callers), default=0))
        return depths[name]

    for name in sorted(bands):
        depth(name, frozenset((name,)))
    return depths


def _chain(number: int, edge: Drawn, nodes: Mapping[str, Slot]) -> tuple[Slot, ...]:
    """The slots of an edge; where it only crosses a zone it has a lane beside the zone's box."""
    first, last = sorted((nodes[edge.start], nodes[edge.end]), key=lambda slot: slot.layer)
    bands = {slot.layer: slot.band for slot in nodes.values()}
    homes = {first.band: first.block, last.band: last.block}
    passed = (
        Slot(
            f"edge {number:05}", bands[layer], layer, homes.get(bands[layer], f"edge {number:05} {bands[layer]}"), _LANE
        )
        for layer in range(first.layer + 1, last.layer)
    )
    return (first, *passed, last)


def _ordered(slots: list[Slot]) -> dict[str, tuple[float, float]]:
    """Give every slot its `y`: first by name, then closer and closer to its neighbours."""
    extents: dict[str, tuple[float, float]] = {}
    bands = sorted({slot.band for slot in slots})
    for sweep in range(_SWEEPS):
        for band in bands if sweep % 2 == 0 else reversed(bands):
            extents |= _stacked([slot for slot in slots if slot.band == band])
    return extents


def _stacked(slots: list[Slot]) -> Iterator[tuple[str, tuple[float, float]]]:
    """Stack the blocks of a band, and in them the slots of each layer, in the order of what they are joined to."""
    wish = {id(slot): _wish(slot) for slot in slots}
    blocks: dict[str, list[Slot]] = {}
    for slot in sorted(slots, key=lambda slot: (wish[id(slot)], slot.name)):
        blocks.setdefault(slot.block, []).append(slot)
    order = sorted(blocks, key=lambda name: (_mean([wish[id(slot)] for slot in blocks[name]]), name))
    heights = {name: _height(name, blocks[name]) for name in order}
    top = -(sum(heights.values()) + GAP * (len(order) - 1)) / 2
    for name in order:
        _fill(blocks[name], top + (HEADER if _boxed(name) else 0.0), top + heights[name] - _margin(name))
        yield name, (top, top + heights[name])
        top += heights[name] + GAP


def _wish(slot: Slot) -> float:
    return _mean([other.y for other in slot.beside]) if slot.beside else slot.y


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 3)


def _height(name: str, slots: list[Slot]) -> float:
    tallest = max(sum(slot.height for slot in layer) + GAP * (len(layer) - 1) for layer in _by_layer(slots))
    return tallest + (HEADER + PAD if _boxed(name) else 0.0)


def _fill(slots: list[Slot], top: float, bottom: float) -> None:
    for layer in _by_layer(slots):
        y = (top + bottom - sum(slot.height for slot in layer) - GAP * (len(layer) - 1)) / 2
        for slot in layer:
            slot.y = y + slot.height / 2
            y += slot.height + GAP


def _by_layer(slots: list[Slot]) -> list[list[Slot]]:
    found: dict[int, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.layer, []).append(slot)
    return list(found.values())


def _boxed(block: str) -> bool:
    return block != IN and block in _BANDS


def _margin(block: str) -> float:
    return PAD if _boxed(block) else 0.0
