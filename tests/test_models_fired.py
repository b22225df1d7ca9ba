"""Every shipped row of the platform's packages and of vendors' is fired by a fixture's line, however it is imported.

A fixture (`tests/models/*.js`) begins with imports, which are also tried renamed, as namespaces and with `require`; one
that imports a single package is tried as each line `// or: …` below says, too. On every other line a comment says what
the line is, in any order, `;` between; among the children of an element it is written `{/* row: … */}`:

| row | means |
| --- | --- |
| `// row: source CATEGORY WHAT` | data enters here; where it goes has no bearing (`sink(x)` makes it show) |
| `// row: egress KIND METHOD BOUNDARY as-IDENTITY URL <- CATEGORY PART, …` | the line sends that in that part |
| `// row: storage OPERATION STORE KEY <- CATEGORY PART, …` | the line stores, reads, deletes or queries |
| `// row: link KIND KEY` | the line hands data to another place |
| `// row: sink CATEGORY, …` | this reaches the `sink(x)` of the line; what `source()` gives is a secret |

What is not known or not there is left out. Whatever is found and not written down fails, and
so does the reverse. `pytest --accept` writes the comments anew.
"""

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import pytest

from flowmap import pipeline
from flowmap.core.appmap import Data, Egress, Storage
from flowmap.core.result import AppResult
from flowmap.models.load import shipped
from flowmap.models.rows import HTML
from flowmap.project.discover import discover
from flowmap.project.tree import FolderTree
from flowmap.settings import Settings

HERE = Path(__file__).parent
FIXTURES = sorted((HERE / "models").glob("*.js*"))
CONFIGURATION = HERE / "language" / "flowmap.toml"
VENDORS = (
    *("vendors", "vendors_ai", "vendors_aws", "vendors_data", "vendors_services"),
    *("telemetry", "telemetry_more", "http_clients", "components"),
)
"""The files of models, below those of the platform, whose every row a fixture fires too."""
PAGES = "static"
"""Code of fixtures whose name begins with `browser` lies there: it runs in the browser, where methods load things."""
_COMPONENT = re.compile(r"call @forge/(react|ui) [A-Z]\w*\(\)")
FORMS = 7
"""The ways to write an import that `imports` knows."""
NOT_FIRED = (
    # The consumer that a queue leads to is named by the manifest, which fixtures have none of.
    re.compile(r"bridge @forge/events Queue\(\)\.push\(\)"),
    # The row of all elements is applied at the call of each.
    re.compile(r"call html \*\(\)"),
)
"""Rows that no fixture can fire, as `KIND PACKAGE CALL`, and why."""
_NOTE = re.compile(r"\s*(?://|\{/\*) row: (?P<rows>.*?)(?: \*/\})?$")
_IMPORT = re.compile(r'import (?:(?P<default>\w+)(?:, | ))?(?:\{ (?P<names>[^}]*) \} )?from (?P<package>"[^"]+");$')


class Call(NamedTuple):
    """What coverage counts: a row's kind, and the package and call that it is of."""

    kind: str
    package: str
    call: str


def imports(line: str) -> Iterator[str]:
    """The ways to write an import."""
    match = _IMPORT.match(line)
    assert match, f"{line} is no import that can be rewritten"
    package = match["package"]
    names = [tuple(name.split(" as ")) for name in (match["names"] or "").split(", ") if name]
    named = [(pair[0], pair[-1]) for pair in names]
    pairs = named + ([("default", match["default"])] if match["default"] else [])
    whole = match["default"] or f"$all_{pairs[0][1]}"
    taken = ", ".join(f"{name}: {local}" for name, local in pairs)
    renamed = "; ".join(f"const {local} = $_{local}" for _, local in pairs)
    aliases = ", ".join(f"{name} as $_{local}" for name, local in pairs)
    members = "".join(f" const {local} = {whole}.{name};" for name, local in named)
    yield line
    yield f"import {{ {aliases} }} from {package}; {renamed};"
    yield f"import * as $all_{pairs[0][1]} from {package}; const {{ {taken} }} = $all_{pairs[0][1]};"
    yield f"import * as {whole} from {package};{members}"
    yield f"const {{ {taken} }} = require({package});"
    yield f"const {whole} = require({package});{members}"
    yield " ".join(f"const {local} = require({package}).{name};" for name, local in pairs)


def _is_plain(line: str) -> bool:
    """Whether a line imports names of a package; a file is imported in one way."""
    return line.startswith("import ") and " * as " not in line and not line.endswith(('.svg";', '.css";'))


def variants(fixture: Path) -> list[str]:
    """The fixture with each way to import its packages; lines keep their numbers."""
    lines = fixture.read_text(encoding="utf-8").splitlines()
    others = [line.removeprefix("// or: ") for line in lines if line.startswith("// or: ")]
    ways = [list(imports(line)) if _is_plain(line) else [line] * FORMS for line in lines]
    return ["\n".join(lines) for lines in zip(*ways, strict=True)] + ["\n".join((line, *lines[1:])) for line in others]


def place(folder: Path, fixture: Path, text: str) -> None:
    """Write a fixture's text below a folder, on the side that its name says."""
    home = folder / PAGES if fixture.name.startswith("browser") else folder
    home.mkdir(parents=True, exist_ok=True)
    (home / fixture.name).write_text(text, encoding="utf-8")


def rows(result: AppResult) -> set[tuple[int, str]]:
    """What was found, as it is written in comments, with the line."""
    found = result.map
    said = {(row.location.line, sent(row)) for row in found.egress}
    said |= {(row.location.line, stored(row)) for row in found.storage}
    said |= {(link.source.line, words("link", link.kind, link.key)) for link in found.links}
    said |= {
        (data.source.line, words("source", data.category, data.what))
        for row in (*found.egress, *found.storage)
        for data in row.data
        if not data.what.startswith("source")
    }
    return said


def sent(row: Egress) -> str:
    if row.api == "sink":
        return words("sink", ", ".join(sorted({data.category for data in row.data})))
    identity = row.identity and row.identity != "none" and f"as-{row.identity}"
    urls = (url.pattern for url in row.urls)
    return words("egress", row.kind, row.method, row.boundary, identity, *urls, carried(row.data))


def stored(row: Storage) -> str:
    return words("storage", row.operation, row.store, *row.keys, carried(row.data))


def carried(data: tuple[Data, ...]) -> str | None:
    """What a call hands over, and by which part of it."""
    return data and "<- " + ", ".join(sorted({f"{each.category} {each.sent_in}" for each in data}))


def words(*parts: object) -> str:
    return " ".join(str(part) for part in parts if part)


def written(text: str) -> set[tuple[int, str]]:
    return {
        (number, row.strip())
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := _NOTE.search(line))
        for row in match["rows"].split(";")
    }


def annotated(text: str, found: set[tuple[int, str]]) -> str:
    """The text with comments that say what was found."""
    lines = [_NOTE.sub("", line) for line in text.splitlines()]
    for number in sorted({number for number, _ in found}):
        said = "; ".join(sorted(row for at, row in found if at == number))
        is_child = lines[number - 1].lstrip().startswith("<")
        lines[number - 1] += f" {{/* row: {said} */}}" if is_child else f" // row: {said}"
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_lines_are_what_their_comments_say(fixture, tmp_path, accept):
    for number, text in enumerate(variants(fixture)):
        folder = tmp_path / str(number)
        place(folder, fixture, text)
        [result] = pipeline.analyze(folder, no_manifest=True, config=CONFIGURATION).apps
        found = rows(result)
        if accept and not number:
            original = fixture.read_text(encoding="utf-8")
            fixture.write_text(annotated(original, found), encoding="utf-8")
        expected = written(fixture.read_text(encoding="utf-8"))
        first = text.splitlines()[0]
        assert result.map.complete
        assert sorted(found - expected) == [], f"found, not written; imported by {first}"
        assert sorted(expected - found) == [], f"written, not found; imported by {first}"


@pytest.fixture(scope="module")
def fired(tmp_path_factory) -> set[Call]:
    """What the fixtures fire, in all their variants."""
    found: set[Call] = set()
    for fixture in FIXTURES:
        for text in variants(fixture):
            folder = tmp_path_factory.mktemp("fixture")
            place(folder, fixture, text)
            found.update(met(folder))
    return found


def met(folder: Path) -> Iterator[Call]:
    """The rows that the code of a folder meets."""
    [app] = discover(FolderTree(folder), no_manifest=True).apps
    program, _ = pipeline._Run(lambda _: None).program(app, Settings.empty())  # noqa: SLF001  no output tells of rows
    for source in program.sources:
        yield Call("source", source.source.package, source.source.at.call or source.source.at.root)
    for sink in program.sinks:
        yield Call("sink", sink.sink.package, sink.sink.call)
    for _, _, start, end in program.joined:
        yield Call("bridge", start.bridge.source_package, start.bridge.source.call)
        yield Call("bridge", end.bridge.target_package, end.bridge.target.call)
    for calls in program.apis.values():
        yield from (Call("call", package, path) for package, path in calls)


def shipped_calls() -> set[Call]:
    """The calls of all rows of the platform and of vendors; components that only show what they are given have none."""
    models = shipped()
    every = {Call("source", row.package, row.at.call or row.at.root) for row in models.sources}
    every |= {Call("sink", row.package, row.call) for row in models.sinks}
    every |= {Call("bridge", row.source_package, row.source.call) for row in models.bridges}
    every |= {Call("bridge", row.target_package, row.target.call) for row in models.bridges}
    every |= {Call("call", *call) for call in models.described}
    named = vendors() | {HTML}
    every = {call for call in every if call.package.startswith("@forge/") or call.package in named}
    return {call for call in every if not _COMPONENT.fullmatch(" ".join(call))}


def vendors() -> set[str]:
    """The packages that the files of vendors' models describe."""
    found: set[str] = set()
    for name in VENDORS:
        text = files("flowmap.models").joinpath(f"{name}.toml").read_text(encoding="utf-8")
        for table in tomllib.loads(text)["models"]:
            package = table.get("package", [])
            found.update([package] if isinstance(package, str) else package)
    return found


def test_every_row_is_fired_by_a_fixture(fired):
    silent = {call for call in shipped_calls() - fired if not any(gap.fullmatch(" ".join(call)) for gap in NOT_FIRED)}
    assert sorted(silent) == []


@pytest.mark.parametrize("gap", NOT_FIRED, ids=lambda gap: gap.pattern)
def test_a_row_that_is_known_not_to_fire_does_not(gap, fired):
    known = {call for call in shipped_calls() if gap.fullmatch(" ".join(call))}
    assert known, "no such row"
    assert sorted(known & fired) == [], "fires now: remove it from NOT_FIRED"


def test_comments_are_read_as_they_are_written():
    found = {(1, "egress fetch external a"), (1, "source personal b 'c'"), (2, "sink secret")}
    text = annotated("send(a()) // row: storage read kvs\n  <A b={sink(1)} />\nrest()\n", found)
    assert text.splitlines() == [
        "send(a()) // row: egress fetch external a; source personal b 'c'",
        "  <A b={sink(1)} /> {/* row: sink secret */}",
        "rest()",
    ]
    assert written(text) == found
