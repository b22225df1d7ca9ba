"""One feature of a language in each fixture: `source()` gives data, `sink(x)` shows what reached it.

`tests/language/<topic>/` holds a fixture per file; a folder below a topic is one fixture of several modules.
"""

import shutil
from pathlib import Path

import pytest
from expectations import check_flows

from flowmap.pipeline import analyze

LANGUAGE = Path(__file__).parent / "language"
FIXTURES = sorted(path for topic in LANGUAGE.iterdir() if topic.is_dir() for path in topic.iterdir())


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.relative_to(LANGUAGE).as_posix())
def test_data_goes_where_the_fixture_says(fixture, tmp_path):
    if fixture.is_dir():
        folder = fixture
    else:
        folder = tmp_path  # an app is a folder: the file gets one of its own
        shutil.copy(fixture, folder)
    result = analyze(folder, no_manifest=True, config=LANGUAGE / "flowmap.toml")
    complaints = check_flows(fixture, result)
    assert not complaints, "\n".join(complaints)
