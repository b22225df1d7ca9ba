"""What leaves the app and what it stores: the flows of two versions, matched by meaning."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TypeAlias

from flowmap.diff.change import Change, Entries, Json, Key, root_of, rows_of

_NOTHING = re.compile(r"(?!)")


_PATH_END = re.compile(r"[?#&]|(?<=\w)\{\}(?=[?#&]|$)")
"""Where a query begins; a hole right behind a word is one that the code puts together."""

Named: TypeAlias = "Callable[[Json], Iterator[tuple[Key, str]]]"
"""The places that a row speaks of, each with its name for people."""


def egress(app: Json | None, other: Json | None) -> Entries:
    """Every destination with every category that goes there."""
    for row, key, destination, data, is_known in _news(app, other, "egress", destinations):
        category, use = _category(data)
        reason = _egress_reason(row, is_known=is_known)
        message = f"{_words(data)} to {destination} ({row['side']} {row['kind']})"
        details = _details(row, ("id", "side", "kind", "boundary")) | {
            "destination": destination,
            "written": next(iter(_written(row, destination)), None),
            "category": category,
            "use": use,
        }
        yield (*key, category, use, row["reachable"]), _flow(app, "egress", message, reason, row, data, details)


def _egress_reason(row: Json, *, is_known: bool) -> str:
    if row["boundary"] == "atlassian" or not row["reachable"]:
        return ""
    boundary = "external" if row["boundary"] == "external" else "unknown"
    return f"new category to an {boundary} destination" if is_known else f"new {boundary} destination"


def destinations(row: Json) -> Iterator[tuple[Key, str]]:
    """The destinations of an egress row: what each means, and its name for people."""
    urls = row["urls"] or ({"host": None, "pattern": row.get("service") or row["api"]},)
    for destination in sorted({_named(url) for url in urls}):
        yield (row["side"], row["kind"], destination, row["boundary"]), destination


def _named(url: Json) -> str:
    """The host of an address, else its path, as what is asked there is no other destination.

    Of a host that is not known it says what it comes from, unless that is only the code, whose names may change.
    """
    if url["host"]:
        return str(url["host"])
    path = str(_PATH_END.split(url["pattern"], maxsplit=1)[0] or url["pattern"])
    origin = str(url.get("unknown") or "`")
    return path if origin.startswith("`") else path.replace("{}", f"{{{origin}}}", 1)


def storage(app: Json | None, other: Json | None) -> Entries:
    """Every place where data is written, with every category that is written there."""
    for row, key, name, data, _ in _news(app, other, "storage", places):
        category, use = _category(data)
        reason = _storage_reason(row, name, data, other)
        message = f"{_words(data)} stored in {row['store']}{f' `{name}`' if name else ''} ({row['side']})"
        details = _details(row, ("id", "side", "store", "encrypted", "boundary")) | {
            "key": name,
            "category": category,
            "use": use,
        }
        yield (*key, category, row["reachable"]), _flow(app, "storage", message, reason, row, data, details)


def places(row: Json) -> Iterator[tuple[Key, str]]:
    """The places that a storage row writes to: what each means, and its key's pattern (empty: none is known)."""
    if row["operation"] == "write":
        for name in [key["pattern"] for key in row["keys"]] or [""]:
            yield (row["side"], row["store"], row["encrypted"], name, row["boundary"]), name


def _news(
    app: Json | None, other: Json | None, table: str, named: Named
) -> Iterator[tuple[Json, Key, str, Json | None, bool]]:
    """The flows that are news beside the other side: row, place, its name, data, whether the place is known."""
    known = _known(other, table, named)
    for row in rows_of(app, table):
        for key, name in named(row):
            # Of equal data, that is told which passes nearest to where the address is written: a helper serves many
            near = _written(row, name) if table == "egress" else []
            for data in sorted(row["data"], key=lambda item: _distance(item, near)) or (None,):
                if not _is_said(row, data, (*key, _category(data)[0]), known):
                    yield row, key, name, data, key in known[row["reachable"]]


def _written(row: Json, destination: str) -> list[Json]:
    """The places in the code where a destination's addresses are written; a document of an older flowmap has none."""
    found = [url.get("written") for url in row["urls"] if _named(url) == destination]
    return sorted((place for place in found if place), key=lambda place: (place["path"], place["line"]))


def _distance(data: Json, places: list[Json]) -> float:
    """How many lines the way of data keeps from the nearest of some places; without end where it is in another file."""
    steps = [step["location"] for step in data["path"]]
    lines = (abs(step["line"] - at["line"]) for step in steps for at in places if step["path"] == at["path"])
    return min(lines, default=float("inf"))


def _known(app: Json | None, table: str, named: Named) -> dict[bool, set[Key]]:
    """The places of an app's rows, alone and with each category that goes there, by whether something reaches them."""
    found: dict[bool, set[Key]] = {True: set(), False: set()}
    for row in rows_of(app, table):
        for key, _ in named(row):
            found[row["reachable"]] |= {key, *((*key, _category(data)[0]) for data in row["data"] or (None,))}
    return found


def _is_said(row: Json, data: Json | None, meaning: Key, known: dict[bool, set[Key]]) -> bool:
    """Whether a flow is no news beside what the other side has.

    That a destination is called without data is said by the calls that carry some; what nothing reaches any more is
    less than what it was; one page, or one key, of many is said by the pattern for all of them.
    """
    if data is None and meaning[:-1] in known[row["reachable"]]:
        return True
    # Which of its secrets an app keeps where is always told.
    is_one_of_many = row["boundary"] == "atlassian" and _category(data)[0] != "secret"
    if is_one_of_many and any(_covers(old, meaning) for old in known[row["reachable"]]):
        return True
    return not row["reachable"] and meaning in known[True]


def _covers(old: Key, new: Key) -> bool:
    """Whether two meanings differ only where a pattern of the old one has a hole; a pattern of holes says nothing."""
    if len(old) != len(new):
        return False
    return old != new and all(a == b or _is_filled(a, b) for a, b in zip(old, new, strict=True))


def _is_filled(pattern: object, text: object) -> bool:
    return isinstance(pattern, str) and isinstance(text, str) and _filled(pattern).fullmatch(text) is not None


@cache
def _filled(pattern: str) -> re.Pattern[str]:
    """What a pattern becomes when its holes are filled; nothing where it has none, or no word beside them."""
    if "{}" not in pattern or not re.search(r"\w", pattern):
        return _NOTHING
    return re.compile("[^/?&]+".join(map(re.escape, pattern.split("{}"))))


def _storage_reason(row: Json, name: str, data: Json | None, other: Json | None) -> str:
    if not row["reachable"]:
        return ""
    if row["boundary"] != "atlassian":
        return f"new {row['boundary']} store"
    # A log line beside the encrypted copy takes nothing from it: `secret-logged` is the rule for that.
    if row["encrypted"] or row["store"] == "log" or not _was_encrypted(name, data, other):
        return ""
    return "a secret that is no longer encrypted"


def _was_encrypted(name: str, data: Json | None, other: Json | None) -> bool:
    """Whether the other side keeps this secret encrypted: under the same key, or a value of the same origin."""
    if data is None or data["category"] != "secret":
        return False
    kept = [row for row in rows_of(other, "storage") if row["encrypted"] and row["operation"] == "write"]
    names = {key["pattern"] for row in kept for key in row["keys"]} - {"{}"}
    return name in names or any(data["from"] == item["from"] for row in kept for item in row["data"])


def _category(data: Json | None) -> tuple[str | None, str | None]:
    return (data["category"], data["use"]) if data else (None, None)


def _words(data: Json | None) -> str:
    if data is None:
        return "no known data"
    use = f", as {data['use']}" if data["use"] else ""
    return f"{data['category']} ({data['what']}{use})"


def _details(row: Json, names: tuple[str, ...]) -> Json:
    return {name: row[name] for name in names}


def _flow(
    app: Json | None, subject: str, message: str, reason: str, row: Json, data: Json | None, details: Json
) -> Change:
    message += "" if row["reachable"] else ", in code that nothing reaches"
    path = tuple(data["path"]) if data else ()
    return Change(root_of(app), subject, message, reason, row["location"], path, details, row["reachable"])
