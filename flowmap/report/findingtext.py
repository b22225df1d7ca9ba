"""One finding as lines for a terminal: what, where, the source, the path there and what to do about it."""

import posixpath
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from flowmap.report.escape import visible, width
from flowmap.report.excerpt import Excerpt, Line, Read, excerpt
from flowmap.report.steps import Way, shortened
from flowmap.report.style import PLAIN, Style, bare
from flowmap.report.summary import plural
from flowmap.report.together import Bundle

Json: TypeAlias = dict[str, Any]
_MAX_PLACE = 64
_OTHERS = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How to print: `prefix` is put before every path, `columns` is the width of the page.

    `verbose` prints everything: suppressed findings, those that flowmap is not sure of, equal ones one by one, whole
    paths. `quiet` prints findings only.
    """

    style: Style = PLAIN
    columns: int = 100
    prefix: str = ""
    verbose: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What the findings of one app have in common: its sources, its paths, how to print."""

    app: Json
    read: Read
    options: Options
    secrets: frozenset[tuple[str, int, int]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "secrets", frozenset(_secrets(self.app)))

    def path(self, path: str) -> str:
        """A path of the app as the reader may open it, safe to print."""
        return visible(posixpath.normpath(posixpath.join(self.options.prefix, self.app["root"], path)))

    def place(self, place: Json) -> str:
        """`path:line:column`."""
        return f"{self.path(place['path'])}:{place['line']}:{place['column']}"

    def paint(self, text: str, *names: str) -> str:
        """`text` in the named colours and weights."""
        return self.options.style.paint(text, *names)

    def wrapped(self, head: str, body: str, indent: str) -> Iterator[str]:
        """`head` and `body` on lines of the page's width; only `head`, which never breaks, may be coloured."""
        plain = bare(head)
        first, *others = textwrap.wrap(
            plain + visible(body),
            max(40, self.options.columns),
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        yield head + first[len(plain) :] if first.startswith(plain) else first
        yield from others

    def title(self, finding: Json) -> tuple[str, str]:
        """Severity and rule, coloured, and the message."""
        rule = self.options.style.severity(f"{finding['severity']}[{visible(finding['rule'])}]", finding["severity"])
        return f"{rule}: ", finding["message"] + aside(finding)

    def excerpt(self, finding: Json) -> Excerpt | None:
        """The finding's lines of source."""
        place = finding["location"]
        source = self.read(posixpath.normpath(posixpath.join(self.app["root"], place["path"])))
        if source is None:
            return None
        secret = finding["rule"] == "secret-hardcoded" or _key(place) in self.secrets
        return excerpt(source, place, columns=max(40, self.options.columns - 10), secret=secret)


def brief(page: Page, group: Sequence[Bundle]) -> str:
    """Bundles that say the same in one line, however long: what they are, a place and a sentence for each finding."""
    titles = [page.title(finding) for finding in group[0]]
    head = ", ".join(head.removesuffix(": ") for head, _ in titles)
    more = f" and {plural(len(group) - 1, 'more place')}" if len(group) > 1 else ""
    messages = " ".join(visible(message) for _, message in titles)
    return f"{head}: {page.place(group[0][0]['location'])}{more}: {messages}"


def block(page: Page, group: Sequence[Bundle], *, advice: Sequence[str] = ()) -> Iterator[str]:
    """Bundles that say the same: source and worst path of the first one, the places of the others, what to do."""
    first, *others = (bundle[0] for bundle in group)
    for finding in group[0]:
        yield from page.wrapped(*page.title(finding), "  ")
    source = page.excerpt(first)
    margin = " " * (len(str(source.lines[-1].number)) if source else 1)
    yield f"{margin}{page.paint('-->', 'blue')} {page.place(first['location'])}"
    if source is not None:
        yield from _source(page, source, margin)
    yield from _path(page, first["path"], margin)
    yield from _others(page, others, margin)
    yield from _note(page, first, margin)
    for text in advice:
        yield from _advice(page, text, margin)


def _source(page: Page, source: Excerpt, margin: str) -> Iterator[str]:
    bar, one = page.paint("|", "blue"), len(source.lines) == 1
    yield f"{margin} {bar}"
    for line in source.lines:
        number = page.paint(str(line.number).rjust(len(margin)), "blue")
        yield f"{number} {bar if one else page.paint('>', 'bold', 'yellow')} {line.text}".rstrip()
        if one and line.end > line.start:
            yield f"{margin} {bar} {_caret(page, line)}"
    if source.more:
        yield f"{margin} {bar} … {plural(source.more, 'more line')}"
    yield f"{margin} {bar}"


def _caret(page: Page, line: Line) -> str:
    return " " * line.start + page.paint("^" * (line.end - line.start), "bold", "yellow")


def _path(page: Page, path: list[Json], margin: str) -> Iterator[str]:
    if not path:
        return
    yield f"{margin} = {page.paint('path', 'bold')}:"
    ways = shortened(path, everything=page.options.verbose)
    places = ["  " * way.depth + f"{page.path(way.path)}:{way.line}" for way in ways]
    column = min(max(map(width, places)), _MAX_PLACE)
    for way, place in zip(ways, places, strict=True):
        yield from _way(way, place + " " * (column - width(place)), margin)


def _way(way: Way, place: str, margin: str) -> Iterator[str]:
    if way.left_out:
        yield f"{margin}       … {plural(way.left_out, 'more step')}, -v shows them"
    # One line, however narrow the page is: broken steps are harder to follow than long ones.
    yield f"{margin}   {way.number:>2}. {place}  {visible(way.note)}".rstrip()


def _others(page: Page, others: Sequence[Json], margin: str) -> Iterator[str]:
    if not others:
        return
    places = [page.place(finding["location"]) for finding in others[:_OTHERS]]
    if more := len(others) - _OTHERS if len(others) > _OTHERS else 0:
        places.append(f"… {plural(more, 'more place')}, -v shows them")
    yield f"{margin} = {page.paint('also', 'bold')}: {places[0]}"
    yield from (f"{margin}         {place}" for place in places[1:])


def _note(page: Page, finding: Json, margin: str) -> Iterator[str]:
    if suppressed := finding["suppressed"]:
        until = f" until {suppressed['expires']}" if suppressed["expires"] else ""
        why = f"allowed by {suppressed['by']}{until}: {suppressed['reason']}"
        yield from page.wrapped(f"{margin} = {page.paint('note', 'bold')}: ", why, margin + "   ")


def _advice(page: Page, advice: str, margin: str) -> Iterator[str]:
    """The advice wrapped; its indented lines are lines for a file and stay as they are."""
    label = f"{margin} = {page.paint('help', 'bold')}: "
    for line in advice.splitlines():
        if line.startswith(" ") or not line:
            yield f"{margin}   {visible(line)}".rstrip()
        else:
            yield from page.wrapped(label, line, margin + "   ")
        label = f"{margin}   "


def aside(finding: Json) -> str:
    """What restricts a finding, in brackets; empty where nothing does."""
    asides: Iterable[tuple[bool, str]] = (
        (finding["suppressed"] is not None, "suppressed"),
        (not finding["reachable"], "not reachable"),
        (finding.get("baseline") == "unchanged", "in the baseline"),
        (finding["confidence"] == "low" and bool(finding["reachable"]), "low confidence"),
    )
    words = [word for holds, word in asides if holds]
    return f" ({', '.join(words)})" if words else ""


def _secrets(app: Json) -> Iterator[tuple[str, int, int]]:
    """Where a literal stands that is known to be a secret; its text is not shown, whatever it looks like."""
    for row in (*app["egress"], *app["storage"]):
        for item in row["data"]:
            if item["category"] == "secret" and item["from"]["kind"] == "literal":
                yield _key(item["source"])


def _key(place: Json) -> tuple[str, int, int]:
    return (place["path"], place["line"], place["column"])
