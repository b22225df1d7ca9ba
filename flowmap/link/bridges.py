"""Places far apart that the platform joins: front end and resolver, queue and consumer, write and read of a key."""

import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from flowmap.link.program import BridgeEnd, Edge, Program
from flowmap.link.strings import Strings, Text, pattern
from flowmap.models.rows import Bridge

STORAGE = "storage"
"""Links over storage need a key of which something is known: a generic `get(key)` would join everything."""


def connect(program: Program, strings: Strings, may_meet: Callable[[BridgeEnd, BridgeEnd], bool]) -> bool:
    """Add a hop between every two ends of a bridge row whose keys may be the same text; whether any was new."""
    known, count = {(start, end) for _, _, start, end in program.joined}, len(program.joined)
    sources: dict[Bridge, list[BridgeEnd]] = defaultdict(list)
    targets: dict[Bridge, list[BridgeEnd]] = defaultdict(list)
    for end in program.bridge_ends:
        (sources if end.is_source else targets)[end.bridge].append(end)
    texts = {end.key: _ordered(strings, end.key) for end in program.bridge_ends if end.key is not None}
    for bridge, starts in sources.items():
        for start in starts:
            for end in targets.get(bridge, ()):
                key = _agreed(texts, start, end) if (start, end) not in known and may_meet(start, end) else None
                if key is not None:
                    _join(program, bridge, start, end, key)
    return len(program.joined) > count


def _join(program: Program, bridge: Bridge, start: BridgeEnd, end: BridgeEnd, key: str) -> None:
    program.joined.append((bridge.kind, key, start, end))
    if start.place is None or end.place is None:
        return
    sent, note = _words(bridge, key)
    edge = Edge(end.place.value, start.place.keys, end.place.keys, note=note, sent=sent, bridge=True, row=True)
    program.edge(start.place.value, edge)


_WORDS = {
    "invoke": ("sent by invoke", "received by resolver"),
    "answer": ("returned by resolver", "answer of"),
    "queue": ("pushed to queue", "taken from queue"),
    "storage": ("stored under key", "read from key"),
    "event": ("sent as event", "received as event"),
    "realtime": ("published to channel", "received from channel"),
    "modal": ("handed to the modal", "received through the modal"),
    "": ("passed on", "arrives"),
}
"""What is said of both ends, by the kind of the bridge; the key follows."""


def _words(bridge: Bridge, key: str) -> tuple[str, str]:
    """How the data leaves at one end and comes in at the other."""
    kind = "answer" if not bridge.kind and "<return>" in bridge.source.rest and key else bridge.kind
    sent, came = _WORDS.get(kind, _WORDS[""])
    if key:
        return f"{sent} '{key}'", f"{came} '{key}'"
    return sent.removesuffix(" under key"), came.removesuffix(" from key")


Texts: TypeAlias = tuple[Text, ...]


def _ordered(strings: Strings, key: int) -> Texts:
    return tuple(sorted(strings.texts(key), key=str))


def _agreed(texts: dict[int, Texts], start: BridgeEnd, end: BridgeEnd) -> str | None:
    """The key that both ends have, None where they have none in common."""
    if start.key is None or end.key is None:
        # Without keys any write answers any query: that the result is app data says as much.
        return "" if start.key is end.key and start.bridge.kind != STORAGE else None
    return _common(texts[start.key], texts[end.key], start.bridge.kind == STORAGE)


@lru_cache(maxsize=1 << 16)
def _common(mine: Texts, theirs: Texts, is_stored: bool) -> str | None:  # noqa: FBT001 - part of the cache's key
    for one in mine:
        for other in theirs:
            if may_equal(one, other) and not (is_stored and (_is_open(one) or _is_open(other))):
                return _shown(one, other)
    return None


def _is_open(text: Text) -> bool:
    """Whether nothing at all is known of a text."""
    return not any(isinstance(part, str) for part in text)


def _shown(mine: Text, other: Text) -> str:
    text = mine if len(mine) >= len(other) and any(isinstance(part, str) for part in mine) else other
    return pattern(text)


@lru_cache(maxsize=1 << 16)
def may_equal(one: Text, other: Text) -> bool:
    """Whether two texts with holes can be the same.

    A text that is one hole meets everything. Else constant beginnings and ends must agree, and what stands between
    holes must stand in the other as well: a hole is a name, and names rarely hold the `:` that separates them.
    """
    for known, text in ((one, other), (other, one)):
        if all(isinstance(part, str) for part in known):
            return _fits("".join(map(str, known)), text)
    first, second = _edges(one), _edges(other)
    if not (_starts(first[0], second[0]) and _starts(first[1][::-1], second[1][::-1])):
        return False
    return _has_middles(one, other) and _has_middles(other, one)


def _fits(known: str, text: Text) -> bool:
    """Whether a text with holes may be this one."""
    return re.fullmatch(".*".join(_glued(text)), known, re.DOTALL) is not None


def _glued(text: Text) -> list[str]:
    """The constant pieces between the holes, escaped."""
    pieces = [""]
    for part in text:
        if isinstance(part, str):
            pieces[-1] += re.escape(part)
        else:
            pieces.append("")
    return pieces


def _has_middles(one: Text, other: Text) -> bool:
    """Whether the constant pieces between the holes of one text stand in the constant pieces of the other."""
    known = "\0".join(part for part in other if isinstance(part, str))
    return not known or all(part in known for part in one[1:-1] if isinstance(part, str))


def _edges(text: Text) -> tuple[str, str]:
    """The constant text before the first hole and after the last."""
    if all(isinstance(part, str) for part in text):
        whole = "".join(str(part) for part in text)
        return whole, whole
    start = text[0] if isinstance(text[0], str) else ""
    end = text[-1] if isinstance(text[-1], str) else ""
    return start, end


def _starts(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
