"""Expectations written into fixtures, on the line that they speak of, held strictly against what was found.

A comment (`//`, `#`, `/*` or `<!--`) holds one note; a line may have several comments:

| note | in | meaning |
| --- | --- | --- |
| `source: a` | both | data enters on this line; `a` is its label, used once in a fixture |
| `flow: a, b` | language | the sinks that begin on this line get exactly the data of a and b |
| `expect: rule` | rules | exactly one finding of that rule begins on this line; `rule, rule` for two |
| `expect: rule <- a` | rules | … and its path begins at the source a |
| `expect-below: rule` | rules | the same for the next line, where that line is itself a comment |
| `via: a` | rules | the path of a finding that begins at a comes along this line |
| `path: a 3 b.js:5 9` | both | the way from a to this line goes along exactly these lines |
| `says: text` | both | a step of some path stands on this line and says exactly that |
| `known-miss: x why` | both | a flow from x (a finding of rule x) that should be found and is not |
| `known-false: x why` | both | a flow from x (a finding of rule x) that is found and should not be |

A fixture that tells one path tells them all. Whatever is found and not written down fails, and so does a known gap that
has closed.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath
from typing import NamedTuple

from flowmap.core.appmap import Step
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.result import AppResult, Result

KINDS = ("source", "flow", "expect", "expect-below", "via", "path", "says", "known-miss", "known-false")
_NOTE = re.compile(
    r"(?://|#|/\*|<!--)\s*(?P<kind>KINDS):\s*(?P<text>.*?)\s*(?=(?://|#|/\*|<!--)\s*(?:KINDS):|\*/|-->|$)".replace(
        "KINDS", "|".join(KINDS)
    )
)
_EXPECTED = re.compile(r"(?P<rule>[a-z-]+)(?:\s*<-\s*(?P<label>\w+))?")


class FixtureError(Exception):
    """A note that cannot be read; the message says where."""


class Place(NamedTuple):
    """A line of a fixture; `path` is relative to the fixture."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Claim(NamedTuple):
    """Something that is or should be found: at `place`, data from the source `name` or a finding of the rule `name`."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class Note:
    """One comment: what kind it is, where it stands and what it says."""

    place: Place
    kind: str
    text: str

    def names(self) -> list[str]:
        """The labels or expectations of a list."""
        return [name.strip() for name in self.text.split(",")]

    def known(self) -> Claim:
        """The claim of a known gap, whose reason must be given."""
        name, _, reason = self.text.partition(" ")
        if not reason.strip():
            raise FixtureError(f"{self.place}: {self.kind}: {name} does not say why")
        return Claim(self.place, name)


def read_notes(fixture: Path) -> list[Note]:
    """All notes of a fixture, a file or a folder; in a file's own notes the path is the file's name."""
    base = fixture if fixture.is_dir() else fixture.parent
    files = sorted(path for path in fixture.rglob("*") if path.is_file()) if fixture.is_dir() else [fixture]
    return [note for file in files for note in _file_notes(file, file.relative_to(base).as_posix())]


def _file_notes(file: Path, path: str) -> Iterator[Note]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        for match in _NOTE.finditer(line):
            below = match["kind"] == "expect-below"
            yield Note(Place(path, number + below), "expect" if below else match["kind"], match["text"])


def check_flows(fixture: Path, result: Result) -> list[str]:
    """What is wrong with the flows of a language fixture, in words; empty when all is as written."""
    notes = read_notes(fixture)
    labels = {place: label for label, place in _sources(notes).items()}
    written = [Claim(note.place, name) for note in notes if note.kind == "flow" for name in note.names()]
    rows = [(_place(app, row.location), app, row) for app in result.apps for row in app.map.egress]
    found = {
        Claim(place, labels.get(source, str(source)))
        for place, app, row in rows
        for source in (_place(app, data.source) for data in row.data)
    }
    complaints = _unlabelled(written, labels.values()) + _compare(Counter(found), Counter(written), notes)
    complaints += _check_paths(notes, ((place, app, data.path) for place, app, row in rows for data in row.data))
    return complaints if rows else [*complaints, "no sink was found at all, so this fixture cannot fail"]


def check_findings(fixture: Path, result: Result) -> list[str]:
    """What is wrong with the findings of a rule fixture, in words; suppressed findings count as silence."""
    notes = read_notes(fixture)
    sources = _sources(notes)
    findings = [(app, finding) for app in result.apps for finding in app.findings if not finding.suppressed]
    found = Counter(Claim(_place(app, finding.location), finding.rule) for app, finding in findings)
    written = [expected for note in notes if note.kind == "expect" for expected in _expected(note)]
    begins = [Claim(claim.place, label) for claim, label in written if label]
    vias = [Claim(note.place, name) for note in notes if note.kind == "via" for name in note.names()]
    paths = [[_place(app, step.location) for step in finding.path] for app, finding in findings]
    complaints = _unlabelled(begins + vias, sources) + _compare(found, Counter(claim for claim, _ in written), notes)
    complaints += [
        f"{claim.place}: no path of {claim.name} begins at {label}"
        for claim, label in written
        if label in sources and (claim, sources[label]) not in _beginnings(findings)
    ]
    complaints += [
        f"{place}: no path from {label} comes along"
        for place, label in vias
        if label in sources and not any(path[:1] == [sources[label]] and place in path for path in paths)
    ]
    complaints += _check_paths(notes, ((_place(app, found.location), app, found.path) for app, found in findings))
    return complaints if any(app.map.analysed for app in result.apps) else [*complaints, "no code was analysed"]


def _check_paths(notes: list[Note], paths: Iterable[tuple[Place, AppResult, tuple[Step, ...]]]) -> list[str]:
    """Hold whole paths, and what their steps say, against the notes."""
    told = [note for note in notes if note.kind == "path"]
    said = [note for note in notes if note.kind == "says"]
    if not told and not said:
        return []
    ways = list(paths)
    says = {(_place(app, step.location), step.note) for _, app, steps in ways for step in steps}
    complaints = [f"{note.place}: no step says: {note.text}" for note in said if (note.place, note.text) not in says]
    if not told:
        return complaints
    sources = _sources(notes)
    written = {(note.place, *_lines(note, sources)) for note in told}
    found = {(place, *_merged(_place(app, step.location) for step in steps)) for place, app, steps in ways if steps}
    complaints += [f"{way[0]}: a path that is not written down: {_shown(way)}" for way in sorted(found - written)]
    return complaints + [f"{way[0]}: no such path: {_shown(way)}" for way in sorted(written - found)]


def _lines(note: Note, sources: dict[str, Place]) -> Iterator[Place]:
    """The places of a path: its source's, those named and the note's own."""
    label, *names = note.text.split()
    if label not in sources:
        raise FixtureError(f"{note.place}: path: no source {label}")
    yield sources[label]
    for name in names:
        path, _, line = name.rpartition(":")
        yield Place(path or note.place.path, int(line))
    yield note.place


def _merged(places: Iterable[Place]) -> Iterator[Place]:
    """Steps on one line count once."""
    last = None
    for place in places:
        if place != last:
            yield place
        last = place


def _shown(way: tuple[Place, ...]) -> str:
    return " ".join(map(str, way[1:]))


def _compare(found: Counter[Claim], written: Counter[Claim], notes: list[Note]) -> list[str]:
    """Hold what was found against what is written, both ways; known gaps are written the other way round."""
    misses = {note.known() for note in notes if note.kind == "known-miss"}
    falses = Counter(note.known() for note in notes if note.kind == "known-false")
    complaints = [
        f"{claim.place}: {claim.name} is found now: make the known-miss an expectation"
        if claim in misses
        else f"{claim.place}: unexpected {claim.name}"
        for claim in (found - written - falses).elements()
    ]
    complaints += [f"{claim.place}: {claim.name} is not found" for claim in (written - found).elements()]
    gone = falses - (found - written)
    complaints += [f"{claim.place}: {claim.name} is silent now: remove the known-false" for claim in gone.elements()]
    return sorted(complaints)


def _expected(note: Note) -> Iterator[tuple[Claim, str | None]]:
    for text in note.names():
        match = _EXPECTED.fullmatch(text)
        if not match:
            raise FixtureError(f"{note.place}: cannot read the expectation '{text}'")
        yield Claim(note.place, match["rule"]), match["label"]


def _beginnings(findings: Iterable[tuple[AppResult, Finding]]) -> set[tuple[Claim, Place]]:
    return {
        (Claim(_place(app, finding.location), finding.rule), _place(app, finding.path[0].location))
        for app, finding in findings
        if finding.path
    }


def _sources(notes: Iterable[Note]) -> dict[str, Place]:
    labels: dict[str, Place] = {}
    for note in notes:
        if note.kind == "source" and labels.setdefault(note.text, note.place) != note.place:
            raise FixtureError(f"{note.place}: the label {note.text} stands at {labels[note.text]} already")
    return labels


def _unlabelled(claims: Iterable[Claim], labels: Iterable[str]) -> list[str]:
    known = set(labels)
    return [f"{place}: no line is marked source: {name}" for place, name in claims if name not in known]


def _place(app: AppResult, location: Location) -> Place:
    return Place(normpath(f"{app.map.root}/{location.path}"), location.line)
