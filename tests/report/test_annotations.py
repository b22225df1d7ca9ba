import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from report.odd import RULES, saying
from report.sample import sample

from flowmap.core.result import Result
from flowmap.report.annotations import to_bitbucket, to_github, to_gitlab, to_junit
from flowmap.report.document import document

EVIL = [
    "a\n::error::b",
    "%0A::warning::x",
    "a,title=x::y",
    "]]><!-- & \"quoted\" 'too' -->",
    "</failure></testcase>",
    "\x1b[31m\ufffe\x00",
]


def junit(document_):
    return ElementTree.fromstring(to_junit(document_))  # noqa: S314 - our own output, and that it parses is the point


@pytest.mark.parametrize("evil", EVIL)
def test_text_of_the_app_makes_no_xml(evil):
    root = junit(saying(evil))
    assert [node.tag for node in root.iter()] == [
        "testsuites", "testsuite", "testcase", "failure", "testcase", "skipped"
    ]  # fmt: skip
    message = root.find(".//failure").get("message")
    assert message == evil.replace("\n", "\\n").replace("\x1b", "\\x1b").replace("\x00", "\\x00").replace(
        "\ufffe", "\\ufffe"
    )


def test_junit_counts_what_it_holds():
    root = junit(document(sample(), (*RULES, {**RULES[0], "id": "egress-insecure"})))
    suite = root.find("testsuite")
    cases = root.findall(".//testcase")
    assert suite.get("tests") == str(len(cases)) == "6"
    assert suite.get("failures") == str(len(root.findall(".//failure"))) == "3"
    assert suite.get("skipped") == str(len(root.findall(".//skipped"))) == "2"
    assert [case.get("name") for case in cases if not list(case)] == ["egress-insecure"]


@pytest.mark.parametrize("evil", EVIL)
def test_text_of_the_app_makes_no_workflow_command(evil):
    lines = to_github(saying(evil)).splitlines()
    assert len(lines) == 2
    for line in lines:
        command, properties, _ = re.fullmatch(r"::(\w+) ((?:\w+=[^,:]*,?)+)::(.*)", line).groups()
        assert command in ("error", "notice")
        names = [part.partition("=")[0] for part in properties.split(",")]
        assert names in (
            ["file", "line", "endLine", "col", "endColumn", "title"],
            ["file", "line", "endLine", "col", "title"],
        )


def test_a_percent_sign_is_not_decoded_again():
    line = to_github(saying("100%25 %0A")).splitlines()[0]
    assert line.endswith("::100%2525 %250A%0A100%2525 %250A")
    assert "file=src/100%2525 %250A.js," in line


def test_columns_are_named_on_one_line_only():
    first, second, *_ = to_github(document(sample())).splitlines()
    assert "file=src/index.js,line=14,endLine=14,col=9,endColumn=60,title=critical secret-plain-storage" in first
    assert "file=src/index.js,line=7,endLine=10,col=8,title=high egress-external" in second


def test_at_github_what_does_not_count_is_a_notice():
    lines = to_github(document(sample())).splitlines()
    assert [line.split()[0] for line in lines] == ["::error", "::error", "::error", "::notice", "::notice"]


def test_every_issue_at_gitlab_has_a_fingerprint_of_its_own():
    app = sample().apps[0]
    twice = Result((replace(app, findings=app.findings * 2), replace(app, map=replace(app.map, root="b"))))
    issues = json.loads(to_gitlab(document(twice)))
    assert len(issues) == 15
    assert len({issue["fingerprint"] for issue in issues}) == 15


def test_gitlab_gets_what_it_requires():
    for issue in json.loads(to_gitlab(document(sample()))):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location", "content"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert set(issue["location"]["lines"]) == {"begin", "end"}


def test_bitbucket_gets_no_more_than_it_takes():
    made = json.loads(to_bitbucket(saying("x" * 3000, 1500)))
    report, annotations = made["report"], made["annotations"]
    assert len(annotations) == 1000
    assert len({annotation["external_id"] for annotation in annotations}) == 1000
    assert max(len(annotation["external_id"]) for annotation in annotations) <= 450
    assert max(len(annotation["summary"]) for annotation in annotations) == 450
    assert max(len(annotation["details"]) for annotation in annotations) == 2000
    assert len(report["data"]) <= 10
    assert report["details"] == "1500 findings that count, 1 others. The worst 1000 are shown."


def test_a_report_at_bitbucket_fails_for_what_counts():
    app = sample().apps[0]
    aside = tuple(finding for finding in app.findings if finding.suppressed or not finding.reachable)
    results = {}
    for name, findings in (("all", app.findings), ("aside", aside)):
        made = json.loads(to_bitbucket(document(Result((replace(app, findings=findings),)))))
        results[name] = (made["report"]["result"], [annotation["result"] for annotation in made["annotations"]])
    assert results == {
        "all": ("FAILED", ["FAILED"] * 3 + ["IGNORED"] * 2),
        "aside": ("PASSED", ["IGNORED"] * 2),
    }
