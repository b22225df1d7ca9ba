"""The ledger: what is in it, what it is held against, and that git merges it."""

import subprocess

import pytest
from report.odd import saying
from report.sample import sample
from repositories import begin, commit, git, put

from flowmap import cli
from flowmap.diff.ledger import Line, hold, kept, ledger_of, lines_of, parse, render
from flowmap.errors import FlowmapError
from flowmap.report.document import document

HEAD = """\
# What leaves this app and what it stores: app, side, destination, category, channel.
# Made by flowmap; `flowmap diff --ledger` holds the code against it. A remark may follow after --
"""
SAMPLE = """\
. backend api.example.com content fetch
. backend https://{payload field `host`}/hook credential fetch
. backend kvs secret store
. backend log secret store
"""


@pytest.fixture
def head():
    return document(sample())


def reasons(ledger, head):
    comparison = hold(parse(ledger, "x"), head)
    return [change.reason for change in comparison.new], [change.message for change in comparison.gone]


def test_a_line_for_each_side_destination_category_and_channel(head):
    assert ledger_of(head) == HEAD + SAMPLE


def test_what_is_written_is_read(head):
    assert reasons(ledger_of(head), head) == ([], [])


def test_product_calls_reads_and_dead_code_are_in_no_ledger(head):
    for row in (*head["apps"][0]["egress"], *head["apps"][0]["storage"]):
        row["reachable"] = False
    assert ledger_of(head) == HEAD


def test_a_place_is_named_without_data_only_where_none_is_known(head):
    rows = head["apps"][0]["egress"]
    rows.append(rows[1] | {"id": "more", "data": []})
    assert ledger_of(head) == HEAD + SAMPLE
    rows[1]["data"] = []
    assert ". backend api.example.com - fetch\n" in ledger_of(head)


@pytest.mark.parametrize(
    ("missing", "reason"),
    [
        (". backend api.example.com content fetch", "new external destination"),
        (". backend https://{payload field `host`}/hook credential fetch", "new unknown destination"),
        (". backend kvs secret store", "a secret that is not encrypted"),
        (". backend log secret store", ""),
    ],
)
def test_what_has_no_line_is_new(head, missing, reason):
    assert reasons(SAMPLE.replace(missing, ""), head) == ([reason], [])


def test_another_category_to_an_agreed_place(head):
    ledger = SAMPLE.replace("api.example.com content", "api.example.com personal")
    assert reasons(ledger, head) == (
        ["new category to an external destination"],
        ["personal to api.example.com (backend fetch)"],
    )


def test_a_place_agreed_to_without_data_is_no_agreement_to_data(head):
    ledger = SAMPLE.replace("api.example.com content", "api.example.com -")
    assert reasons(ledger, head) == (["new category to an external destination"], [])


def test_what_is_gone_fails_nothing(head):
    comparison = hold(parse(f"{SAMPLE}. frontend cdn.example.com - image\n", "x"), head)
    assert [change.message for change in comparison.gone] == ["no known data to cdn.example.com (frontend image)"]
    assert not comparison.fails(everything=True)


def test_the_only_app_may_move(head):
    head["apps"][0]["root"] = "packages/app"
    assert reasons(SAMPLE, head) == ([], [])
    assert kept(parse(SAMPLE, "x"), head).keys() == lines_of(head).keys()


def test_lines_may_stand_in_any_order_and_twice_and_remarks_stay(head):
    shuffled = "\n# ours\n".join(reversed((SAMPLE * 2).splitlines())).replace(
        "kvs secret store", "kvs secret store -- J-1"
    )
    assert reasons(shuffled, head) == ([], [])
    assert render(kept(parse(shuffled, "x"), head)) == HEAD + SAMPLE.replace(
        "kvs secret store", "kvs secret store -- J-1"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (". backend a.test content", "x:1: a line holds app, side, destination, category and channel"),
        ("\n<<<<<<< HEAD\n", "x:2: an unsolved merge conflict"),
        (">>>>>>> main", "x:1: an unsolved merge conflict"),
    ],
)
def test_what_is_no_ledger_is_an_error_with_its_line(text, message):
    with pytest.raises(FlowmapError, match=message):
        parse(text, "x")


@pytest.mark.parametrize(
    "text",
    ["a b", "# c", "x -- y", "\n. backend evil.test content fetch\n", "\x1b[31m", "\ud800", "é漢", "%20", "", "`|<>"],
)
def test_no_text_of_the_app_becomes_a_line_or_a_remark_of_its_own(text):
    document_ = saying(text, file="a")
    ledger = ledger_of(document_)
    assert ledger.isascii()
    assert len(ledger.splitlines()) == 2 + len(lines_of(document_))
    assert set(parse(ledger, "x")) == set(lines_of(document_))
    assert not any(parse(ledger, "x").values())


def test_lines_are_sorted_by_what_they_say_and_not_by_their_text():
    lines = [Line("b", "backend", "z", "content", "fetch"), Line("a b", "backend", "z", "content", "fetch")]
    assert render(dict.fromkeys(lines, "")) == f"{HEAD}a%20b backend z content fetch\nb backend z content fetch\n"


# --- on the command line -------------------------------------------------------------------------------------------

MANIFEST = """\
app: {id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555, runtime: {name: nodejs22.x}}
modules:
  trigger: [{key: created, function: run, events: [avi:jira:created:issue]}]
  function: [{key: run, handler: index.run}]
permissions: {scopes: [read:jira-work], external: {fetch: {backend: ['*']}}}
"""


def index(*hosts):
    """An app that sends issues to hosts."""
    calls = "".join(f"  await fetch('https://{host}/', {{ method: 'POST', body: title }});\n" for host in hosts)
    return (
        "import { fetch } from '@forge/api';\nexport async function run(event) {\n"
        f"  const title = event.issue.fields.summary;\n{calls}}}\n"
    )


def line(host):
    return f". backend {host} content fetch\n"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    folder = begin(tmp_path / "r", {"manifest.yml": MANIFEST, "src/index.js": index("d.test", "m.test")})
    monkeypatch.chdir(folder)
    assert cli.main(["scan", "-q", "--fail-on", "never", "-o", "flowmap.ledger"]) == 0
    commit(folder, {})
    return folder


def test_scan_writes_what_diff_holds_the_code_against(repository, capsys):
    capsys.readouterr()
    assert (repository / "flowmap.ledger").read_text() == HEAD + line("d.test") + line("m.test")
    assert cli.main(["diff", "--ledger"]) == 0
    assert capsys.readouterr().out == "No difference in what leaves the app or is stored.\n"
    put(repository, {"src/index.js": "// moved\n" + index("m.test", "d.test", "new.test")})
    assert cli.main(["diff", "--ledger"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("+ egress: content (product event issue.fields.summary) to new.test (backend fetch) [new ext")
    assert "src/index.js:7" in out
    assert cli.main(["diff", "--ledger", "--write", "-q"]) == 0
    assert capsys.readouterr().err == "flowmap: wrote flowmap.ledger\n"
    assert git(repository, "diff", "--stat").decode().count("flowmap.ledger | 1 +\n") == 1
    assert cli.main(["diff", "--ledger"]) == 0


def test_a_revision_and_a_saved_document_are_held_against_it_too(repository, tmp_path):
    put(repository, {"src/index.js": index("d.test", "m.test", "new.test")})
    assert cli.main(["diff", "--ledger", "--write"]) == 0
    assert cli.main(["diff", "--ledger=flowmap.ledger", "HEAD"]) == 0
    git(repository, "checkout", "-q", "flowmap.ledger")
    cli.main(["scan", "-q", "-o", str(tmp_path / "new.json")])
    assert cli.main(["diff", "--ledger=flowmap.ledger", str(tmp_path / "new.json")]) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["diff"], "compared with what?"),
        (["diff", "HEAD", "--write"], "--write is for a ledger"),
        (["diff", "--ledger=flowmap.ledger", "HEAD", "HEAD"], "with --ledger there is no BASE"),
        (["diff", "--ledger", "--config-from", "BASE"], "a ledger has no configuration"),
        (["diff", "--ledger=nope"], "there is no ledger 'nope'; `flowmap diff --ledger --write` begins one"),
        (["diff", "--ledger=src"], "cannot read 'src'"),
    ],
)
def test_what_does_not_go_together_is_an_error(repository, capsys, arguments, message):
    capsys.readouterr()
    assert cli.main(arguments) == 2
    assert message in capsys.readouterr().err


def merged(repository, ours, theirs):
    """What git makes of two branches that each add a host and bring the ledger up to date."""
    for branch, host in (("ours", ours), ("theirs", theirs)):
        git(repository, "checkout", "-q", "-b", branch, "main")
        ledger = (repository / "flowmap.ledger").read_text() + line(host)
        entries = sorted(entry for entry in ledger.splitlines(keepends=True) if not entry.startswith("#"))
        commit(repository, {"flowmap.ledger": HEAD + "".join(entries)})
    git(repository, "merge", "-q", "ours")
    return (repository / "flowmap.ledger").read_text()


def test_two_branches_with_a_line_each_merge(repository):
    assert merged(repository, "a.test", "z.test") == HEAD + "".join(map(line, ("a.test", "d.test", "m.test", "z.test")))


def test_lines_side_by_side_merge_with_the_line_that_init_writes(repository, capsys):
    capsys.readouterr()
    with pytest.raises(subprocess.CalledProcessError):
        merged(repository, "f.test", "g.test")
    git(repository, "merge", "--abort")
    git(repository, "checkout", "-q", "main")
    git(repository, "branch", "-q", "-D", "ours", "theirs")
    assert cli.main(["init", "--ci", "none"]) == 0
    commit(repository, {})
    both = merged(repository, "f.test", "g.test")
    assert {line("f.test"), line("g.test")} < set(both.splitlines(keepends=True))
    put(repository, {"src/index.js": index("d.test", "m.test", "f.test", "g.test")})
    assert cli.main(["diff", "--ledger", "--fail-on-new", "all"]) == 0
