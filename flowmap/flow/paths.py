"""Access paths: where inside a value the data sits, and how a hop changes that.

A fact says that data sits at `path` inside `value`; the empty path means all of it. `trail` remembers what has happened
to the data since its source: which of its properties were read (`fields.summary`) and which categories a step removed.
"""

from functools import cache
from typing import NamedTuple

from flowmap.core.facts import ANY, BESIDE, ELEMENT, KEY, UNREAD
from flowmap.link.program import Edge, Keys

MAX_PATH = 4
"""Properties in an access path; deeper data counts as everything below."""

MAX_HIDDEN = 2
"""Closures inside closures that a path tells apart."""

MAX_READS = 6
"""Property names that are remembered of what was read from the source."""

MAX_BRIDGES = 4
"""Bridges that one flow crosses: form, resolver, store, job and remote are four apart."""


SURE, VARIED, LOST, GUESSED = range(4)
"""How exactly it is known what of the source data is and where it sits.

`VARIED`: it was read in too many ways to tell them apart. `LOST`: its path was cut, so that it may be in any part of
what is there. `GUESSED`: a property of that was read, in which it may not have been.
"""

COUNTS = frozenset({"length", "byteLength"})
"""Properties of a text or a list that tell nothing of what it holds."""


class Trail(NamedTuple):
    """What happened on the way: properties read from the source's data, categories removed, bridges crossed.

    `without` are properties that the whole no longer has of the source: `{ ...whole, name }` has a name of its own.
    `mixed` is one of `SURE`, `VARIED`, `LOST` and `GUESSED`.
    """

    reads: Keys = ()
    removed: Keys = ()
    bridges: int = 0
    without: Keys = ()
    mixed: int = SURE


class Fact(NamedTuple):
    """Data at `path` inside `value`. `birth`: the byte at which it was put there by a change of the object, else -1."""

    value: int
    path: Keys = ()
    trail: Trail = Trail()
    birth: int = -1


NO_TRAIL = Trail()


def follow(edge: Edge, path: Keys, trail: Trail) -> tuple[Keys, Trail] | None:
    """Path and trail after a hop; None where the data does not pass."""
    if edge.removes or edge.bridge:
        trail = _marked(edge, trail)
        if trail.bridges > MAX_BRIDGES:
            return None
    if edge.whole:
        # A text made of a list shows of each element what a text made of that one shows.
        first = next((key for key in path if not _is_element(key)), "")
        return None if is_hidden(first) or first.startswith(BESIDE) else ((), trail)
    for key in edge.pop:
        popped = None if _is_other_row(edge, key, path) else _pop(key, path, trail, is_row=edge.row)
        if popped is None:
            return None
        path, trail = popped
    if path and (path[0] in edge.without or (edge.spread and is_hidden(path[0]))):
        return None
    if edge.without and not path and not edge.push:
        trail = trail._replace(without=tuple(sorted({*trail.without, *edge.without})))
    if edge.shift and path and path[0].isdigit():
        path = (str(int(path[0]) - edge.shift), *path[1:])
    return _pushed(edge.push, path, trail) if edge.push else (path, trail)


def _pushed(keys: Keys, path: Keys, trail: Trail) -> tuple[Keys, Trail]:
    whole = keys + path
    kept = _cut(whole)
    return kept, trail if len(kept) == len(whole) else mixed(trail, LOST)


def mixed(trail: Trail, how: int) -> Trail:
    """The trail of data of which less is known from here on: what is read of it then tells what it is."""
    return trail._replace(reads=(), mixed=max(trail.mixed, how))


def _marked(edge: Edge, trail: Trail) -> Trail:
    """The trail after categories were removed or a bridge was crossed."""
    removed = tuple(sorted({*trail.removed, *edge.removes})) if edge.removes else trail.removed
    return trail._replace(removed=removed, bridges=trail.bridges + edge.bridge)


def _is_other_row(edge: Edge, key: str, path: Keys) -> bool:
    """`push([{…}])` and `push({…})` have a row each: an object's property is no element."""
    return edge.bridge and key == ELEMENT and bool(path) and not _is_element(path[0])


def _cut(path: Keys) -> Keys:
    """The beginning of a path: what is below belongs to it."""
    if len(path) <= MAX_HIDDEN:
        return path
    plain = hidden = 0
    for index, key in enumerate(path):
        if is_hidden(key):
            hidden += 1
        else:
            plain += 1
        if plain > MAX_PATH or hidden > MAX_HIDDEN:
            return path[:index]
    return path


def _pop(key: str, path: Keys, trail: Trail, *, is_row: bool) -> tuple[Keys, Trail] | None:
    if path:
        return (path[1:], trail) if meets(key, path[0]) else None
    if is_hidden(key) or key == KEY or (key in COUNTS and not is_row) or key in trail.without:
        return None
    if trail.without:
        trail = trail._replace(without=())
    if is_row or _is_element(key):
        return (), trail
    if trail.mixed == LOST:
        trail = trail._replace(mixed=GUESSED)
    if len(trail.reads) < MAX_READS:
        trail = trail._replace(reads=(*trail.reads, key))
    return (), trail


def _is_element(key: str) -> bool:
    return key in (ELEMENT, ANY) or key.isdigit()


def meets(read: str, held: str) -> bool:
    """Whether reading a key may find what is held under another: an element is under no name.

    A response that nobody has read shows nothing but its `body`, as a stream, or parsed by wrappers and older runtimes.
    """
    if read == held:
        return True
    if is_hidden(read) or is_hidden(held) or KEY in (read, held):
        return held == UNREAD and read == "body"
    if held == ANY:
        return read not in COUNTS and read != "size"
    if held.startswith(BESIDE):
        return read in (ELEMENT, ANY) or read == name_of(held)
    return read in (ELEMENT, ANY) or (held == ELEMENT and read.isdigit())


def name_of(key: str) -> str:
    """The name of the property that a key stands for."""
    return key[len(BESIDE) : -1] if key.startswith(BESIDE) else key


@cache
def is_hidden(key: str) -> bool:
    """Whether a key is no property that reading the whole object would show."""
    if key.startswith(BESIDE):
        return False
    return key.startswith(("^", "<", "get:", "set:")) or key in ("prototype", "__proto__")


def compose(before: Trail, after: Trail) -> Trail:
    """What happened on one way and then on another."""
    if after == NO_TRAIL:
        return before
    if before == NO_TRAIL:
        return after
    removed = tuple(sorted({*before.removed, *after.removed})) if after.removed else before.removed
    without = after.without
    if before.without and not after.reads:
        without = tuple(sorted({*before.without, *without}))
    reads = (before.reads + after.reads)[:MAX_READS]
    known = GUESSED if before.mixed == LOST and after.reads else max(before.mixed, after.mixed)
    return Trail(reads, removed, before.bridges + after.bridges, without, known)


def arrives(path: Keys, wanted: Keys) -> bool:
    """Whether data at `path` is inside what stands at `wanted` of the same value, or around it."""
    for mine, theirs in zip(path, wanted, strict=False):
        if not meets(theirs, mine):
            return False
    return not any(is_hidden(key) for key in path)
