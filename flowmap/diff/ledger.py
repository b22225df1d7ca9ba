"""The ledger: a file of what leaves an app and where it keeps things, which a team agrees to and keeps beside its code.

One line for each app, side, destination, category and channel, sorted, in columns parted by one space, so that a change
of what leaves is a line in a pull request and nothing else is. No line numbers, no dates, no names of files:

    . backend api.example.com content fetch
    . backend api.example.com credential fetch -- agreed with the security team
    . backend {environment variable HOOK_URL} content fetch
    . backend kvs app-data store

The category of a credential that goes to its own service is `credential`; where no data is known it is `-`. What stands
behind ` -- ` is the team's own remark. Lines may stand in any order, also twice: git may have merged them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

from flowmap.diff import Comparison
from flowmap.diff.change import Change, Json
from flowmap.diff.flows import egress, storage
from flowmap.errors import FlowmapError

NAME = "flowmap.ledger"
"""Where a ledger lies unless somebody says otherwise."""

_HEAD = """\
# What leaves this app and what it stores: app, side, destination, category, channel.
# Made by flowmap; `flowmap diff --ledger` holds the code against it. A remark may follow after --
"""
_NOTHING = "-"
_STORE = "store"
_ENCRYPTED = "secret"
_REMARK = " -- "
_CONFLICT = ("<<<<<<< ", ">>>>>>> ")
_HARMLESS = "/:.*{}@?=&,;+~!$()[]`'"
"""What may stand in a column as it is, beside ASCII letters, digits and `_.-~`; the rest is written as in a URL."""


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One way out, or one place where data rests (channel `store`)."""

    app: str
    side: str
    destination: str
    category: str
    channel: str

    @property
    def place(self) -> tuple[str, ...]:
        """Where it goes, whatever it is."""
        return (self.app, self.side, self.destination, self.channel)


def render(lines: Mapping[Line, str]) -> str:
    """The file: every line once, with its remark if it has one."""
    return _HEAD + "".join(f"{_text(line)}{_REMARK + lines[line] if lines[line] else ''}\n" for line in sorted(lines))


def parse(text: str, name: str) -> dict[Line, str]:
    """Lines and their remarks. Raises `FlowmapError` naming file and line of what is no line of a ledger."""
    found: dict[Line, str] = {}
    for number, raw in enumerate(text.splitlines(), 1):
        if raw.startswith(_CONFLICT):
            raise FlowmapError(f"{name}:{number}: an unsolved merge conflict: keep the lines of both sides")
        entry, _, remark = raw.partition(_REMARK)
        columns = entry.split()
        if not columns or columns[0].startswith("#"):
            continue
        if len(columns) < 5:
            raise FlowmapError(f"{name}:{number}: a line holds app, side, destination, category and channel")
        app, side, *destination, category, channel = columns
        whole = (app, side, " ".join(destination), category, channel)
        line = Line(*(unquote(column, errors="surrogatepass") for column in whole))
        found[line] = found.get(line) or remark.strip()
    return found


def lines_of(document: Json) -> dict[Line, Change]:
    """What a document has to say in a ledger, each line with the way that its data takes."""
    found: dict[Line, Change] = {}
    for app in document["apps"]:
        for change in _flows(app):
            found.setdefault(_line(app, change), change)
    with_data = {line.place for line in found if line.category != _NOTHING}
    return {line: change for line, change in found.items() if line.category != _NOTHING or line.place not in with_data}


def ledger_of(document: Json) -> str:
    """The ledger of a document, with no remarks."""
    return render(dict.fromkeys(lines_of(document), ""))


def hold(ledger: Mapping[Line, str], document: Json) -> Comparison:
    """Hold a document against a ledger: what is new has no line, what is gone has one and is in the code no more."""
    current, agreed = lines_of(document), set(_rooted(ledger, document))
    news, rest = _beside(set(current), agreed), _beside(agreed, set(current))
    places = {line.place for line in agreed}
    new = (replace(current[line], reason=_reason(line, current[line], places)) for line in news)
    return Comparison.of(new, map(_gone, rest))


def kept(ledger: Mapping[Line, str], document: Json) -> dict[Line, str]:
    """The lines of a document with the remarks that a ledger has on them."""
    remarks = _rooted(ledger, document)
    return {line: remarks.get(line, "") for line in lines_of(document)}


def _beside(lines: set[Line], others: set[Line]) -> list[Line]:
    """What the others do not have; a place that is named without data is no news beside the same place with some."""
    places = {line.place for line in others}
    return [line for line in lines - others if line.category != _NOTHING or line.place not in places]


def _flows(app: Json) -> Iterator[Change]:
    """What runs and leaves, or may leave, then what is stored; a product call stays with Atlassian."""
    for _, change in egress(app, None):
        if change.reachable and change.details["boundary"] != "atlassian":
            yield change
    yield from (change for _, change in storage(app, None) if change.reachable)


def _line(app: Json, change: Change) -> Line:
    said = change.details
    category = said["use"] or said["category"] or _NOTHING
    if change.subject == "storage":
        return Line(app["root"], said["side"], said["store"], category, _STORE)
    return Line(app["root"], said["side"], said["destination"] or _NOTHING, category, said["kind"])


def _rooted(ledger: Mapping[Line, str], document: Json) -> dict[Line, str]:
    """The ledger's lines; where it and the document are of one app each, that app may have moved."""
    roots = {app["root"] for app in document["apps"]}
    if len(roots) != 1 or len({line.app for line in ledger}) != 1:
        return dict(ledger)
    (root,) = roots
    return {replace(line, app=root): remark for line, remark in ledger.items()}


def _reason(line: Line, change: Change, places: set[tuple[str, ...]]) -> str:
    """Why a line that the ledger lacks fails the run; the words are those of a comparison of two versions."""
    boundary = change.details["boundary"]
    if boundary == "atlassian":
        is_open = line.category == "secret" and line.destination not in (_ENCRYPTED, "log")
        return "a secret that is not encrypted" if is_open else ""
    what = "store" if line.channel == _STORE else "destination"
    known = f"new category to an {boundary} {what}"
    return known if line.place in places else f"new {boundary} {what}"


def _gone(line: Line) -> Change:
    subject, verb = ("storage", "stored in") if line.channel == _STORE else ("egress", "to")
    data = "no known data" if line.category == _NOTHING else line.category
    message = f"{data} {verb} {line.destination} ({line.side}{'' if subject == 'storage' else f' {line.channel}'})"
    return Change(line.app, subject, message)


def _text(line: Line) -> str:
    before, behind = (line.app, line.side), (line.category, line.channel)
    return " ".join([*map(_column, before), _spaced(line.destination), *map(_column, behind)])


def _column(text: str) -> str:
    """A column without a space, and never one that starts like a comment."""
    return quote(text.encode("utf-8", "surrogatepass"), safe=_HARMLESS)


def _spaced(text: str) -> str:
    """The same for the one column that may hold words; only where they stay the same words when read."""
    words = text.split(" ")
    return " ".join(map(_column, words)) if all(words) and "--" not in words else _column(text)
