"""What holds for the project as a whole: its layers, its package, its README, and that it says the same twice."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flowmap.pipeline import analyze
from flowmap.report.document import document, to_json
from flowmap.rules import RULES

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
LEAKY = ROOT / "samples" / "leaky"


def test_stages_import_only_what_stands_below_them():
    run(Path(sys.executable).with_name("lint-imports"), "--no-cache")


def test_readme_lists_the_rules_that_there_are(accept):
    rows = [f"| `{rule.id}` | {rule.severity} | {rule.summary} |\n" for rule in RULES]
    check_readme("rules", "".join(["| rule | severity | what it reports |\n", "| --- | --- | --- |\n", *rows]), accept)


def test_readme_shows_what_scan_prints(accept):
    printed = run(sys.executable, "-m", "flowmap", "scan", "samples/leaky", "--fail-on", "never", PYTHONPATH=str(ROOT))
    blocks = printed.decode().strip().split("\n\n")
    session = "\n\n".join(["$ flowmap scan samples/leaky", blocks[1], "…", blocks[-1]])
    check_readme("session", f"```console\n{session}\n```\n", accept)


def test_readme_names_files_that_exist():
    named = set(re.findall(r"`((?:flowmap|queries|samples|tests)/[\w./-]*)`", README.read_text(encoding="utf-8")))
    assert named
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


@pytest.mark.slow
def test_hash_seed_changes_no_byte():
    assert len({scan("leaky", PYTHONHASHSEED=seed) for seed in ("0", "1", "2")}) == 1


def test_order_of_files_changes_no_byte(monkeypatch):
    expected = to_json(document(analyze(LEAKY)))
    list_folder = os.listdir
    monkeypatch.setattr(os, "scandir", ReversedScan)
    monkeypatch.setattr(os, "listdir", lambda *path: list_folder(*path)[::-1])
    assert to_json(document(analyze(LEAKY))) == expected


@pytest.mark.slow
def test_wheel_works_where_the_repository_is_not(tmp_path):
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", installed, wheel)
    shutil.copytree(LEAKY, tmp_path / "leaky")
    # PYTHONPATH comes before the checkout, whose dependencies serve both.
    there = {"cwd": tmp_path, "PYTHONPATH": str(installed)}
    where = run(sys.executable, "-c", "import flowmap; print(flowmap.__file__)", **there)
    assert Path(where.decode().strip()).is_relative_to(installed)
    # Only the revision differs: the copy is in no repository.
    assert json.loads(scan("leaky", **there))["apps"] == json.loads(scan("leaky"))["apps"]
    assert b"wrote bitbucket-pipelines.yml" in run(
        sys.executable, "-m", "flowmap", "init", "leaky", "--ci", "bitbucket", **there
    )


def check_readme(name, text, accept):
    """Compare a generated part of the README with what it has to be; with `accept` write it anew."""
    part = re.compile(rf"(?<=<!-- {name}: written by pytest --accept -->\n).*?(?=<!-- end of {name} -->)", re.DOTALL)
    if accept:
        README.write_text(part.sub(lambda _: text, README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    assert part.findall(README.read_text(encoding="utf-8")) == [text]


class ReversedScan:
    """`os.scandir` the other way round."""

    real = staticmethod(os.scandir)

    def __init__(self, path="."):
        with self.real(path) as entries:
            self.entries = list(entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def __iter__(self):
        return self

    def __next__(self):
        if not self.entries:
            raise StopIteration
        return self.entries.pop()


def scan(path, cwd=LEAKY.parent, **environment):
    """The JSON document of an app, by the flowmap of this checkout unless PYTHONPATH names another."""
    options = ["scan", path, "-o", "json:-", "--fail-on", "never"]
    return run(sys.executable, "-m", "flowmap", *options, cwd=cwd, **{"PYTHONPATH": str(ROOT), **environment})


def run(*command, cwd=ROOT, **environment):
    """The standard output of a program that ends well."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    return done.stdout
