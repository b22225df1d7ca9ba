"""Every call that the rows of common libraries speak of is met by a fixture of `tests/language/library`."""

import shutil
from pathlib import Path

import pytest

from flowmap import pipeline
from flowmap.models.load import load
from flowmap.project.discover import discover
from flowmap.project.tree import FolderTree
from flowmap.settings import Settings

HERE = Path(__file__).parent
FIXTURES = sorted((HERE.parent / "language" / "library").glob("*.[jt]s*"))
ROWS = Path(pipeline.__file__).parent / "models"
FILES = ("async_tools", "cryptography", "lodash", "state", "text_tools", "validation")


def met(folder: Path) -> set[tuple[str, str]]:
    """The packages, and the calls of them, that the code of a folder meets."""
    [app] = discover(FolderTree(folder), no_manifest=True).apps
    program, _ = pipeline._Run(lambda _: None).program(app, Settings.empty())  # noqa: SLF001  no output tells of rows
    return {call for calls in program.apis.values() for call in calls}


@pytest.fixture(scope="module")
def fired(tmp_path_factory) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for fixture in FIXTURES:
        folder = tmp_path_factory.mktemp("fixture")
        shutil.copy(fixture, folder)
        found |= met(folder)
    return found


@pytest.mark.parametrize("name", FILES)
def test_each_table_of_rows_is_fired(name, fired):
    """A table is a family of functions that work alike, for packages that are alike: one line speaks for it."""
    text = (ROWS / f"{name}.toml").read_text("utf-8")
    silent = []
    for table in text.split("[[models]]")[1:]:
        models = load([(name, "[[models]]" + table)])
        if not models.described & fired:
            silent.append(table.strip().splitlines()[0])
    assert silent == []


@pytest.mark.parametrize("name", FILES)
def test_each_row_is_fired(name, fired):
    models = load([(name, (ROWS / f"{name}.toml").read_text("utf-8"))])
    rows: dict[str, set[str]] = {}
    for step in models.steps:
        rows.setdefault(step.row, set()).add(step.call)
    calls = {call for _, call in fired}
    assert sorted(row for row, spoken in rows.items() if not spoken & calls) == []
