"""Links on tiny Forge apps, `tests/links/<case>/`: `// to:` names the file of each function that a line reaches.

A line that reaches none says `// to: nothing`; where it should have, because its key is a constant, it is unanswered.
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from flowmap.pipeline import analyze

CASES = Path(__file__).parent / "links"
APPS = sorted(manifest.parent for manifest in CASES.glob("*/manifest.yml"))
_NOTE = re.compile(r"// to: (?P<targets>.*)$")


def notes(app: Path) -> dict[tuple[str, int], list[str]]:
    """The files that each line says it reaches, none for `nothing`."""
    found = {}
    for file in sorted(app.rglob("*.js")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if match := _NOTE.search(line):
                targets = match["targets"].split(", ")
                found[file.relative_to(app).as_posix(), number] = [] if targets[0] == "nothing" else targets
    return found


@pytest.mark.parametrize("app", APPS, ids=lambda path: path.name)
def test_links_are_those_that_the_lines_name(app):
    (result,) = analyze(app).apps
    reached = defaultdict(list)
    for link in result.map.links:
        reached[link.source.path, link.source.line].append(link.target.path)
    said = notes(app)
    assert {place: sorted(targets) for place, targets in reached.items()} == {k: v for k, v in said.items() if v}
    unanswered = [(row.location.path, row.location.line) for row in result.map.unanswered]
    assert unanswered == sorted(place for place, targets in said.items() if not targets)
