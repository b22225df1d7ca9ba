"""What `scan` prints: the findings worst first, each with its source, its path and what to do, then a summary."""

import posixpath
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.excerpt import Excerpt, Line, Read, excerpt
from flowmap.report.style import PLAIN, Style, bare
from flowmap.report.summary import plural, summary

Json: TypeAlias = dict[str, Any]
_RANK = {"critical": 0, "high": 1, "medium": 2, "low": 3}


@dataclass(frozen=True, slots=True)
class Options:
    """How to print: `prefix` is put before every path, `columns` is the width of the page.

    `verbose` also prints suppressed findings and those that flowmap is not sure of; `quiet` prints findings only.
    """

    style: Style = PLAIN
    columns: int = 100
    prefix: str = ""
    verbose: bool = False
    quiet: bool = False


def render(document: Json, read: Read, options: Options | None = None) -> str:
    """The document as text for a terminal; `read` gives source files by their path below the scanned folder."""
    return "".join(line + "\n" for app in document["apps"] for line in _App(app, read, options or Options()).lines())


class _App:
    """One app's page."""

    def __init__(self, app: Json, read: Read, options: Options) -> None:
        self.app = app
        self.read = read
        self.options = options
        self.paint = options.style.paint

    def lines(self) -> Iterator[str]:
        """Header, findings, summary."""
        if not self.options.quiet:
            yield from self._header()
        for finding in sorted(self.app["findings"], key=_order):
            yield from self._shown(finding)
        if not self.options.quiet:
            yield from self._summary()

    def _header(self) -> Iterator[str]:
        name = visible(self.app["name"] or self.app["id"] or "app")
        yield f"{self.paint(name, 'bold')}  {visible(self._path(self.app['manifest']))}"
        yield ""

    def _shown(self, finding: Json) -> Iterator[str]:
        """All of a finding; one line of one that flowmap is not sure of; nothing of what fails no run."""
        if self.options.verbose or is_sure(finding):
            yield from self._finding(finding)
        elif counts(finding):
            yield from self._wrapped(*self._title(finding), "  ")
            yield f"  {self._arrow()} {self._place(finding['location'])}"
            yield ""

    def _finding(self, finding: Json) -> Iterator[str]:
        yield from self._wrapped(*self._title(finding), "  ")
        source = self._excerpt(finding)
        margin = " " * (len(str(source.lines[-1].number)) if source else 1)
        yield f"{margin}{self._arrow()} {self._place(finding['location'])}"
        yield from self._source(source, margin)
        yield from self._steps(finding["path"], margin)
        yield from self._notes(finding, margin)
        yield ""

    def _title(self, finding: Json) -> tuple[str, str]:
        rule = self.options.style.severity(f"{finding['severity']}[{visible(finding['rule'])}]", finding["severity"])
        return f"{rule}: ", finding["message"] + _aside(finding)

    def _arrow(self) -> str:
        return self.paint("-->", "blue")

    def _excerpt(self, finding: Json) -> Excerpt | None:
        place = finding["location"]
        source = self.read(posixpath.normpath(posixpath.join(self.app["root"], place["path"])))
        if source is None:
            return None
        secret = finding["rule"] == "secret-hardcoded" or _key(place) in self._secrets()
        return excerpt(source, place, columns=max(40, self.options.columns - 10), secret=secret)

    def _secrets(self) -> set[tuple[str, int, int]]:
        """Where a literal stands that is known to be a secret; its text is not shown, whatever it looks like."""
        rows = [*self.app["egress"], *self.app["storage"]]
        data = (data for row in rows for data in row["data"])
        return {
            _key(item["source"]) for item in data if item["category"] == "secret" and item["from"]["kind"] == "literal"
        }

    def _source(self, source: Excerpt | None, margin: str) -> Iterator[str]:
        if source is None:
            return
        bar, one = self.paint("|", "blue"), len(source.lines) == 1
        yield f"{margin} {bar}"
        for line in source.lines:
            number = self.paint(str(line.number).rjust(len(margin)), "blue")
            yield f"{number} {bar if one else self.paint('>', 'bold', 'yellow')} {line.text}".rstrip()
            if one and line.end > line.start:
                yield f"{margin} {bar} {self._caret(line)}"
        if source.more:
            yield f"{margin} {bar} … {plural(source.more, 'more line')}"
        yield f"{margin} {bar}"

    def _caret(self, line: Line) -> str:
        return " " * line.start + self.paint("^" * (line.end - line.start), "bold", "yellow")

    def _steps(self, path: list[Json], margin: str) -> Iterator[str]:
        if not path:
            return
        yield f"{margin} = {self.paint('path', 'bold')}:"
        places = [self._place(step["location"]) for step in path]
        longest = min(max(map(len, places)), 60)
        for number, (step, place) in enumerate(zip(path, places, strict=True), 1):
            indent = "  " * min(step["depth"], 4)
            first = f"{margin}   {number:>2}. {place.ljust(longest)}  {indent}"
            yield from self._wrapped(
                first.rstrip() if not step["note"] else first, step["note"], " " * min(len(first), 60)
            )

    def _notes(self, finding: Json, margin: str) -> Iterator[str]:
        if suppressed := finding["suppressed"]:
            until = f" until {suppressed['expires']}" if suppressed["expires"] else ""
            why = f"allowed by {suppressed['by']}{until}: {suppressed['reason']}"
            yield from self._wrapped(f"{margin} = {self.paint('note', 'bold')}: ", why, margin + "   ")
        yield from self._advice(finding["advice"], margin)

    def _advice(self, advice: str, margin: str) -> Iterator[str]:
        """The advice wrapped; its indented lines are lines for a file and stay as they are."""
        label = f"{margin} = {self.paint('help', 'bold')}: "
        for line in advice.splitlines():
            if line.startswith(" ") or not line:
                yield f"{margin}   {visible(line)}".rstrip()
            else:
                yield from self._wrapped(label, line, margin + "   ")
            label = f"{margin}   "

    def _summary(self) -> Iterator[str]:
        for label, value in summary(self.app):
            yield from self._wrapped(f"{self.paint(label.ljust(18), 'bold')} ", value, " " * 19)
        yield ""

    def _place(self, place: Json) -> str:
        return f"{visible(self._path(place['path']))}:{place['line']}:{place['column']}"

    def _path(self, path: str) -> str:
        return posixpath.normpath(posixpath.join(self.options.prefix, self.app["root"], path))

    def _wrapped(self, head: str, body: str, indent: str) -> Iterator[str]:
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


def counts(finding: Json) -> bool:
    """Whether a finding can fail the run: it is neither suppressed nor on code that nothing reaches."""
    return finding["suppressed"] is None and bool(finding["reachable"])


def is_sure(finding: Json) -> bool:
    """Whether a finding counts and flowmap is sure enough of it to show all of it."""
    return counts(finding) and finding["confidence"] != "low"


def _aside(finding: Json) -> str:
    asides: Iterable[tuple[bool, str]] = (
        (finding["suppressed"] is not None, "suppressed"),
        (not finding["reachable"], "not reachable"),
        (finding["confidence"] == "low" and bool(finding["reachable"]), "low confidence"),
    )
    words = [word for holds, word in asides if holds]
    return f" ({', '.join(words)})" if words else ""


def _order(finding: Json) -> tuple[int, str, int, int, str]:
    place = finding["location"]
    return (_RANK[finding["severity"]], place["path"], place["line"], place["column"], finding["rule"])


def _key(place: Json) -> tuple[str, int, int]:
    return (place["path"], place["line"], place["column"])
