"""What all formats have in common."""

import json
from dataclasses import replace

import pytest
from report.odd import KEY, RULES, saying
from report.sample import SOURCES, sample

from flowmap import cli
from flowmap.core.result import Result
from flowmap.report import DRAWINGS, ENDINGS, FORMATS, LOCATED, Output, parse, render
from flowmap.report.document import document

TEXTS = sorted(set(FORMATS) - {"png", "pdf", "patch"})
"""A patch holds what manifests should say and nothing else: it has its own tests."""
LISTS = sorted(set(TEXTS) - DRAWINGS | {"html"})
SHOWN = {
    "sarif": "findings.sarif",
    "markdown": "findings.md",
    "html": "findings.html",
    "junit": "findings.xml",
    "github": "github.txt",
    "gitlab": "gitlab.json",
    "bitbucket": "bitbucket.json",
    "mermaid": "drawing.mmd",
}


@pytest.fixture(autouse=True)
def own_pictures(monkeypatch):
    monkeypatch.setenv("PATH", "")


def shown(name, document_=None):
    """The sample in a format, as text."""
    return render(Output(name, "-"), document_ or document(sample(), RULES), SOURCES.get).decode("utf-8")


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_the_document_in_every_format(golden, name):
    golden(f"report/goldens/{SHOWN[name]}", shown(name))


@pytest.mark.parametrize("name", TEXTS)
def test_no_format_shows_a_credential(name):
    assert KEY not in shown(name)
    assert KEY not in shown(name, saying(f"key {KEY} end", file="a"))


@pytest.mark.parametrize("name", TEXTS)
def test_every_format_takes_any_text(name):
    for text in ("\ud800 \udcff", "\ufffe\x00\x1b[31m\u202e", "", "a\r\nb", "漢字 é \U0001d4b3", "`" * 50, "{0} {}"):
        assert shown(name, saying(text))


@pytest.mark.parametrize("name", sorted(set(TEXTS) - {"json", "sarif", "gitlab", "bitbucket"}))
def test_no_control_character_gets_through(name):
    text = shown(name, saying("a\x1b[31m\x07\x00\r\u202e\u2028b"))
    assert not set("\x1b\x07\x00\r\u202e\u2028") & set(text)


@pytest.mark.parametrize("name", sorted(set(LISTS) - {"json", "text", "ledger"}))
def test_a_suppressed_finding_is_there_and_says_so(name):
    text = shown(name)
    assert "payload field token is logged" in text
    assert "test tenants only" in text
    assert "suppress" in text


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_found_and_no_app_are_no_special_case(name):
    assert shown(name, document(Result(()), RULES)) or name in ("github", "text")
    app = sample().apps[0]
    assert shown(name, document(Result((replace(app, findings=()),)))) or name in ("github", "text")


@pytest.mark.parametrize(("ending", "name"), sorted(ENDINGS.items()))
def test_an_ending_is_a_format(ending, name):
    assert parse(f"x.{ending}") == Output(name, f"x.{ending}")


def test_a_format_without_an_ending_of_its_own_is_named():
    assert parse("github:-") == Output("github", "-")
    assert parse("bitbucket:report.json") == Output("bitbucket", "report.json")


APP = {
    "manifest.yml": "modules: {webtrigger: [{key: w, function: f}], function: [{key: f, handler: index.run}]}\n",
    "src/index.js": "import { fetch } from '@forge/api';\n"
    "export const run = async (r) => fetch('https://x.test/', { method: 'POST', body: r.body });\n",
}


@pytest.mark.parametrize("name", sorted(LOCATED - {"html", "markdown"}))
def test_paths_are_written_from_the_current_folder(tmp_path, monkeypatch, name):
    for path, text in APP.items():
        file = tmp_path / "apps/one" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["scan", "apps", "-o", f"{name}:out", "-o", "out.md", "--fail-on", "never", "-q"]) == 0
    assert "apps/one/src/index.js" in (tmp_path / "out").read_text()
    page = (tmp_path / "out.md").read_text()
    assert "`apps/one/src/index.js:2:33`" in page
    assert "2 | export const run = async" in page
    assert cli.main(["scan", "apps", "-o", "out.json", "--fail-on", "never", "-q"]) == 0
    app = json.loads((tmp_path / "out.json").read_text())["apps"][0]
    assert (app["root"], app["egress"][0]["location"]["path"]) == ("one", "src/index.js")
