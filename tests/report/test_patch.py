"""The patch of a manifest: git takes it, and what it mends is not found again."""

import shutil
import subprocess
from pathlib import Path

import pytest
from report.odd import KEY
from report.sample import SOURCES, sample

from flowmap import cli
from flowmap.core.result import Result
from flowmap.pipeline import analyze
from flowmap.report.document import document
from flowmap.report.listedits import edited, index_of
from flowmap.report.patch import to_patch

CASES = Path(__file__).parents[1] / "rules"
FIXED = ("egress-undeclared", "permission-unused", "permission-wildcard", "scope-missing", "scope-unused")
APPS = sorted(manifest.parent for rule in FIXED for manifest in CASES.glob(f"{rule}/*/manifest.yml"))
PLAIN = "permissions.external.images"
HEAD = "app:\n  id: x\n"


def said(app):
    """What can be mended: rule, message and section of the findings that the patch is made of."""
    found = document(analyze(app))["apps"][0]["findings"]
    return {
        (finding["rule"], finding["message"])
        for finding in found
        if finding["fix"] and finding["reachable"] and not finding["suppressed"] and finding["confidence"] != "low"
    }


@pytest.mark.parametrize("case", APPS, ids=lambda path: path.relative_to(CASES).as_posix())
def test_git_takes_the_patch_and_what_it_mends_is_gone(case, tmp_path, monkeypatch):
    app = tmp_path / "app"
    shutil.copytree(case, app)
    before = said(app)
    monkeypatch.chdir(app)
    cli.main(["scan", "-o", "patch:fix", "--fail-on", "never", "-q"])
    patch = Path("fix").read_text(encoding="utf-8")
    assert bool(patch) == bool(before)
    if patch:
        subprocess.run(["git", "apply", "fix"], check=True)
    assert not said(app) & before


def test_the_patch_tells_paths_from_the_current_folder_and_what_it_mends(tmp_path, monkeypatch):
    shutil.copytree(CASES / "scope-unused" / APPS[-1].name, tmp_path / "apps" / "one")
    monkeypatch.chdir(tmp_path)
    cli.main(["scan", "apps/one", "-o", "fix.diff", "--fail-on", "never", "-q"])
    lines = Path("fix.diff").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# scope-unused: apps/one/manifest.yml:")
    assert "--- a/apps/one/manifest.yml" in lines


@pytest.mark.parametrize(
    ("before", "add", "remove", "after"),
    [
        # blocks
        ("images:\n  - a.com # why\n  - b.com\n", [], [0], "images:\n  - b.com\n"),
        ("images:\n- a.com\n- b.com\n", ["address: c.com"], [1], "images:\n- a.com\n- c.com\n"),
        ("images:\n  - address: a.com\n", ["address: c.com"], [], "images:\n  - address: a.com\n  - address: c.com\n"),
        ("images:\n  - a.com\n# end\nx: 1\n", ["c.com"], [], "images:\n  - a.com\n  - c.com\n# end\nx: 1\n"),
        ("images:\n  - a.com", ["c.com"], [], "images:\n  - a.com\n  - c.com\n"),
        ("images:\r\n  - a.com\r\n", ["c.com"], [], "images:\r\n  - a.com\r\n  - c.com\r\n"),
        # the last item: the key goes with it
        ("fonts: [x]\nimages:\n  - a.com\n", [], [0], "fonts: [x]\n"),
        # brackets
        ("images: [a.com, 'b.com']\n", [], [0], "images: ['b.com']\n"),
        ("images: [{address: a.com}]\n", ["address: c.com"], [], "images: [{address: a.com}, { address: c.com }]\n"),
        # not there yet
        ("fonts: [x]\n", ["c.com"], [], "fonts: [x]\nimages:\n  - c.com\n"),
        ("images:\nfonts: [x]\n", ["c.com"], [], "images:\n  - c.com\nfonts: [x]\n"),
    ],
)
def test_a_list_is_changed_and_nothing_else(before, add, remove, after):
    def inside(text):
        newline = "\r\n" if "\r\n" in text else "\n"
        lines = "".join(f"    {line}" for line in text.splitlines(keepends=True))
        return f"permissions:{newline}  external:{newline}{lines}"

    assert edited(inside(before), PLAIN, add, remove) == inside(after)


def test_maps_that_are_left_empty_go_and_missing_ones_are_written():
    whole = f"{HEAD}permissions:\n  scopes: [a]\n  external:\n    images:\n      - a.com\n"
    assert edited(whole, PLAIN, [], [0]) == f"{HEAD}permissions:\n  scopes: [a]\n"
    assert edited(HEAD, PLAIN, ["c.com"], []) == f"{HEAD}permissions:\n  external:\n    images:\n      - c.com\n"


@pytest.mark.parametrize(
    "text",
    [
        "permissions: {external: {images: []}}\n",
        "permissions: {external: {fonts: [a.com]}}\n",
        "a: &list\n  - a.com\npermissions:\n  external:\n    images: *list\n",
        "permissions:\n  external:\n    images: text\n",
        "permissions: [\n",
        "",
    ],
)
def test_what_cannot_be_changed_line_by_line_is_left_alone(text):
    assert edited(text, PLAIN, ["c.com"], []) is None


def test_an_item_is_known_by_its_place():
    text = "permissions:\n  external:\n    images:\n      - a.com\n      - address: b.com\n"
    assert index_of(text, PLAIN, 5, 9) == 1
    assert index_of(text, PLAIN, 5, 10) is None
    assert index_of(HEAD, PLAIN, 1, 1) is None


def test_where_nothing_can_be_mended_the_patch_is_empty():
    assert to_patch(document(Result(())), {}.get) == ""
    assert to_patch(document(sample()), SOURCES.get) == ""


def test_a_credential_beside_a_change_is_not_told():
    text = f"# {KEY}\npermissions:\n  scopes:\n    - a\n    - b\n"
    fix = {"section": "permissions.scopes", "add": [], "removes": True}
    finding = {
        "rule": "scope-unused",
        "severity": "low",
        "confidence": "medium",
        "message": "m",
        "advice": "",
        "location": {"path": "manifest.yml", "line": 4, "column": 7, "end_line": 4, "end_column": 8},
        "fix": fix,
        "reachable": True,
        "suppressed": None,
    }
    app = {"root": ".", "manifest": "manifest.yml", "findings": [finding]}
    patch = to_patch({"apps": [app]}, {"manifest.yml": text.encode()}.get)
    assert KEY not in patch
    assert "@@ -4 +3,0 @@\n-    - a\n" in patch
