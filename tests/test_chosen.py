"""`scan --baseline` and `scan --changed-since`: a run fails for what is new, or for what a branch touches."""

import json
import os
import subprocess

import pytest

from flowmap.cli import main
from flowmap.diff.baseline import load_baseline, mark
from flowmap.diff.touched import only_touched
from flowmap.errors import FlowmapError

MANIFEST = """\
modules:
  trigger:
    - key: t
      function: f
      events: [avi:jira:created:issue]
  function:
    - key: f
      handler: index.run
app:
  id: ari:cloud:ecosystem::app/x
"""
ONE = """\
import { fetch } from '@forge/api';
export const one = (event) => fetch('https://one.example.com', { method: 'POST', body: event.issue.key });
"""
TWO = ONE.replace("one", "two")
INDEX = """\
import { one } from './one';
import { two } from './two';
export const run = (event) => { one(event); two(event); };
"""


@pytest.fixture
def app(tmp_path, monkeypatch):
    """An app that sends a key to two hosts, committed as `main` in the current folder."""
    monkeypatch.chdir(tmp_path)
    for name, text in {"manifest.yml": MANIFEST, "src/index.js": INDEX, "src/one.js": ONE, "src/two.js": TWO}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    git("init", "-q", "-b", "main")
    commit("first")
    return tmp_path


def git(*arguments, cwd="."):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    subprocess.run(["git", *who, *arguments], cwd=cwd, env=environment, check=True, capture_output=True)


def commit(message):
    git("add", "-A")
    git("commit", "-q", "-m", message)


def scan(capsys, *arguments, fails=1):
    """The findings of a scan that fails or does not: rule, file and baseline state."""
    assert main(["scan", "-o", "json:-", *arguments]) == fails
    (app,) = json.loads(capsys.readouterr().out)["apps"]
    return sorted((f["rule"], f["location"]["path"], f.get("baseline")) for f in app["findings"])


def undeclared(path, state=None):
    return ("egress-undeclared", path, state)


# --- baseline


@pytest.mark.parametrize("saved", ["known.json", "known.sarif"])
def test_what_the_baseline_knows_does_not_fail(app, capsys, saved):
    assert main(["scan", "-q", "-o", saved]) == 1
    capsys.readouterr()
    assert {state for _, _, state in scan(capsys, "--baseline", saved, fails=0)} == {"unchanged"}


@pytest.mark.parametrize("saved", ["known.json", "known.sarif"])
def test_what_came_later_fails(app, capsys, saved):
    main(["scan", "-q", "-o", saved])
    capsys.readouterr()
    (app / "src/two.js").write_text(TWO.replace("https://two", "https://three"))
    found = scan(capsys, "--baseline", saved)
    assert undeclared("src/one.js", "unchanged") in found
    assert undeclared("src/two.js", "new") in found


@pytest.mark.parametrize("saved", ["known.json", "known.sarif"])
def test_what_got_worse_fails(app, capsys, saved):
    main(["scan", "-q", "-o", saved])
    capsys.readouterr()
    (app / "src/two.js").write_text(TWO.replace("event.issue.key", "event.issue.key + event.issue.fields.summary"))
    assert undeclared("src/two.js", "updated") in scan(capsys, "--baseline", saved)


def test_code_that_came_alive_fails(app, capsys):
    (app / "src/index.js").write_text(INDEX.replace("two(event);", ""))
    main(["scan", "-q", "-o", "known.json"])
    capsys.readouterr()
    (app / "src/index.js").write_text(INDEX)
    found = scan(capsys, "--baseline", "known.json")
    assert undeclared("src/one.js", "unchanged") in found
    assert undeclared("src/two.js", "updated") in found


def test_what_was_only_suppressed_is_not_known(app, capsys):
    (app / "src/two.js").write_text(
        TWO.rstrip() + " // flowmap: allow egress-undeclared, egress-external -- for a day\n"
    )
    main(["scan", "-q", "-o", "known.json", "-o", "known.sarif"])
    capsys.readouterr()
    (app / "src/two.js").write_text(TWO)
    for saved in ("known.json", "known.sarif"):
        assert undeclared("src/two.js", "new") in scan(capsys, "--baseline", saved)


def test_one_more_of_the_same_is_new(app, capsys):
    main(["scan", "-q", "-o", "known.json"])
    capsys.readouterr()
    call = TWO.splitlines()[1].partition("=> ")[2].rstrip(";")
    (app / "src/two.js").write_text(TWO.replace(call, f"[{call}, {call}]"))
    states = [state for rule, path, state in scan(capsys, "--baseline", "known.json") if path == "src/two.js"]
    assert sorted(set(states)) == ["new", "unchanged"]


def test_the_text_hides_what_is_known_and_counts_it(app, capsys):
    main(["scan", "-q", "-o", "known.json"])
    capsys.readouterr()
    assert main(["scan", "--baseline", "known.json"]) == 0
    out = capsys.readouterr().out
    assert "egress-undeclared" not in out
    assert "4 in the baseline; -v shows all" in out
    main(["scan", "--baseline", "known.json", "-v"])
    assert "(in the baseline)" in capsys.readouterr().out


def test_sarif_says_the_state(app, capsys):
    main(["scan", "-q", "-o", "known.json"])
    (app / "src/two.js").write_text(TWO.replace("https://two", "https://three"))
    main(["scan", "-q", "--baseline", "known.json", "-o", "now.sarif"])
    results = json.loads((app / "now.sarif").read_text())["runs"][0]["results"]
    assert {result["baselineState"] for result in results} == {"new", "unchanged"}
    main(["scan", "-q", "-o", "now.sarif"])
    assert not any(
        "baselineState" in result for result in json.loads((app / "now.sarif").read_text())["runs"][0]["results"]
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"7",
        b"{}",
        b'"runs"',
        b"\xff",
        b'{"schema_version": 2, "apps": []}',
        b'{"runs": 1}',
        b'{"runs": [{"tool": {"driver": {"name": "semgrep"}}, "results": []}]}',
        b'{"schema_version": 1, "apps": [{"root": ".", "findings": [{}]}]}',
        b"[" * 100_000,
    ],
)
def test_a_baseline_that_is_none_is_refused(content):
    with pytest.raises(FlowmapError, match=r"known\.json"):
        load_baseline(content, "known.json")


def test_a_baseline_that_is_missing_is_a_usage_error(app, capsys):
    assert main(["scan", "--baseline", "none.json"]) == 2
    assert "cannot read 'none.json'" in capsys.readouterr().err


def test_equal_findings_of_two_apps_are_told_apart():
    finding = {
        "fingerprint": "f",
        "severity": "high",
        "categories": ["content"],
        "reachable": True,
        "suppressed": None,
    }
    before = {"schema_version": 1, "apps": [{"root": "b", "findings": [finding]}]}
    now = {"apps": [{"root": "a", "findings": [dict(finding)]}, {"root": "b", "findings": [dict(finding)]}]}
    marked = mark(now, load_baseline(json.dumps(before).encode(), "before"))
    assert [app["findings"][0]["baseline"] for app in marked["apps"]] == ["new", "unchanged"]


def test_a_baseline_without_categories_is_one():
    finding = {"fingerprint": "f", "severity": "high", "reachable": True, "suppressed": None}
    (known,) = load_baseline(
        json.dumps({"schema_version": 1, "apps": [{"root": ".", "findings": [finding]}]}).encode(), ""
    )
    now = {"apps": [{"root": ".", "findings": [{**finding, "categories": ["secret"]}]}]}
    assert mark(now, [known])["apps"][0]["findings"][0]["baseline"] == "unchanged"


# --- changed since


def test_only_what_changed_files_touch_is_shown(app, capsys):
    git("switch", "-q", "-c", "work")
    (app / "src/one.js").write_text("// a note\n" + ONE)
    commit("a note")
    assert {path for _, path, _ in scan(capsys, "--changed-since", "main")} == {"src/one.js"}
    git("switch", "-q", "main")
    (app / "src/two.js").write_text("// of others\n" + TWO)
    commit("others go on")
    git("switch", "-q", "work")
    assert {path for _, path, _ in scan(capsys, "--changed-since", "main")} == {"src/one.js"}


def test_a_path_through_a_changed_file_is_touched(app, capsys):
    (app / "src/index.js").write_text("// a note\n" + INDEX)
    assert {path for _, path, _ in scan(capsys, "--changed-since", "HEAD")} == {"src/one.js", "src/two.js"}


def test_what_is_not_committed_has_changed(app, capsys):
    assert scan(capsys, "--changed-since", "HEAD", fails=0) == []
    (app / "src/two.js").write_text("// a note\n" + TWO)
    assert {path for _, path, _ in scan(capsys, "--changed-since", "HEAD")} == {"src/two.js"}
    (app / "src/three.js").write_text(ONE.replace("one", "three"))
    (app / "src/two.js").write_text(TWO)
    (app / ".gitignore").write_text("build\n")
    assert {path for _, path, _ in scan(capsys, "--changed-since", "HEAD", fails=0)} == {"src/three.js"}


def test_paths_are_found_wherever_the_scan_begins(app, capsys, monkeypatch):
    (app / "src/two.js").write_text("// a note\n" + TWO)
    monkeypatch.chdir(app.parent)
    assert {path for _, path, _ in scan(capsys, app.name, "--changed-since", "HEAD")} == {"src/two.js"}
    inner = app / "apps" / "inner"
    inner.mkdir(parents=True)
    for name in ("manifest.yml", "src"):
        (app / name).rename(inner / name)
    assert {path for _, path, _ in scan(capsys, str(inner), "--changed-since", "HEAD")} == {"src/one.js", "src/two.js"}
    assert len(only_touched({"apps": []}, frozenset())["apps"]) == 0


def test_an_unknown_revision_is_a_usage_error(app, capsys):
    assert main(["scan", "--changed-since", "nowhere"]) == 2
    assert "no revision 'nowhere'" in capsys.readouterr().err
    assert main(["scan", "--changed-since=--output=x"]) == 2
    assert "is no revision" in capsys.readouterr().err


def test_a_shallow_clone_is_told_apart(app, capsys, tmp_path_factory, monkeypatch):
    for number in range(3):
        (app / "src/one.js").write_text(f"// {number}\n{ONE}")
        commit(str(number))
    git("branch", "old", "HEAD~2")
    clone = tmp_path_factory.mktemp("clones") / "shallow"
    git("clone", "-q", "--depth=1", "--no-single-branch", app.as_uri(), str(clone))
    monkeypatch.chdir(clone)
    assert main(["scan", "--changed-since", "origin/old"]) == 2
    said = capsys.readouterr().err
    assert "'origin/old' and HEAD have no commit in common (this is a shallow clone: fetch more of its history)" in said


def test_outside_git_nothing_has_changed_since_anything(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    assert main(["scan", "--changed-since", "main"]) == 2
    assert "is in no git repository" in capsys.readouterr().err


def test_no_program_of_the_repository_is_run(app, capsys):
    (app / "one.sh").write_text("#!/bin/sh\ntouch ran; cat\n")
    (app / "one.sh").chmod(0o755)
    (app / ".gitattributes").write_text("*.js filter=evil diff=evil\n")
    commit("attributes")
    for name in ("filter.evil.clean", "diff.evil.textconv", "diff.evil.command", "core.fsmonitor", "diff.external"):
        git("config", name, str(app / "one.sh"))
    (app / "ran").unlink(missing_ok=True)
    (app / "src/two.js").write_text("// a note\n" + TWO)
    assert {path for _, path, _ in scan(capsys, "--changed-since", "HEAD")} == {"src/two.js"}
    assert not (app / "ran").exists()
