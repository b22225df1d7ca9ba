"""Every shipped row of the platform's own packages is fired by a line of a fixture, however the package is imported.

A fixture (`tests/models/*.js`) begins with an import, which is also tried renamed, as a namespace and with `require`, and
as each line `// or: …` below it says. On every other line a comment says what the line is, in any order, `;` between:

| row | means |
| --- | --- |
| `// row: source CATEGORY WHAT` | data enters here; where it goes has no bearing (`sink(x)` makes it show) |
| `// row: egress KIND BOUNDARY [URL]` | the line sends |
| `// row: storage OPERATION STORE [KEY]` | the line stores, reads, deletes or queries |
| `// row: link KIND [KEY]` | the line hands data to another place |

Whatever is found and not written down fails. `pytest --accept` writes the comments anew.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from flowmap import pipeline
from flowmap.core.result import AppResult
from flowmap.link.program import Program
from flowmap.models.load import shipped
from flowmap.models.rows import Bridge, Sink, Source, StepRow
from flowmap.project.discover import discover
from flowmap.project.tree import FolderTree
from flowmap.settings import Settings

HERE = Path(__file__).parent
FIXTURES = sorted((HERE / "models").glob("*.js*"))
CONFIGURATION = HERE / "language" / "flowmap.toml"
PACKAGES = re.compile(r"@forge/")
_NOTE = re.compile(r"\s*// row: (?P<rows>.*)$")
_IMPORT = re.compile(r'import (?:(?P<default>\w+)(?:, )?)?(?:\{ (?P<names>[^}]*) \} )?from (?P<package>"[^"]+");$')


class Call(NamedTuple):
    """What coverage counts: a row's kind, and the package and call that it is of."""

    kind: str
    package: str
    call: str


def imports(line: str) -> Iterator[str]:
    """The ways to write the import of a fixture's first line."""
    yield line
    match = _IMPORT.match(line)
    assert match, f"{line} is no import that can be rewritten"
    names = [tuple(name.split(" as ")) for name in (match["names"] or "").split(", ") if name]
    pairs = [(pair[0], pair[-1]) for pair in names] + ([("default", match["default"])] if match["default"] else [])
    taken = ", ".join(f"{name}: {local}" for name, local in pairs)
    renamed = "; ".join(f"const {local} = $_{local}" for _, local in pairs)
    yield f"import {{ {', '.join(f'{name} as $_{local}' for name, local in pairs)} }} from {match['package']}; {renamed};"
    yield f"import * as $all from {match['package']}; const {{ {taken} }} = $all;"
    yield f"const {{ {taken} }} = require({match['package']});"


def variants(fixture: Path) -> list[str]:
    """The fixture with each way to import its package; lines keep their numbers."""
    first, *rest = fixture.read_text(encoding="utf-8").splitlines()
    others = [line.removeprefix("// or: ") for line in rest if line.startswith("// or: ")]
    return ["\n".join((line, *rest)) for line in (*imports(first), *others)]


def rows(result: AppResult) -> set[tuple[int, str]]:
    """What was found, as it is written in comments, with the line."""
    found = result.map
    sends = [row for row in found.egress if row.kind != "sink"]
    said = {
        (row.location.line, " ".join(("egress", row.kind, row.boundary, *(url.pattern for url in row.urls))))
        for row in sends
    }
    said |= {
        (row.location.line, " ".join(("storage", row.operation, row.store, *row.keys)))
        for row in found.storage
    }
    said |= {(link.source.line, " ".join(filter(None, ("link", link.kind, link.key)))) for link in found.links}
    said |= {
        (data.source.line, f"source {data.category} {data.what}")
        for row in (*found.egress, *found.storage)
        for data in row.data
        if not data.what.startswith("source")
    }
    return said


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
        lines[number - 1] += " // row: " + "; ".join(sorted(row for at, row in found if at == number))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_lines_are_what_their_comments_say(fixture, tmp_path, accept):
    for number, text in enumerate(variants(fixture)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / fixture.name).write_text(text, encoding="utf-8")
        [result] = pipeline.analyze(folder, no_manifest=True, config=CONFIGURATION).apps
        found = rows(result)
        if accept and not number:
            original = fixture.read_text(encoding="utf-8")
            fixture.write_text(annotated(original, found), encoding="utf-8")
            text = fixture.read_text(encoding="utf-8")
        first = text.splitlines()[0]
        assert result.map.complete
        assert sorted(found - written(text)) == [], f"found, not written; imported by {first}"
        assert sorted(written(text) - found) == [], f"written, not found; imported by {first}"


def fired(program: Program) -> Iterator[Call]:
    """The calls of rows that a program has met."""
    for use in program.sources:
        yield Call("source", use.source.package, use.source.at.call or use.source.at.root)
    for use in program.sinks:
        yield Call("sink", use.sink.package, use.sink.call)
    for end in program.bridge_ends:
        bridge = end.bridge
        package, place = (bridge.source_package, bridge.source) if end.is_source else (bridge.target_package, bridge.target)
        yield Call("bridge", package, place.call)
    for named in program.apis.values():
        for package, path in named:
            yield Call("call", package, path)


def shipped_calls() -> set[Call]:
    """The calls of all rows of the platform's packages."""
    models = shipped()
    every: list[Call] = [Call("source", row.package, row.at.call or row.at.root) for row in models.sources]
    every += [Call("sink", row.package, row.call) for row in models.sinks]
    every += [Call("bridge", row.source_package, row.source.call) for row in models.bridges]
    every += [Call("bridge", row.target_package, row.target.call) for row in models.bridges]
    every += [Call("call", package, path) for package, path in models.described]
    return {call for call in every if PACKAGES.match(call.package)}
