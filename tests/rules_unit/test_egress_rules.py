"""The rules about calls that leave the app, on hand-built rows."""

import pytest
from rules_unit.build import (
    ACCOUNT_ID,
    CONTENT,
    CREDENTIAL,
    HOST,
    NAME,
    SECRET,
    app,
    at,
    data,
    egress,
    entry,
    in_manifest,
    manifest,
    remote,
    url,
)

from flowmap.core.appmap import Coverage
from flowmap.core.words import Boundary, Category, Confidence, Declared, SentIn, Severity, Side
from flowmap.rules.egress_external import EgressExternal
from flowmap.rules.egress_insecure import EgressInsecure
from flowmap.rules.egress_misdeclared import EgressMisdeclared
from flowmap.rules.egress_undeclared import EgressUndeclared
from flowmap.rules.egress_unresolved import EgressUnresolved
from flowmap.rules.secret_egress import SecretEgress
from flowmap.rules.secret_in_url import SecretInUrl

UNDECLARED = Coverage(Declared.UNDECLARED)
BY_FIRST = Coverage(Declared.DECLARED, "permissions.external.fetch.backend[0]")


def only(findings):
    found = list(findings)
    assert len(found) == 1
    return found[0]


def unresolved(line, origin="`url`", **more):
    return egress(line, urls=(url("{}/v1", origin),), boundary=Boundary.UNKNOWN, **more)


class TestExternal:
    def test_says_what_leaves_where_and_how(self):
        finding = only(EgressExternal().check(app(egress(5, data=(CONTENT,)))))
        assert finding.message == (
            "Issue fields.summary (content) leaves Atlassian for api.example.com in the body of fetch()."
        )
        assert (finding.severity, finding.confidence) == (Severity.HIGH, Confidence.HIGH)
        assert (finding.location, finding.egress, finding.path) == (at(5), "e5", CONTENT.path)

    @pytest.mark.parametrize(
        ("category", "severity"),
        [
            (Category.SECRET, Severity.HIGH),
            (Category.PERSONAL, Severity.HIGH),
            (Category.CONTENT, Severity.HIGH),
            (Category.USER_INPUT, Severity.MEDIUM),
            (Category.APP_DATA, Severity.MEDIUM),
            (Category.CONTEXT, Severity.LOW),
            (Category.CONFIG, Severity.LOW),
        ],
    )
    def test_is_as_bad_as_the_data(self, category, severity):
        assert only(EgressExternal().check(app(egress(data=(data(category),))))).severity is severity

    def test_speaks_of_the_worst_and_names_the_others(self):
        rows = app(egress(data=(data(Category.CONTEXT), CONTENT, ACCOUNT_ID)))
        finding = only(EgressExternal().check(rows))
        assert finding.message.startswith("Issue fields.summary (content) leaves")
        assert finding.message.endswith("; with it: personal, context.")

    def test_takes_the_shortest_path_of_the_worst(self):
        near = data(Category.CONTENT, "near", length=1)
        far = data(Category.CONTENT, "far", length=4)
        assert only(EgressExternal().check(app(egress(data=(far, near))))).path == near.path

    def test_prefers_a_sure_path_to_a_shorter_weak_one(self):
        weak = data(Category.CONTENT, "weak", length=1, weak=True)
        finding = only(EgressExternal().check(app(egress(data=(weak, CONTENT)))))
        assert (finding.path, finding.confidence) == (CONTENT.path, Confidence.HIGH)

    def test_is_less_sure_of_a_weak_flow(self):
        weak = data(Category.CONTENT, weak=True)
        assert only(EgressExternal().check(app(egress(data=(weak,))))).confidence is Confidence.MEDIUM

    def test_is_hardly_sure_of_data_that_comes_from_dead_code_alone(self):
        dead = data(Category.CONTENT, "dead", length=1, reachable=False)
        assert only(EgressExternal().check(app(egress(data=(dead,))))).confidence is Confidence.LOW
        assert only(EgressExternal().check(app(egress(data=(dead, CONTENT))))).confidence is Confidence.HIGH

    def test_hardly_believes_in_dead_code(self):
        finding = only(EgressExternal().check(app(egress(data=(CONTENT,), reachable=False))))
        assert (finding.confidence, finding.reachable) == (Confidence.LOW, False)

    def test_rates_an_account_id_medium_until_a_name_comes_with_it(self):
        assert only(EgressExternal().check(app(egress(data=(ACCOUNT_ID,))))).severity is Severity.MEDIUM
        assert only(EgressExternal().check(app(egress(data=(ACCOUNT_ID, NAME))))).severity is Severity.HIGH

    def test_reports_a_call_without_data_as_low(self):
        finding = only(EgressExternal().check(app(egress())))
        assert finding.severity is Severity.LOW
        assert finding.message == "fetch() calls api.example.com outside Atlassian; no data was recognised in it."

    def test_names_what_a_page_loads_by_its_kind(self):
        row = egress(side=Side.FRONTEND, kind="image", api="@forge/react.Image")
        finding = only(EgressExternal().check(app(row)))
        assert finding.message == "The image calls api.example.com outside Atlassian; no data was recognised in it."

    @pytest.mark.parametrize(
        "row",
        [
            egress(data=(CREDENTIAL,)),
            egress(data=(CONTENT,), boundary=Boundary.ATLASSIAN),
            egress(data=(CONTENT,), boundary=Boundary.UNKNOWN),
            egress(data=(CONTENT,), kind="webtrigger"),
        ],
        ids=["credential", "product", "unknown", "webtrigger"],
    )
    def test_is_silent(self, row):
        assert not list(EgressExternal().check(app(row)))


class TestUndeclared:
    def test_gives_the_lines_for_the_manifest(self):
        finding = only(EgressUndeclared().check(app(egress(declared=UNDECLARED, data=(CONTENT,)))))
        assert finding.severity is Severity.HIGH
        assert finding.message == (
            "fetch() calls api.example.com with issue fields.summary (content), "
            "which no entry of permissions.external.fetch.backend covers."
        )
        assert finding.advice.partition("\n")[2] == (
            "permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com"
        )

    def test_names_only_the_host_that_lacks(self):
        row = egress(5, "https://epsilon.example/a", "https://zeta.example/a", declared=UNDECLARED)
        finding = only(EgressUndeclared().check(app(row, manifest=manifest(entry("https://epsilon.example")))))
        assert "epsilon" not in finding.message + finding.advice
        assert "zeta.example" in finding.message

    @pytest.mark.parametrize(
        ("kind", "section"),
        [
            ("fetch", "fetch.client"),
            ("image", "images"),
            ("script", "scripts"),
            ("frame", "frames"),
            ("style", "styles"),
        ],
    )
    def test_knows_the_section_of_each_kind(self, kind, section):
        finding = only(EgressUndeclared().check(app(egress(side=Side.FRONTEND, kind=kind, declared=UNDECLARED))))
        assert f"permissions.external.{section} covers" in finding.message

    def test_asks_for_the_remote_that_the_manifest_lacks(self):
        row = egress(kind="remote", urls=(), service="engine", declared=UNDECLARED)
        finding = only(EgressUndeclared().check(app(row)))
        assert "the remote `engine`, which the manifest does not define" in finding.message
        assert "remotes:\n  - key: engine" in finding.advice
        assert "backend:\n        - remote: engine" in finding.advice

    def test_asks_for_the_entry_of_a_remote(self):
        row = egress(kind="remote", service="engine", declared=UNDECLARED)
        finding = only(EgressUndeclared().check(app(row, manifest=manifest(remotes=(remote(),)))))
        assert "which no entry of permissions.external.fetch.backend lets through" in finding.message
        assert "remotes:" not in finding.advice

    def test_quotes_what_is_no_plain_host(self):
        row = egress(5, "https://{}.tenant.example/v1", declared=UNDECLARED)
        assert 'address: "*.tenant.example"' in only(EgressUndeclared().check(app(row))).advice

    def test_keeps_port_and_kind_of_socket(self):
        row = egress(5, f"https://{HOST}:8443/v1", "wss://live.example.com/feed", declared=UNDECLARED)
        finding = only(EgressUndeclared().check(app(row, manifest=manifest(entry(f"https://{HOST}")))))
        assert "calls live.example.com, which" in finding.message
        assert finding.advice.endswith("backend:\n        - address: wss://live.example.com")
        port = egress(5, f"https://{HOST}:8443/v1", declared=UNDECLARED)
        finding = only(EgressUndeclared().check(app(port, manifest=manifest(entry(f"https://{HOST}")))))
        assert finding.advice.endswith(f"- address: https://{HOST}:8443")

    @pytest.mark.parametrize("status", [Declared.DECLARED, Declared.NOT_NEEDED, Declared.UNKNOWN])
    def test_is_silent(self, status):
        assert not list(EgressUndeclared().check(app(egress(declared=Coverage(status)))))


class TestUnresolved:
    ROW = egress(
        urls=(url("{}/v1", "storage key `settings`"),),
        boundary=Boundary.UNKNOWN,
        bounded_by=("*.a.example", "b.example"),
    )

    def test_says_where_the_host_comes_from_and_what_bounds_it(self):
        finding = only(EgressUnresolved().check(app(self.ROW)))
        assert (finding.severity, finding.confidence) == (Severity.MEDIUM, Confidence.MEDIUM)
        assert finding.message == (
            "Where fetch() goes cannot be decided: its host comes from storage key `settings`; "
            "the manifest lets only *.a.example and b.example through."
        )

    def test_says_that_a_star_bounds_nothing(self):
        row = egress(urls=(url("{}"),), boundary=Boundary.UNKNOWN, bounded_by=("*",), data=(CONTENT,))
        finding = only(EgressUnresolved().check(app(row)))
        assert finding.message == (
            "Where fetch() goes cannot be decided; the manifest lets every host through; "
            "it carries issue fields.summary (content)."
        )

    def test_says_one_of_which_hosts_it_is_where_the_manifest_names_all_in_full(self):
        finding = only(EgressUnresolved().check(app(unresolved(5, bounded_by=("b.example", "https://a.example/x")))))
        assert finding.confidence is Confidence.LOW
        assert finding.message == (
            "fetch() goes to one of a.example and b.example, the code does not say which: its host comes from `url`."
        )

    def test_says_so_where_there_is_one_host_only(self):
        message = only(EgressUnresolved().check(app(unresolved(5, bounded_by=("a.example",))))).message
        assert message == "fetch() goes to a.example or nowhere, by the manifest: its host comes from `url`."

    def test_is_as_unsure_as_ever_where_customers_may_add_hosts_or_a_remote_has_none(self):
        row = unresolved(5, bounded_by=("a.example",))
        open_manifest = manifest(entry("a.example"), configurable=True)
        assert only(EgressUnresolved().check(app(row, manifest=open_manifest))).confidence is Confidence.MEDIUM

    def test_a_remote_of_the_same_list_is_one_of_them(self):
        row = unresolved(5, bounded_by=("a.example",))
        said = manifest(entry("a.example"), entry(remote="engine", index=1), remotes=(remote(),))
        assert (
            "one of a.example and api.example.com," in only(EgressUnresolved().check(app(row, manifest=said))).message
        )

    @pytest.mark.parametrize(
        ("origin", "path", "confidences"),
        [
            ("`url`", "src/index.js", [Confidence.LOW, Confidence.MEDIUM]),
            ("`url`", "src/other.js", [Confidence.MEDIUM, Confidence.MEDIUM]),
            ("`process.env.BASE`", "src/other.js", [Confidence.LOW, Confidence.MEDIUM]),
            ("stored value 'base'", "src/other.js", [Confidence.LOW, Confidence.MEDIUM]),
            (None, "src/index.js", [Confidence.MEDIUM, Confidence.MEDIUM]),
        ],
    )
    def test_of_calls_with_one_origin_the_worst_speaks_for_all(self, origin, path, confidences):
        rows = (unresolved(5, origin), unresolved(9, origin, location=at(9, path), data=(CONTENT,)))
        assert [finding.confidence for finding in EgressUnresolved().check(app(*rows))] == confidences

    def test_is_silent_where_the_boundary_is_known(self):
        assert not list(EgressUnresolved().check(app(egress(5, "https://{}.tenant.example/v1"))))


class TestInsecure:
    @pytest.mark.parametrize("scheme", ["http", "ws"])
    def test_reports_plain_urls(self, scheme):
        finding = only(EgressInsecure().check(app(egress(5, f"{scheme}://{HOST}/v1", data=(CONTENT,)))))
        assert finding.severity is Severity.HIGH
        assert (
            f"calls api.example.com over plain {scheme} and carries issue fields.summary (content)." in finding.message
        )
        assert finding.advice == f"Use `{scheme}s:` in the URL."

    @pytest.mark.parametrize(
        "row",
        [
            egress(),
            egress(5, f"wss://{HOST}/v1"),
            egress(5, f"http://{HOST}/v1", boundary=Boundary.ATLASSIAN),
            egress(5, f"http://{HOST}/v1", kind="navigation", side=Side.FRONTEND),
        ],
        ids=["https", "wss", "atlassian", "bare link"],
    )
    def test_is_silent(self, row):
        assert not list(EgressInsecure().check(app(row)))


class TestMisdeclared:
    CLAIM = manifest(entry("*.example.com", in_scope_eud=False, category="analytics"))

    def test_stands_at_the_manifest_and_shows_the_flow(self):
        rows = (egress(5, declared=BY_FIRST, data=(CONTENT,)), egress(9, declared=BY_FIRST, data=(NAME,)))
        finding = only(EgressMisdeclared().check(app(*rows, manifest=self.CLAIM)))
        assert (finding.location, finding.severity) == (in_manifest(20), Severity.HIGH)
        assert (finding.egress, finding.path) == ("e9", NAME.path)
        assert finding.message == (
            "Jira user displayName (personal) goes to api.example.com in the body of fetch(), while the manifest says "
            "`inScopeEUD: false` of *.example.com; with it: content."
        )

    def test_holds_remotes_to_their_word(self):
        claimed = manifest(entry(remote="engine"), remotes=(remote(in_scope_eud=False),))
        row = egress(kind="remote", service="engine", declared=BY_FIRST, data=(CONTENT,))
        assert only(EgressMisdeclared().check(app(row, manifest=claimed))).location == in_manifest(40)

    def test_is_less_sure_of_what_users_type(self):
        row = egress(declared=BY_FIRST, data=(data(Category.USER_INPUT, "payload text"),))
        assert only(EgressMisdeclared().check(app(row, manifest=self.CLAIM))).confidence is Confidence.MEDIUM

    def test_prefers_a_flow_in_live_code(self):
        dead = egress(3, declared=BY_FIRST, data=(NAME,), reachable=False)
        live = egress(9, declared=BY_FIRST, data=(CONTENT,))
        finding = only(EgressMisdeclared().check(app(dead, live, manifest=self.CLAIM)))
        assert (finding.egress, finding.reachable) == ("e9", True)

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            (egress(declared=BY_FIRST, data=(CONTENT,)), manifest(entry(f"https://{HOST}"))),
            (egress(declared=BY_FIRST, data=(data(Category.CONTEXT),)), CLAIM),
            (egress(data=(CONTENT,)), CLAIM),
        ],
        ids=["in scope", "no user data", "another entry"],
    )
    def test_is_silent(self, row, said):
        assert not list(EgressMisdeclared().check(app(row, manifest=said)))


class TestSecretsOut:
    def test_a_secret_elsewhere_is_critical(self):
        finding = only(SecretEgress().check(app(egress(data=(SECRET, CONTENT)))))
        assert finding.severity is Severity.CRITICAL
        assert finding.message == (
            "Storage secret `token` (secret) goes to api.example.com in the body of fetch(), not as its credential."
        )

    @pytest.mark.parametrize("row", [egress(data=(CREDENTIAL,)), egress(data=(SECRET,), boundary=Boundary.ATLASSIAN)])
    def test_a_secret_in_its_use_or_at_home_is_not(self, row):
        assert not list(SecretEgress().check(app(row)))

    def test_a_secret_in_a_url_is_reported_even_as_credential(self):
        key = data(Category.SECRET, "storage secret `key`", sent_in=SentIn.URL, use="credential")
        finding = only(SecretInUrl().check(app(egress(data=(key,)))))
        assert finding.message == "Storage secret `key` (secret) travels in the URL of fetch() to api.example.com."
        assert finding.severity is Severity.MEDIUM

    def test_a_secret_in_a_header_is_not_in_the_url(self):
        assert not list(SecretInUrl().check(app(egress(data=(CREDENTIAL, data(Category.CONTENT, sent_in=SentIn.URL))))))
