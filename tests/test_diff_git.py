"""`flowmap diff` on real repositories, made here: what a branch changes is what is said, and nothing is touched."""

import hashlib
import json
import shutil

import pytest
from repositories import ENVIRONMENT, begin, commit, git, put

from flowmap import cli

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555
  runtime:
    name: nodejs22.x
modules:
  trigger:
    - key: created
      function: run
      events: [avi:jira:created:issue]
  function:
    - key: run
      handler: index.run
permissions:
  scopes: [read:jira-work, storage:app]
  external:
    fetch:
      backend: ['https://api.acme.test']
"""
INDEX = """\
import { storage } from '@forge/api';
import { send } from './send';

export async function run(event) {
  const title = event.issue.fields.summary;
  await send('https://api.acme.test/v1/issues', title);
  await storage.setSecret('token', process.env.ACME_TOKEN);
}
"""
SEND = """\
import { fetch } from '@forge/api';

export async function send(url, text) {
  return fetch(url, { method: 'POST', body: text });
}
"""
APP = {"manifest.yml": MANIFEST, "src/index.js": INDEX, "src/send.js": SEND}


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository with one commit of the app; the working directory."""
    folder = begin(tmp_path / "repository", APP)
    monkeypatch.chdir(folder)
    for name, value in ENVIRONMENT.items():
        if name.startswith("GIT_CONFIG"):
            monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def diff(capsys):
    """Run `flowmap diff` and give its status, the new changes and the gone ones."""

    def run(*arguments):
        status = cli.main(["diff", *arguments, "-o", "json:-"])
        out, err = capsys.readouterr()
        assert err == ""
        document = json.loads(out)
        return status, document["new"], document["gone"]

    return run


def said(changes):
    """What changes say, with why they fail the run."""
    return [(change["subject"], change["message"], change["reason"] or "") for change in changes]


MOVES = {
    "a file is renamed": {
        "src/send.js": None,
        "src/net/out.js": SEND,
        "src/index.js": INDEX.replace("./send", "./net/out"),
    },
    "a function moves to another file": {
        "src/send.js": None,
        "src/index.js": INDEX.replace("import { send } from './send';", SEND.replace("export ", "")),
    },
    "code is formatted anew": {
        "src/index.js": "// New header.\n\n\n"
        + INDEX.replace("  await", "\n\n\tawait").replace("(event)", "(\n  event\n)"),
        "src/send.js": SEND.replace(", { method: 'POST', body: text }", ', {\n\tmethod: "POST",\n\tbody: text,\n}'),
    },
    "variables are renamed": {
        "src/index.js": INDEX.replace("title", "summaryText").replace("event", "payload"),
        "src/send.js": SEND.replace("url", "target").replace("text", "content"),
    },
    "a helper is extracted": {
        "src/index.js": INDEX.replace("await send('https://api.acme.test/v1/issues', title);", "await report(title);")
        + "\nconst BASE = 'https://api.acme.test';\n"
        "async function report(text) {\n  return send(`${BASE}/v1/issues`, text);\n}\n",
    },
    "another path on the same host": {"src/index.js": INDEX.replace("/v1/issues", "/v2/items")},
    "the manifest is formatted anew": {
        "manifest.yml": "# Ours.\n"
        + MANIFEST.replace("[read:jira-work, storage:app]", "\n    - storage:app\n    - read:jira-work")
    },
}


@pytest.mark.parametrize("move", MOVES)
def test_silent_when_code_only_moves(repository, diff, capsys, move):
    put(repository, MOVES[move])
    assert diff("HEAD") == (0, [], [])
    assert cli.main(["diff", "HEAD"]) == 0
    assert capsys.readouterr().out == "No difference in what leaves the app or is stored.\n"


NEW_HOST = {
    "src/index.js": INDEX.replace(
        "  await storage", "  await send('https://new.example.test/in', title);\n  await storage"
    )
}


def test_a_new_host_behind_a_helper_is_the_one_thing_said(repository, diff, capsys):
    git(repository, "checkout", "-q", "-b", "feature")
    commit(repository, NEW_HOST)
    status, new, gone = diff("main", "feature")
    (change,) = new
    assert (status, gone) == (1, [])
    assert change["reason"] == "new external destination"
    assert change["details"]["destination"] == "new.example.test"
    assert change["details"]["category"] == "content"
    assert change["location"]["path"] == "src/send.js"
    steps = [(step["location"]["path"], step["location"]["line"]) for step in change["path"]]
    assert steps[0][0] == "src/index.js"
    assert steps[-1] == ("src/send.js", 4)
    assert cli.main(["diff", "main", "feature"]) == 1
    out = capsys.readouterr().out
    assert "new.example.test" in out
    assert "src/send.js:4" in out
    assert "api.acme.test" not in out
    assert diff("feature", "main")[0] == 0
    assert [change["details"]["destination"] for change in diff("feature", "main")[2]] == ["new.example.test"]


TWO_CALLERS = INDEX.replace(
    "  await storage", "  await send('https://new.example.test/in', event.issue.fields.description);\n  await storage"
)


def test_of_two_callers_of_a_helper_the_one_that_names_the_new_host_is_told(repository, diff, capsys):
    put(repository, {"src/index.js": TWO_CALLERS})
    (change,) = diff("HEAD")[1]
    assert change["message"].startswith("content (product event issue.fields.description) to new.example.test")
    assert change["details"]["written"]["line"] == 7
    assert cli.main(["diff", "HEAD"]) == 1
    assert "    address from src/index.js:7\n     1. src/index.js:4" in capsys.readouterr().out


@pytest.mark.xfail(strict=True, reason="known-false: one call is one row, whoever calls the helper that it stands in")
def test_what_one_caller_of_a_helper_sends_does_not_go_to_the_host_of_another(repository, diff):
    put(repository, {"src/index.js": TWO_CALLERS.replace("description", "reporter.displayName")})
    assert [(change["details"]["destination"], change["details"]["category"]) for change in diff("HEAD")[1]] == [
        ("new.example.test", "personal")
    ]


def test_timings_name_the_side(repository, capsys):
    put(repository, {"src/index.js": TWO_CALLERS})
    assert cli.main(["diff", "HEAD", "--timings", "--no-cache"]) == 1
    err = capsys.readouterr().err
    assert [line for line in err.splitlines() if line.endswith(":")] == ["flowmap: HEAD:", "flowmap: working tree:"]
    assert err.count("flow  ") == 2


def test_quiet_shows_what_fails_only(repository, capsys):
    put(repository, {"src/index.js": HARMLESS["a new store"]})
    assert cli.main(["diff", "HEAD", "-q"]) == 0
    assert capsys.readouterr().out == ""


def web_trigger(manifest):
    trigger = "  webtrigger:\n    - key: open\n      function: run\n"
    return manifest.replace("  function:\n", trigger + "  function:\n")


ALLOW = '[[allow]]\nrule = "egress-external"\nhost = "api.acme.test"\nreason = "in the policy"\n'
MODEL = '[[models]]\npackage = "@acme/clean"\nremoves = [{ at = "default()", category = "*" }]\n'

RISKS = {
    "a new category to a known host": (
        {"src/index.js": INDEX.replace("event.issue.fields.summary", "event.issue.fields.summary + process.env.KEY")},
        {("egress", "new category to an external destination")},
    ),
    "a secret that lost its encryption": (
        {"src/index.js": INDEX.replace("setSecret", "set")},
        {("storage", "a secret that is no longer encrypted")},
    ),
    "a wider permission": (
        {"manifest.yml": MANIFEST.replace("https://api.acme.test", "*.acme.test")},
        {("permission", "new or wider permission")},
    ),
    "a new scope": (
        {"manifest.yml": MANIFEST.replace("read:jira-work", "read:jira-work, write:jira-work")},
        {("scope", "new or wider scope")},
    ),
    "a new web trigger": (
        {"manifest.yml": web_trigger(MANIFEST)},
        {("entry point", "new public entry point"), ("egress", "new external destination")},
    ),
    "a new allow comment": (
        {"src/send.js": SEND.replace("  return", "  // flowmap: allow egress-external -- trust me\n  return")},
        {("suppression", "new suppression")},
    ),
    "a new [[allow]]": (
        {"flowmap.toml": ALLOW},
        {("suppression", "new suppression"), ("suppression", "new or wider [[allow]]")},
    ),
    "a new model": ({"flowmap.toml": MODEL}, {("model", "new or changed own model")}),
    "a rule turned off": (
        {"flowmap.toml": '[rules]\negress-external = "off"\n'},
        {("suppression", "rule turned down")},
    ),
}


@pytest.mark.parametrize("risk", RISKS)
def test_a_risk_fails_the_run_and_nothing_else_is_said_to(repository, diff, risk):
    files, expected = RISKS[risk]
    put(repository, files)
    status, new, _ = diff("HEAD")
    assert status == 1
    assert {(change["subject"], change["reason"]) for change in new if change["reason"]} == expected


HARMLESS = {
    "a new product call": INDEX.replace("import { storage }", "import api, { storage, route }").replace(
        "  await storage", "  await api.asApp().requestJira(route`/rest/api/3/myself`);\n  await storage"
    ),
    "a new store": INDEX.replace("  await storage", "  await storage.set('last', title);\n  await storage"),
}


@pytest.mark.parametrize("change", HARMLESS)
def test_what_stays_at_atlassian_is_shown_and_fails_only_when_asked(repository, diff, change):
    put(repository, {"src/index.js": HARMLESS[change]})
    status, new, gone = diff("HEAD")
    assert (status, len(new), gone) == (0, 1, [])
    assert not new[0]["reason"]
    assert diff("HEAD", "--fail-on-new", "all")[0] == 1


def test_what_is_gone_is_shown_and_fails_nothing(repository, diff):
    put(repository, {"src/index.js": INDEX.replace("  await send('https://api.acme.test/v1/issues', title);\n", "")})
    status, new, gone = diff("HEAD", "--fail-on-new", "all")
    assert status == 0
    assert [change["message"].endswith("in code that nothing reaches") for change in new] == [True]
    assert [change["details"]["destination"] for change in gone] == ["api.acme.test"]


def test_every_kind_of_side_gives_the_same(repository, diff, tmp_path, capsys):
    commit(repository, NEW_HOST)
    old, new = tmp_path / "old", tmp_path / "new"
    put(old, APP)
    put(new, APP | NEW_HOST)
    for folder in (old, new):
        cli.main(["scan", str(folder), "-q", "-o", f"{folder}.json"])
    capsys.readouterr()
    bases = ["HEAD~1", "git:HEAD~1", git(repository, "rev-parse", "HEAD~1").decode().strip(), str(old), f"{old}.json"]
    heads = [None, "HEAD", "git:main", str(new), f"{new}.json"]
    found = [diff(base, *filter(None, [head])) for base in bases for head in heads]
    assert found[0][0] == 1
    assert all(each == found[0] for each in found)


def test_an_existing_path_wins_over_a_revision(repository, diff):
    commit(repository, NEW_HOST)
    git(repository, "branch", "other", "HEAD~1")
    put(repository / "other", APP | NEW_HOST)
    assert diff("other", "HEAD")[0] == 0
    assert diff("git:other", "HEAD")[0] == 1


@pytest.mark.parametrize(
    "revision", ["nope", "git:nope", "git:", "git:--help", "HEAD~99", "HEAD:src", "git:HEAD:src/index.js"]
)
def test_what_is_no_revision_is_an_error(repository, capsys, revision):
    assert cli.main(["diff", revision]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("flowmap: error: git: ")
    assert err.count("\n") == 1


def test_without_a_repository_a_revision_is_an_error(tmp_path, monkeypatch, capsys):
    put(tmp_path / "plain", APP)
    monkeypatch.chdir(tmp_path / "plain")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert cli.main(["diff", "HEAD"]) == 2
    assert "is in no git repository" in capsys.readouterr().err


def contents(folder):
    """Every file below a folder, git's own included, with what it holds and when it was written."""
    return {
        path.relative_to(folder).as_posix(): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_nothing_is_written(repository, diff):
    commit(repository, NEW_HOST)
    put(repository, {"src/send.js": SEND + "// changed\n", "src/new.js": "export const a = 1;\n"})
    (repository / "src" / "index.js").touch()  # git would like to refresh its index
    before = contents(repository)
    assert diff("HEAD~1")[0] == 1
    assert diff("HEAD~1", "HEAD")[0] == 1
    assert contents(repository) == before


def test_a_folder_of_a_repository(repository, diff, monkeypatch):
    commit(repository, {**dict.fromkeys(APP), **{f"apps/one/{path}": content for path, content in APP.items()}})
    put(repository, {"apps/one/src/index.js": NEW_HOST["src/index.js"]})
    assert len(diff("HEAD", "--path", "apps/one")[1]) == 1
    assert len(diff("HEAD")[1]) == 1
    monkeypatch.chdir(repository / "apps" / "one" / "src")
    assert len(diff("HEAD", "--path", "..")[1]) == 1
    assert diff("HEAD~1", "HEAD", "--path", "../../..") == (0, [], [])


def test_the_configuration_at_the_top_of_the_repository_holds_for_both_sides(repository, diff):
    commit(repository, {**dict.fromkeys(APP), **{f"one/{path}": content for path, content in APP.items()}})
    commit(repository, {"flowmap.toml": ALLOW})
    assert diff("HEAD", "--path", "one") == (0, [], [])
    assert {change["reason"] for change in diff("HEAD~1", "HEAD", "--path", "one")[1]} == {
        "new suppression",
        "new or wider [[allow]]",
    }
    put(repository, {"flowmap.toml": "[rules]\nsecret-logged = 'off'\n"})
    assert diff("HEAD", "--path", "one")[0] == 1
    assert diff("HEAD", "--path", "one", "--config-from", "BASE") == (0, [], [])


def test_a_folder_that_a_revision_lacks_is_an_error(repository, capsys):
    put(repository, {f"apps/one/{path}": content for path, content in APP.items()})
    assert cli.main(["diff", "HEAD", "--path", "apps/one"]) == 2
    assert "no folder apps/one in" in capsys.readouterr().err


def test_two_apps_of_one_repository(repository, diff):
    second = MANIFEST.replace("11111111", "99999999")
    both = {f"{name}/{path}": content for name in ("one", "two") for path, content in APP.items()}
    commit(repository, {**dict.fromkeys(APP), **both, "two/manifest.yml": second})
    put(repository, {"two/src/index.js": NEW_HOST["src/index.js"]})
    status, new, gone = diff("HEAD")
    assert (status, gone) == (1, [])
    assert [(change["app"], change["details"]["destination"]) for change in new] == [("two", "new.example.test")]
    shutil.rmtree(repository / "one")
    status, new, gone = diff("HEAD")
    assert {change["app"] for change in new} == {"two"}
    assert {change["app"] for change in gone} == {"one"}


def test_a_shallow_clone_says_so(repository, tmp_path, monkeypatch, capsys):
    commit(repository, NEW_HOST)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    assert cli.main(["diff", "HEAD~1"]) == 2
    assert "this is a shallow clone: fetch more of its history" in capsys.readouterr().err
    assert cli.main(["diff", "HEAD"]) == 0


def test_a_submodule_is_named_and_not_entered(repository, tmp_path, capsys):
    library = tmp_path / "library"
    library.mkdir()
    git(library, "init", "-q", "-b", "main")
    commit(library, {"index.js": "export const x = 1;\n"})
    git(repository, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(library), "lib")
    commit(repository, {})
    cli.main(["scan", ".", "-o", "json:-"])
    capsys.readouterr()
    from flowmap.project.git import GitTree  # noqa: PLC0415 - the one test that looks below the command line

    with GitTree(repository, "HEAD") as tree:
        assert [(skipped.path, skipped.reason) for skipped in tree.left_out()] == [("lib", "submodule")]
    assert cli.main(["diff", "HEAD~1", "HEAD"]) == 0
    out, err = capsys.readouterr()
    assert out == "No difference in what leaves the app or is stored.\n"
    assert err == ("flowmap: warning: HEAD's submodule 'lib' was not entered: what is in it does not show as new\n")
    put(repository, {"lib/index.js": SEND})
    assert cli.main(["diff", "HEAD"]) == 0
    assert "BASE's submodule 'lib' was not entered: what is in it seems new where HEAD is" in capsys.readouterr().err


def test_base_can_be_the_judge(repository, diff):
    model = '[[models]]\nsinks = [{ at = "audit(0)", egress = "sdk" }]\n'
    commit(repository, {"flowmap.toml": model})
    commit(
        repository,
        {"flowmap.toml": None, "src/index.js": INDEX.replace("  await storage", "  audit(title);\n  await storage")},
    )
    status, new, gone = diff("HEAD~1", "HEAD")
    assert (status, new) == (0, [])
    assert [change["subject"] for change in gone] == ["model"]
    status, new, gone = diff("HEAD~1", "HEAD", "--config-from", "BASE")
    assert (status, gone) == (1, [])
    assert [(change["reason"], change["location"]["line"]) for change in new] == [("new external destination", 7)]


def test_a_silence_of_head_does_not_count_with_the_configuration_of_base(repository, diff):
    put(repository, {**NEW_HOST, "flowmap.toml": '[rules]\negress-external = "off"\n'})
    _, new, _ = diff("HEAD", "--config-from", "BASE")
    assert [change["subject"] for change in new] == ["egress"]


def test_no_command_of_the_repository_is_run(repository, diff, tmp_path):
    trap = tmp_path / "trap.sh"
    trap.write_text(f'#!/bin/sh\necho "$0 $@" >> {tmp_path}/trapped\ncat\n')
    trap.chmod(0o755)
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "post-index-change", "pre-commit", "reference-transaction", "fsmonitor-watchman"):
        shutil.copy(trap, hooks / name)
        shutil.copy(trap, repository / ".git" / "hooks" / name)
    commands = (
        "core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.gitProxy core.alternateRefsCommand "
        "diff.external diff.evil.textconv diff.evil.command filter.evil.clean filter.evil.smudge filter.evil.process "
        "merge.evil.driver gpg.program credential.helper sequence.editor uploadpack.packObjectsHook pager.status "
        "pager.config"
    )
    put(repository, {".gitattributes": "* filter=evil diff=evil merge=evil\n"})
    git(repository, "add", "-A")
    for name in commands.split():
        git(repository, "config", name, str(trap))
    for name in ("status", "rev-parse", "ls-tree", "cat-file", "config"):
        git(repository, "config", f"alias.{name}", f"!{trap}")
    git(repository, "config", "filter.evil.required", "true")
    git(repository, "config", "core.hooksPath", str(hooks))
    git(repository, "config", "core.repositoryFormatVersion", "1")
    git(repository, "config", "extensions.partialClone", "evil")
    git(repository, "config", "remote.evil.url", f"ext::{trap}")
    git(repository, "config", "remote.evil.promisor", "true")
    put(repository, NEW_HOST)
    (repository / "src" / "send.js").touch()
    (tmp_path / "trapped").unlink(missing_ok=True)
    assert diff("HEAD")[0] == 1
    assert diff("HEAD", "HEAD")[0] == 0
    assert not (tmp_path / "trapped").exists()


def test_a_missing_object_is_never_fetched_and_never_a_silent_zero(repository, capsys):
    name = git(repository, "rev-parse", "HEAD:src/send.js").decode().strip()
    (repository / ".git" / "objects" / name[:2] / name[2:]).unlink()
    assert cli.main(["diff", "HEAD", "HEAD"]) == 3
    capsys.readouterr()
