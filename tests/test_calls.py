"""The call graph that `flowmap calls` prints, held against comments in `tests/calls`, strict both ways.

`// function: a` gives the function that begins on its line a label; on the first line of a file that holds nothing
else it is the module's body. Of several on a line the labels are in order. `// enters: a, b` says what the calls that
begin on its line enter, all of them together.
"""

import re
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from flowmap.pipeline import call_graph

FIXTURES = sorted((Path(__file__).parent / "calls").iterdir())
_NOTE = re.compile(r"// (?P<kind>function|enters): (?P<names>\w+(?:, \w+)*)")


def notes(folder, kind):
    """The labels of each (path, line)."""
    found = defaultdict(list)
    for file in sorted(folder.rglob("*.js")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            for match in _NOTE.finditer(line):
                if match["kind"] == kind:
                    found[file.relative_to(folder).as_posix(), number] += match["names"].split(", ")
    return found


def start(location):
    """Path and line where a call or a function begins."""
    return location["path"], location["line"]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_calls_enter_what_the_fixture_says(fixture, tmp_path):
    folder = fixture
    if not fixture.is_dir():
        folder = tmp_path
        shutil.copy(fixture, folder)
    edges = [edge for app in call_graph(folder, no_manifest=True)["apps"] for edge in app["calls"]]
    functions = defaultdict(set)
    for edge in edges:
        place = edge["function"]
        functions[start(place)].add((place["column"], place["end_line"], place["end_column"]))
    labels = {
        (*place, *span): name
        for place, names in notes(folder, "function").items()
        for span, name in zip(sorted(functions[place]), names, strict=True)
    }
    found = defaultdict(set)
    for edge in edges:
        place = edge["function"]
        key = (*start(place), place["column"], place["end_line"], place["end_column"])
        found[start(edge["call"])].add(labels.get(key, f"unlabelled {key}"))
    assert found == {place: set(names) for place, names in notes(folder, "enters").items()}
