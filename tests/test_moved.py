"""Moving code changes no fingerprint and is no difference: a baseline and a comparison speak of what code does."""

import re
from pathlib import Path

import pytest

from flowmap.diff import compare
from flowmap.pipeline import analyze
from flowmap.project.files import LANGUAGES
from flowmap.report.document import document

ROOT = Path(__file__).parent.parent
CODE = {suffix for suffix, language in LANGUAGES.items() if language in ("javascript", "typescript", "tsx")}


def can_be_moved(app):
    """Pages load the script that they name, and CommonJS has other words to hand on what is elsewhere."""
    files = [path for path in app.rglob("*") if path.suffix in CODE]
    return not any(app.rglob("*.html")) and not any("module.exports" in path.read_text("utf-8") for path in files)


SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if path.is_dir())
APPS = [
    *SAMPLES,
    *filter(can_be_moved, sorted(path.parent for path in (ROOT / "tests" / "rules").rglob("manifest.yml"))),
]


@pytest.fixture(params=APPS, ids=lambda path: path.relative_to(ROOT).as_posix())
def moved(request, tmp_path):
    """A sample, and the same with all code of every file moved to another one, which the old file hands on."""
    files = [path for path in request.param.rglob("*") if path.is_file()]
    for file in files:
        target = tmp_path / file.relative_to(request.param)
        target.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix in CODE:
            move(file.read_text(encoding="utf-8"), target)
        else:
            target.write_bytes(file.read_bytes())
    return document(analyze(request.param)), document(analyze(tmp_path))


def move(code, target):
    place = target.parent / "moved" / f"other-{target.name}"
    place.parent.mkdir(exist_ok=True)
    place.write_text(
        "\n\n" + re.sub(r"""(from |import |import\()(['"])\.\.?/""", seen_from_below, code), encoding="utf-8"
    )
    default = (
        f"export {{ default }} from './moved/{place.stem}';\n" if re.search("export default|as default", code) else ""
    )
    target.write_text(f"export * from './moved/{place.stem}';\n{default}", encoding="utf-8")


def seen_from_below(match):
    return match[0] + "../" if match[0].endswith("../") else match[0].removesuffix("./") + "../"


def marks(whole):
    return sorted((finding["rule"], finding["fingerprint"]) for finding in whole["apps"][0]["findings"])


def test_the_code_has_moved(moved):
    before, after = moved
    assert after["apps"][0]["files"]["analysed"] > before["apps"][0]["files"]["analysed"]
    places = [row["location"]["path"] for table in ("egress", "storage") for row in after["apps"][0][table]]
    # What the platform sends by itself stands in the manifest, which has not moved.
    assert all("/moved/" in path for path in places if path != after["apps"][0]["manifest"])


def test_no_fingerprint_changes(moved):
    before, after = moved
    assert marks(before) == marks(after)


def test_a_comparison_sees_no_difference(moved):
    comparison = compare(*moved)
    assert (comparison.new, comparison.gone) == ((), ())
