"""A comparison in every format: what is new, marked as what fails or not, and nothing of the app that acts."""

import copy
import json
import re
from dataclasses import replace
from importlib.resources import files
from xml.etree import ElementTree

import jsonschema
import pytest
from markdown_it import MarkdownIt
from report.odd import KEY, RULES, saying
from report.sample import sample
from report.test_annotations import EVIL
from report.test_sarif import ODD, schema  # noqa: F401 - a fixture

from flowmap.core.result import Result
from flowmap.diff import compare, to_document
from flowmap.diff.ledger import hold
from flowmap.report import Output
from flowmap.report.comparison import FORMATS, moved, parse_output, render
from flowmap.report.comparison.markdown import MAX_CHARACTERS
from flowmap.report.document import document

SHOWN = {"markdown": "diff.md", "sarif": "diff.sarif", "github": "diff.github.txt", "gitlab": "diff.gitlab.json"}
NOTHING = document(Result(()))


def shown(name, base, head):
    """A comparison of two documents in a format, as text."""
    return render(Output(name, "-"), to_document(compare(base, head), base, head), head).decode()


@pytest.fixture
def head():
    return document(sample(), RULES)


@pytest.fixture
def base(head):
    """HEAD without the call of api.example.com, with a finding that HEAD has not, and with a store of its own."""
    found = copy.deepcopy(head)
    (app,) = found["apps"]
    app["egress"] = [row for row in app["egress"] if row["id"] != "e-send"]
    finding = next(finding for finding in app["findings"] if finding["rule"] == "egress-external")
    finding |= {"rule": "secret-logged", "fingerprint": "gone", "egress": None}
    app["storage"][0]["keys"] = [{"pattern": "other-{}"}]
    return found


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_a_comparison_in_every_format(golden, base, head, name):
    golden(f"report/goldens/{SHOWN[name]}", shown(name, base, head))


def strict(part):
    """A schema with no field allowed that it does not name."""
    if isinstance(part, list):
        return [strict(item) for item in part]
    if not isinstance(part, dict):
        return part
    closed = {"additionalProperties": False} if "properties" in part else {}
    return {name: strict(item) for name, item in part.items()} | closed


def test_json_holds_what_its_schema_says_and_nothing_else(base, head):
    own = json.loads(files("flowmap.report.comparison").joinpath("schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(own)
    validator = jsonschema.Draft202012Validator(strict(own))
    for old, new in ((base, head), (head, base), (NOTHING, head), (head, NOTHING)):
        validator.validate(json.loads(shown("json", old, new)))
    head["apps"][0]["configuration"] = {"allow": [{"rule": "egress-external"}], "env": {"A": ["x"]}, "models": ["m"]}
    validator.validate(json.loads(shown("json", base, head)))
    validator.validate(json.loads(render(Output("json", "-"), to_document(hold({}, head), None, head), head)))


def results(base, head):
    return json.loads(shown("sarif", base, head))["runs"][0]["results"]


def test_sarif_says_of_each_result_whether_it_is_new(base, head):
    found = [(result["ruleId"], result["baselineState"]) for result in results(base, head)]
    # The new destination is told by the finding that it raises: no second result says the same.
    assert sorted(found) == [
        ("diff-storage", "absent"),
        ("diff-storage", "new"),
        ("egress-external", "new"),
        ("permission-wildcard", "unchanged"),
        ("secret-hardcoded", "unchanged"),
        ("secret-logged", "absent"),
        ("secret-logged", "unchanged"),
        ("secret-plain-storage", "unchanged"),
    ]
    assert [result["ruleId"] for result in results(base, head) if result["suppressions"]] == ["secret-logged"]


def test_a_finding_that_moved_to_another_file_is_unchanged(head):
    moved_ = json.loads(json.dumps(head).replace('"src/index.js"', '"src/other.js"'))
    for finding in moved_["apps"][0]["findings"]:
        if finding["egress"] or finding["storage"]:
            finding["fingerprint"] += "x"
    assert {result["baselineState"] for result in results(head, moved_)} == {"unchanged"}


def test_of_two_equal_findings_one_more_is_new(head):
    more = copy.deepcopy(head)
    more["apps"][0]["findings"].append(copy.deepcopy(more["apps"][0]["findings"][0]))
    assert [result["baselineState"] for result in results(head, more)].count("new") == 1
    assert [result["baselineState"] for result in results(more, head)].count("absent") == 1


@pytest.mark.slow
@pytest.mark.parametrize("many", [1, 1000])
def test_sarif_is_what_the_official_schema_asks_for(schema, base, head, many):  # noqa: F811
    validator = jsonschema.validators.validator_for(schema)
    checked = validator(schema, format_checker=validator.FORMAT_CHECKER)
    for old, new in ((base, head), (NOTHING, saying(ODD, many)), (saying(ODD, many), NOTHING)):
        log = json.loads(shown("sarif", old, new))
        assert [f"{error.json_path}: {error.message}" for error in checked.iter_errors(log)] == []
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in log["runs"][0]["results"])


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_takes_any_text_and_shows_no_credential(name):
    for text in (*EVIL, "\ud800", "漢字", "`" * 50, "</details>", "a|b", KEY):
        made = shown(name, NOTHING, saying(text, file="a"))
        assert made
        assert KEY not in made


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_difference_is_no_special_case(name, head):
    made = shown(name, head, head)
    assert made or name == "github"
    assert shown(name, NOTHING, NOTHING) or name == "github"


def test_only_what_is_new_is_annotated_and_only_what_fails_is_an_error(base, head):
    lines = shown("github", base, head).splitlines()
    assert [re.match(r"::(\w+) .*title=(?:high|low) ([\w-]+)::", line).groups() for line in lines] == [
        ("error", "diff-egress"),
        ("notice", "diff-storage"),
    ]
    issues = json.loads(shown("gitlab", base, head))
    assert [issue["severity"] for issue in issues] == ["critical", "info"]
    posted = json.loads(shown("bitbucket", base, head))
    assert [entry["result"] for entry in posted["annotations"]] == ["FAILED", "IGNORED"]
    assert posted["report"]["result"] == "FAILED"
    assert posted["report"]["title"] == "flowmap: what is new in where data goes"
    suite = ElementTree.fromstring(shown("junit", base, head)).find("testsuite")  # noqa: S314 - our own output
    assert (suite.get("failures"), suite.get("skipped")) == ("1", "1")


def test_what_fails_only_when_asked_to_is_marked_when_asked_to(base, head):
    comparison = to_document(compare(base, head), base, head, everything=True)
    lines = render(Output("github", "-"), comparison, head).decode().splitlines()
    assert [line.split()[0] for line in lines] == ["::error", "::error"]


def test_the_way_of_the_data_is_in_an_annotation(base, head):
    (error, _) = json.loads(shown("gitlab", base, head))
    assert error["content"]["body"].splitlines() == [
        "1. src/index.js:5 read from Jira: issue",
        "2. src/index.js:9 put into the request's body",
        "3. src/index.js:7 sent to api.example.com",
    ]


def test_a_comment_shows_a_picture_of_the_new_flows_only(base, head):
    page = shown("markdown", base, head)
    picture = page.partition("```mermaid\n")[2].partition("```")[0]
    assert "api.example.com" in picture
    assert "token-" in picture
    assert "/hook" not in picture
    assert "```mermaid" not in shown("markdown", head, head)


def test_a_comment_is_at_most_as_long_as_every_host_takes():
    head = saying("x" * 400, 1500)
    (app,) = head["apps"]
    app["egress"] = [{**app["egress"][0], "id": str(n), "urls": [url(f"h{n}.test")]} for n in range(400)]
    page = shown("markdown", NOTHING, head)
    assert MAX_CHARACTERS - 3000 < len(page) <= MAX_CHARACTERS
    assert re.search(r"\n\*\d+ more entries not shown: this comment is limited to 32,000 characters\.\*\n$", page)
    assert page.count("<details>") == page.count("</details>")


def test_of_long_lists_the_beginning_is_shown():
    page = shown("markdown", NOTHING, saying("x", 200, file="a"))
    assert "<summary>201 new findings</summary>" in page
    assert page.count("`egress-external`") == 50
    assert "- … and 151 more\n" in page


def url(host):
    return {"pattern": f"https://{host}/", "scheme": "https", "host": host, "unknown": None}


@pytest.mark.parametrize(
    "text", ["[x](https://evil.test)", "![x](https://evil.test/i.png)", "<img src=x>", "@team", "#1", "</details><b>"]
)
def test_no_text_of_the_app_is_markup_in_a_comment(text):
    html = MarkdownIt("gfm-like", {"linkify": False}).render(shown("markdown", NOTHING, saying(text, file="a")))
    assert "<a " not in html
    assert "<img" not in html
    assert html.count("<details>") == html.count("</details>")
    told = re.sub("<code.*?</code>", "", html, flags=re.DOTALL)  # where nothing is a mention or a reference
    assert "@team" not in told
    assert "#1 " not in told


def test_a_comment_says_when_code_was_not_seen(base, head):
    head["apps"][0]["complete"] = False
    head["apps"][0]["files"]["skipped"].append({"path": "lib", "reason": "submodule"})
    page = shown("markdown", base, head)
    assert "\n> Mind that not all code of HEAD's app '.' was seen" in page
    assert "\n> Mind that HEAD's submodule 'lib' was not entered: what is in it does not show as new.\n" in page


def test_paths_can_be_written_from_a_folder_above(base, head):
    comparison, document_ = moved(to_document(compare(base, head), base, head), head, "apps/one")
    for name in ("markdown", "github", "gitlab", "bitbucket", "junit", "sarif"):
        made = render(Output(name, "-"), comparison, document_).decode()
        assert "apps/one/src/index.js" in made
        told = made.partition("```mermaid")[0]  # a picture's names are from the app
        assert not re.search(r'["`= ]src/index\.js[:,"]', told)


@pytest.mark.parametrize("argument", ["x.svg", "mermaid:x", "flowmap.ledger"])
def test_a_comparison_is_no_drawing(argument):
    with pytest.raises(Exception, match="a comparison is written as"):
        parse_output(argument)


def test_a_new_app_and_one_that_is_gone(head):
    second = replace(sample().apps[0], map=replace(sample().apps[0].map, root="b"))
    both = document(Result((*sample().apps, second)))
    both["apps"][1]["id"] = "ari:cloud:ecosystem::app/other"
    for old, new in ((head, both), (both, head)):
        for name in FORMATS:
            assert shown(name, old, new) or name == "github"
