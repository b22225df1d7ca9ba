import copy
import json

import pytest
from report.sample import sample

from flowmap.diff import compare, load, to_document
from flowmap.errors import FlowmapError
from flowmap.report.comparison.text import render
from flowmap.report.document import document

ENTRY = {"address": "https://b.test", "remote": None, "category": None, "in_scope_eud": False}


@pytest.fixture
def base():
    return document(sample())


@pytest.fixture
def head(base):
    return copy.deepcopy(base)


def app(document):
    return document["apps"][0]


def egress(document, identifier):
    return next(row for row in app(document)["egress"] if row["id"] == identifier)


def storage(document, identifier):
    return next(row for row in app(document)["storage"] if row["id"] == identifier)


def reasons(base, head):
    """What is new, as (subject, reason)."""
    return [(change.subject, change.reason) for change in compare(base, head).new]


def test_a_document_does_not_differ_from_itself(base, head):
    assert compare(base, head) == compare(head, base)
    assert compare(base, head).new == compare(base, head).gone == ()


def test_moving_code_is_no_change(base, head):
    text = json.dumps(head).replace('"src/index.js"', '"src/moved/other.ts"').replace('"line": 7', '"line": 70')
    moved = json.loads(text.replace('"e-', '"x-').replace('"s-', '"y-'))
    assert compare(base, moved).new == compare(base, moved).gone == ()


def test_a_new_external_destination_fails_with_its_path(base, head):
    egress(head, "e-send")["urls"] = [
        {"pattern": "https://b.test/x", "scheme": "https", "host": "b.test", "unknown": None}
    ]
    comparison = compare(base, head)
    (change,) = comparison.new
    assert (change.subject, change.reason) == ("egress", "new external destination")
    assert [step["note"] for step in change.path][-1] == "sent to api.example.com"
    assert change.details["destination"] == "b.test"
    assert comparison.fails()
    assert [change.details["destination"] for change in comparison.gone] == ["api.example.com"]
    assert not any(change.fails for change in comparison.gone)


def test_an_unknown_destination_fails(base, head):
    app(base)["egress"] = [row for row in app(base)["egress"] if row["id"] != "e-hook"]
    assert reasons(base, head) == [("egress", "new unknown destination")]


def test_an_unknown_destination_from_elsewhere_is_another_one(base, head):
    egress(head, "e-hook")["urls"][0]["unknown"] = "storage key `settings`"
    comparison = compare(base, head)
    assert [change.reason for change in comparison.new] == ["new unknown destination"]
    assert comparison.new[0].details["destination"] == "https://{storage key `settings`}/hook"
    for document_, code in ((base, "`settings.host`"), (head, "`options.hostName`")):
        egress(document_, "e-hook")["urls"][0]["unknown"] = code
    assert reasons(base, head) == []


def test_a_new_category_to_a_known_destination_fails(base, head):
    egress(head, "e-send")["data"].append(egress(head, "e-send")["data"][0] | {"category": "personal"})
    assert reasons(base, head) == [("egress", "new category to an external destination")]


def test_a_credential_that_is_sent_as_data_is_a_new_category(base, head):
    egress(head, "e-hook")["data"][0]["use"] = None
    assert reasons(base, head) == [("egress", "new category to an unknown destination")]


def test_another_call_with_no_data_to_a_known_destination_is_no_change(base, head):
    app(head)["egress"].append(egress(head, "e-send") | {"id": "e-more", "data": []})
    assert reasons(base, head) == []


def test_a_first_category_does_not_make_the_destination_gone(base, head):
    egress(base, "e-send")["data"] = []
    comparison = compare(base, head)
    assert [change.reason for change in comparison.new] == ["new category to an external destination"]
    assert comparison.gone == ()


def test_the_browser_is_another_way_out_than_the_backend(base, head):
    egress(head, "e-send")["side"] = "frontend"
    assert reasons(base, head) == [("egress", "new external destination")]


@pytest.mark.parametrize("query", ["?expand=names", "&x={}", "{}", "{}?fields={}", "#top"])
def test_what_is_asked_at_a_path_is_no_other_destination(base, head, query):
    for document_ in (base, head):
        egress(document_, "e-jira")["urls"][0]["pattern"] = "/rest/api/3/search/jql"
    egress(head, "e-jira")["urls"][0]["pattern"] += query
    assert reasons(base, head) == []
    egress(head, "e-jira")["urls"][0]["pattern"] = "/rest/api/3/search/{}"
    assert reasons(base, head) == [("egress", "")]


def test_a_new_product_call_is_shown_and_fails_only_when_asked(base, head):
    egress(head, "e-jira")["urls"][0]["pattern"] = "/rest/api/3/myself"
    comparison = compare(base, head)
    assert [(change.subject, change.reason) for change in comparison.new] == [("egress", "")]
    assert not comparison.fails()
    assert comparison.fails(everything=True)


def test_code_that_nothing_reaches_fails_nothing(base, head):
    app(base)["egress"] = []
    for row in app(head)["egress"]:
        row["reachable"] = False
    assert not compare(base, head).fails()
    assert len(compare(base, head).new) == 3


def test_a_new_store_is_shown_and_fails_only_when_asked(base, head):
    storage(head, "s-token")["keys"] = [{"pattern": "other-{}"}]
    comparison = compare(base, head)
    assert [(change.subject, change.reason) for change in comparison.new] == [("storage", "")]
    assert not comparison.fails()
    assert comparison.fails(everything=True)


@pytest.mark.parametrize("key", ["token-{}", "another"])
def test_a_secret_that_lost_its_encryption_fails(base, head, key):
    storage(base, "s-token").update(store="secret", encrypted=True)
    storage(head, "s-token")["keys"] = [{"pattern": key}]
    comparison = compare(base, head)
    assert [(change.subject, change.reason) for change in comparison.new] == [
        ("storage", "a secret that is no longer encrypted")
    ]
    assert [change.details["store"] for change in comparison.gone] == ["secret"]


def test_an_external_store_is_a_destination(base, head):
    storage(head, "s-token").update(store="external", boundary="external")
    assert reasons(base, head) == [("storage", "new external store")]


def test_reads_are_no_stores(base, head):
    app(head)["storage"].append(storage(head, "s-token") | {"id": "r", "operation": "read", "keys": [{"pattern": "x"}]})
    assert reasons(base, head) == []


@pytest.mark.parametrize(
    ("table", "row", "expected"),
    [
        ("scopes", {"name": "write:jira-work"}, [("scope", "new or wider scope")]),
        ("external", {"key": "fetch.backend", **ENTRY}, [("permission", "new or wider permission")]),
        ("external", {"key": "images", **ENTRY, "in_scope_eud": True}, [("permission", "new or wider permission")]),
        ("content", {"key": "scripts", "value": "unsafe-eval"}, [("permission", "new or wider permission")]),
        ("providers", {"key": "other"}, [("permission", "new or wider permission")]),
        (
            "remotes",
            {"key": "us", "urls": {"default": "https://us.test"}, "operations": ["compute"], "in_scope_eud": True},
            [("permission", "new or wider permission")] * 2,
        ),
    ],
)
def test_a_wider_manifest_fails(base, head, table, row, expected):
    app(head)["permissions"][table].append(row | {"location": app(head)["permissions"]["scopes"][0]["location"]})
    assert reasons(base, head) == expected
    assert compare(head, base).new == ()
    assert len(compare(head, base).gone) == len(expected)


@pytest.mark.parametrize("table", ["external", "remotes"])
def test_that_end_user_data_may_go_to_a_known_address_fails(base, head, table):
    app(base)["permissions"][table][0]["in_scope_eud"] = False
    (change,) = compare(base, head).new
    assert change.fails
    assert change.message.endswith("may receive in-scope end-user data")


def test_a_new_web_trigger_fails_and_a_new_resolver_does_not(base, head):
    entries = app(head)["entry_points"]
    entries += [entries[0] | {"kind": "webtrigger", "key": "open"}, entries[0] | {"kind": "resolver", "key": "more"}]
    assert reasons(base, head) == [("entry point", "new public entry point")]


def test_a_new_suppression_fails_even_of_a_finding_that_was_there(base, head):
    app(base)["findings"][3]["suppressed"] = None
    silenced = next(finding for finding in app(head)["findings"] if finding["rule"] == "egress-external")
    silenced["suppressed"] = {"by": "comment", "reason": "trust me", "expires": None}
    assert ("suppression", "new suppression") in reasons(base, head)


def silenced(document):
    return next(finding for finding in app(document)["findings"] if finding["suppressed"])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("2027-01-01", None, [("suppression", "suppression extended")]),
        ("2027-01-01", "2028-01-01", [("suppression", "suppression extended")]),
        ("2027-01-01", "2026-12-31", []),
        (None, "2027-01-01", []),
    ],
)
def test_a_suppression_that_holds_longer_fails(base, head, before, after, expected):
    silenced(base)["suppressed"]["expires"] = before
    silenced(head)["suppressed"]["expires"] = after
    assert reasons(base, head) == expected


def test_the_same_suppression_elsewhere_is_one_more(base, head):
    app(head)["findings"].append(copy.deepcopy(silenced(head)))
    assert reasons(base, head) == [("suppression", "new suppression")]


ALLOW = {"rule": "egress-external", "host": "a.test", "data": ["content", "personal"], "expires": "2027-01-01"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (ALLOW | {"reason": "other words"}, []),
        (ALLOW | {"data": ["content"]}, [("suppression", "")]),
        (ALLOW | {"path": "src/**"}, [("suppression", "")]),
        (ALLOW | {"data": ["content", "secret"]}, [("suppression", "new or wider [[allow]]")]),
        (ALLOW | {"host": "b.test"}, [("suppression", "new or wider [[allow]]")]),
        ({"rule": "egress-external"}, [("suppression", "new or wider [[allow]]")]),
        (ALLOW | {"expires": "2028-01-01"}, [("suppression", "new or wider [[allow]]")]),
    ],
)
def test_a_wider_allow_entry_fails(base, head, row, expected):
    app(base)["configuration"] = {"allow": [ALLOW | {"reason": "said so"}]}
    app(head)["configuration"] = {"allow": [row]}
    assert reasons(base, head) == expected


@pytest.mark.parametrize(
    ("configuration", "expected"),
    [
        ({"models": ["globals clean() is no longer of any category"]}, [("model", "new or changed own model")]),
        ({"env": {"API_BASE": ["https://api.atlassian.com"]}}, [("model", "new or changed [env]")]),
        ({"rules": {"secret-logged": "off"}}, [("suppression", "rule turned down")]),
        ({"rules": {"secret-logged": "critical"}}, [("suppression", "")]),
    ],
)
def test_own_models_and_levels_fail(base, head, configuration, expected):
    app(head)["configuration"] = configuration
    assert reasons(base, head) == expected


def test_apps_are_matched_by_id_even_when_they_move(base, head):
    app(head)["root"] = "packages/app"
    assert compare(base, head).new == compare(base, head).gone == ()


def addressed(document, pattern, boundary="atlassian"):
    url = {"pattern": pattern, "scheme": None, "host": None, "unknown": None}
    row = egress(document, "e-send") | {"id": "e-page", "boundary": boundary, "urls": [url]}
    app(document)["egress"].append(row)


@pytest.mark.parametrize(
    ("before", "after", "is_news"),
    [
        ("/wiki/pages/{}/title", "/wiki/pages/123/title", False),
        ("/wiki/pages/{}/{}", "/wiki/pages/123/{}", False),
        ("/wiki/pages/123", "/wiki/pages/{}", True),
        ("/wiki/pages/{}", "/wiki/pages/1/title", True),
        ("/wiki/pages/{}", "/wiki/blogs/1", True),
        ("{}", "/wiki/pages/1", True),
    ],
)
def test_one_page_of_many_is_no_news(base, head, before, after, is_news):
    addressed(base, before)
    addressed(head, before)
    addressed(head, after)
    assert bool(compare(base, head).new) is is_news


def test_what_is_not_atlassians_is_always_news(base, head):
    addressed(base, "https://api.{}/x", "unknown")
    addressed(head, "https://api.{}/x", "unknown")
    addressed(head, "https://api.a/x", "unknown")
    assert [change.reason for change in compare(base, head).new] == ["new unknown destination"]


@pytest.mark.parametrize(("category", "is_news"), [("content", False), ("secret", True)])
def test_one_key_of_many_is_no_news_but_for_secrets(base, head, category, is_news):
    row = storage(base, "s-token")
    data = [{**item, "category": category} for item in row["data"]]
    row = row | {"id": "s-many", "encrypted": False, "keys": [{"pattern": "token-{}"}], "data": data}
    app(base)["storage"].append(row)
    app(head)["storage"] += [row, row | {"id": "s-one", "keys": [{"pattern": "token-main"}]}]
    assert bool(compare(base, head).new) is is_news


def test_a_new_id_is_no_new_app(base, head):
    app(head)["id"] = "ari:cloud:ecosystem::app/other"
    assert compare(base, head).new == compare(base, head).gone == ()


def test_an_id_says_more_than_a_place(base, head):
    moved = {**app(head), "root": "packages/app"}
    another = {**app(head), "id": "ari:cloud:ecosystem::app/other", "egress": []}
    head["apps"] = [another, moved]
    comparison = compare(base, head)
    assert {change.app for change in comparison.new} == {"."}
    assert comparison.gone == ()


def test_an_app_without_an_id_is_matched_by_its_root(base, head):
    app(base)["id"] = None
    assert compare(base, head).new == ()


def test_the_comparison_as_text(golden, base, head):
    app(base)["egress"] = [row for row in app(base)["egress"] if row["id"] != "e-send"]
    app(base)["storage"] = [storage(base, "s-log")]
    app(head)["storage"] = [storage(head, "s-token")]
    comparison = compare(base, head)
    golden("report/goldens/diff.txt", render(to_document(comparison, base, head)))


def test_of_a_long_way_the_two_ends_are_shown_and_all_of_it_when_asked_to(base, head):
    app(base)["egress"] = []
    data = egress(head, "e-send")["data"][0]
    place = data["path"][0]["location"]
    data["path"] = [{"location": place | {"line": n}, "note": f"step {n}.", "depth": 0} for n in range(1, 31)]
    comparison = to_document(compare(base, head), base, head)
    assert [text.count("step ") for text in (render(comparison), render(comparison, verbose=True))] == [11, 30]
    assert "… 19 more steps" in render(comparison)


def test_a_comparison_is_masked_and_safe_to_print(base, head):
    egress(head, "e-send")["urls"][0]["host"] = "\x1b[2J.ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8.test"
    text = render(to_document(compare(base, head), base, head))
    assert "\x1b" not in text
    assert "ghp_…(40 characters).test" in text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{", "no JSON document"),
        (b"[" * 100_000, "no JSON document"),
        (b"[]", "no flowmap document"),
        (b'{"apps": 1}', "no flowmap document"),
        (b'{"schema_version": 2, "apps": []}', "schema version 2"),
    ],
)
def test_a_file_that_is_no_document_is_an_error(content, message):
    with pytest.raises(FlowmapError, match=message):
        load(content, "old.json")


def test_a_document_of_another_form_is_an_error(base):
    with pytest.raises(FlowmapError, match="not in flowmap's form"):
        compare({"schema_version": 1, "apps": [{"id": "x"}]}, base)
