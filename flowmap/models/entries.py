"""One function a list of a `[[models]]` table: from a TOML row to the rows that it stands for."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import product
from typing import Any

from flowmap.core.words import Boundary, Category, Operation, Origin, SentIn, Store
from flowmap.models.paths import PathError, Place, elements, is_inner, place, relative, variants
from flowmap.models.rows import GLOBAL, METHODS, Bridge, Guard, Markup, Part, Removal, Sink, Source, StepRow
from flowmap.models.tables import Table

_KIND = re.compile(r"[a-z][a-z0-9-]*")
_SINK_PLACES = ("url", "base", "key", "method", "remote", "provider")


class Identity(StrEnum):
    """Who a product call acts as."""

    USER = "user"
    APP = "app"
    NONE = "none"


class Use(StrEnum):
    """What a secret is handed over for."""

    CREDENTIAL = "credential"


def sources(table: Table, package: str, row: str) -> Iterator[Source]:
    """The sources that one row of `sources` stands for."""
    category = table.word("category", Category)
    origin = table.word("kind", Origin) or Origin.LITERAL
    what, text, counts = table.text("what"), table.text("text"), frozenset(table.texts("counts"))
    for paths in variants(_paths(table, "at", ("key", "url", "method", "fields"))):
        at = place(paths["at"])
        near = {key: _beside(at, path) for key, path in paths.items()}
        yield Source(
            package=package,
            at=at,
            category=category,
            origin=origin,
            what=what or paths["at"],
            key=near.get("key"),
            url=near.get("url"),
            method=near.get("method"),
            fields=near.get("fields"),
            row=row,
            text=text,
            counts=counts,
        )


def sinks(table: Table, package: str, row: str) -> Iterator[Sink]:
    """The sinks that one row of `sinks` stands for."""
    facts, api = _sink_facts(table), table.text("api")
    written, ways = _paths(table, "at", _SINK_PLACES), list(_ways(table))
    for paths in variants(written):
        at = place(paths["at"])
        near: dict[str, Any] = {key: _beside(at, paths[key]) for key in _SINK_PLACES if key in paths}
        parts = tuple(
            Part(_beside(at, choice["part"]), sent_in, use)
            for path, sent_in, use in ways
            # Groups that the sink's own place has are chosen already, any other stands for several parts.
            for choice in variants({"at": written["at"], "part": path})
            if choice["at"] == paths["at"]
        )
        yield Sink(
            package=package,
            call=at.call,
            api=api or _api(package, at),
            parts=_all_parts(at, parts, near.get("url")),
            row=row,
            **facts,
            **near,
        )


def _ways(table: Table) -> Iterator[tuple[str, SentIn, Use | None]]:
    """The `parts` of a sink: where each is, how it is sent, and for what."""
    for part in table.tables("parts"):
        sent_in, use = part.word("sent_in", SentIn) or SentIn.ARGUMENT, part.word("use", Use)
        for path in _paths(part, "at", ()).values():
            yield path, sent_in, use
        part.close()


def _sink_facts(table: Table) -> dict[str, Any]:
    """What a row of `sinks` says that is no path."""
    egress, store = _kind(table, "egress"), table.word("store", Store)
    if table.has("egress") == table.has("store"):
        table.wrong("a sink has either 'egress' or 'store'")
    return {
        "egress": egress,
        "store": store,
        "operation": table.word("operation", Operation) or Operation.WRITE,
        "boundary": table.word("boundary", Boundary),
        "identity": table.word("identity", Identity),
        "product": table.text("product"),
        "verb": table.text("verb"),
        "hosts": table.texts("hosts"),
        "markup": table.word("markup", Markup),
        "quiet": table.flag("quiet"),
        "unless": _position(table, "unless"),
        "only": _position(table, "only"),
    }


def steps(table: Table, package: str, row: str) -> Iterator[StepRow]:
    """The steps that one row of `steps` stands for."""
    whole, text = table.flag("whole"), table.flag("text")
    unless, only = _position(table, "unless"), _position(table, "only")
    same, spread = table.flag("same"), table.flag("spread")
    removes = table.words("removes", Category)
    written = _paths(table, "from", ("to",), required=("to",))
    for paths in variants(written if "to" in written else {}):
        ends = _at_one_call(paths["from"], paths["to"])
        if not ends:
            table.wrong(f"'{paths['from']}' and '{paths['to']}' are not at the same call", "from")
            return
        yield StepRow(package, ends[1].call, *ends, whole, text, removes, row, same, spread, unless, only)


def _position(table: Table, key: str) -> int | None:
    """The number of the argument that `(n)` means."""
    text = table.text(key)
    if text is None:
        return None
    if not re.fullmatch(r"\(\d\)", text):
        table.wrong(f"'{key}' must be an argument such as (1), not '{text}'", key)
        return None
    return int(text[1])


def removals(table: Table, package: str, row: str) -> Iterator[Removal]:
    """The removals that one row of `removes` stands for."""
    category = _category_or_all(table)
    for paths in variants(_paths(table, "at", ())):
        yield Removal(package, place(paths["at"]), category, row)


def guards(table: Table, package: str, row: str) -> Iterator[Guard]:
    """The guards that one row of `guards` stands for."""
    category, when = _category_or_all(table), table.flag("when", default=True)
    for paths in variants(_paths(table, "at", ())):
        yield Guard(package, place(paths["at"]), when, category, row)


def bridges(table: Table, package: str, row: str) -> Iterator[Bridge]:
    """The bridges that one row of `bridges` stands for.

    Alternatives agree on each side, not across: what one name of a store writes, its other name reads.
    """
    kind, is_open = _kind(table, "kind") or "", table.flag("open")
    from_packages = table.texts("from_package", single=True) or (package,)
    to_packages = table.texts("to_package", single=True) or (package,)
    keys = table.texts("key")
    if table.has("key") and len(keys) != 2:
        table.wrong("'key' must be a list of two paths, the key where it comes from and the key where it goes", "key")
    starts = _side(table, "from", keys[0] if len(keys) == 2 else None)
    ends = _side(table, "to", keys[1] if len(keys) == 2 else None)
    for from_package, to_package, start, end in product(from_packages, to_packages, starts, ends):
        yield Bridge(from_package, to_package, start[0], end[0], start[1], end[1], kind, row, is_open)


def described(table: Table, package: str) -> Iterator[tuple[str, str]]:
    """Every (package, call) that a row speaks of."""
    for key, owner in (("at", ""), ("from", "from_package"), ("to", "to_package")):
        path = table.any(key)
        if isinstance(path, str) and path:
            yield from product((owner and table.texts(owner, single=True)) or (package,), _calls(path))


def listed(table: Table, key: str, packages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every (package, call) of a list: of `silent` those that pass nothing on, of `keeps` those that call nothing."""
    for path in table.texts(key):
        if _reads(table, key, path):
            yield from product(packages, _calls(path))


def _calls(path: str) -> Iterator[str]:
    """The calls on the way of a path: `kvs.entity().get(0)` speaks of `kvs.entity()` and `kvs.entity().get()`."""
    for choice in variants({"": path}):
        try:
            parts = elements(choice[""])
        except PathError:
            return  # its reader has reported it
        for index, part in enumerate(parts):
            if index and part.startswith("(") and not is_inner(parts, index):
                yield "".join(parts[:index]) + "()"


def _side(table: Table, key: str, name: str | None) -> list[tuple[Place, Place | None]]:
    paths = _paths(table, key, ())
    if paths and name is not None and _reads(table, "key", name):
        paths["key"] = name
    return [
        (place(choice[key]), _beside(place(choice[key]), choice["key"]) if "key" in choice else None)
        for choice in variants(paths)
    ]


def _paths(table: Table, first: str, others: tuple[str, ...], required: tuple[str, ...] = ()) -> dict[str, str]:
    """The paths of a row as written, without those that do not parse; empty if the first is missing."""
    found = {first: table.required(first)}
    for key in others:
        path = table.required(key) if key in required else table.text(key)
        if path:
            found[key] = path
    sound = {key: path for key, path in found.items() if path and _reads(table, key, path)}
    return sound if first in sound else {}


def _reads(table: Table, key: str, path: str) -> bool:
    """Whether all that a path stands for parses."""
    try:
        for choice in variants({key: path}):
            elements(choice[key])
    except PathError as error:
        table.wrong(str(error), key)
        return False
    return True


def _at_one_call(source: str, target: str) -> tuple[Place, Place] | None:
    """Both ends of a step, seen from the call that the shorter of them is at."""
    for call in (place(target).call, place(source).call):
        try:
            return relative(source, call), relative(target, call)
        except PathError:
            continue
    return None


def _beside(at: Place, path: str) -> Place:
    """A place spelled in full, or from the row's own call on: `(0)` beside `send(1)` is `send(0)`."""
    return relative(at.call[:-2] + path, at.call) if path.startswith("(") else place(path)


def _all_parts(at: Place, parts: tuple[Part, ...], url: Place | None) -> tuple[Part, ...]:
    """The given parts, the URL, and the row's own place unless another part is the same or lies within it."""
    if url and url.call == at.call and all(part.at != url for part in parts):
        parts = (*parts, Part(url, SentIn.URL))
    if at.root == "result" and not at.rest:
        return parts
    if any((part.at.root, part.at.rest[: len(at.rest)]) == (at.root, at.rest) for part in parts):
        return parts
    return (*parts, Part(at, SentIn.ARGUMENT))


def _api(package: str, at: Place) -> str:
    """The called function as its package exports it: `@forge/bridge.router.open`, `@forge/kvs.set`.

    What a call on the way answered is no name of the package's, nor is an export that is the package itself.
    """
    if package in (GLOBAL, METHODS):
        return at.call.replace("()", "")
    *before, last = at.call.removesuffix("()").split(".")
    itself = ("", "default", "*", package.rpartition("/")[2].replace("-", "").lower())
    names = [*(name for name in before if not name.endswith("()") and name.lower() not in itself), last]
    return package if names[-1] in itself[:3] else ".".join((package, *names))


def _kind(table: Table, key: str) -> str | None:
    kind = table.text(key)
    if kind is not None and not _KIND.fullmatch(kind):
        table.wrong(f"'{key}' must be a word in small letters, not '{kind}'", key)
    return kind


def _category_or_all(table: Table) -> Category | None:
    text = table.required("category")
    return None if text in ("", "*") else table.as_word("category", text, Category)
