"""The rules about the manifest, and the verdict on it."""

import pytest
from rules_unit.build import (
    HOST,
    app,
    content,
    egress,
    entry,
    in_manifest,
    manifest,
    module,
    provider,
    remote,
    storage,
    url,
)

from flowmap.core.appmap import Coverage, Unseen
from flowmap.core.manifest import Reference
from flowmap.core.words import Boundary, Category, Confidence, Declared, Severity, Side, Store
from flowmap.rules.hosts import covers, host_of, may_use
from flowmap.rules.permission_unsafe import PermissionUnsafe
from flowmap.rules.permission_unused import PermissionUnused
from flowmap.rules.permission_wildcard import PermissionWildcard
from flowmap.rules.verdicts import runs_on_atlassian, verdicts


def only(findings):
    found = list(findings)
    assert len(found) == 1
    return found[0]


def lines(rule, judged):
    return [finding.location.line for finding in rule.check(judged)]


class TestUnused:
    ADDRESS = manifest(entry("https://old.example.com"))

    def test_names_the_entry_and_the_lines_to_remove(self):
        finding = only(PermissionUnused().check(app(egress(), manifest=self.ADDRESS)))
        assert finding.message == (
            "No code uses https://old.example.com, which permissions.external.fetch.backend lets the app reach."
        )
        assert finding.advice.endswith("backend:\n        - address: https://old.example.com")
        assert (finding.severity, finding.confidence) == (Severity.LOW, Confidence.HIGH)
        assert finding.location == in_manifest(20)

    def test_is_silent_for_what_a_call_uses(self):
        said = manifest(
            entry("api.example.com"), entry("*.example.com", 1), entry("https://API.example.com:8443/v1", 2)
        )
        assert not list(PermissionUnused().check(app(egress(), manifest=said)))

    def test_follows_what_the_flow_stage_decided(self):
        row = egress(declared=Coverage(Declared.DECLARED, "permissions.external.fetch.backend[0]"))
        assert not list(PermissionUnused().check(app(row, manifest=self.ADDRESS)))

    def test_a_host_known_in_part_may_need_the_entry(self):
        row = egress(5, "https://{}.example.com/v1")
        assert not list(PermissionUnused().check(app(row, manifest=self.ADDRESS)))

    def test_an_unresolved_call_silences_its_side_only(self):
        row = egress(urls=(url("{}"),), boundary=Boundary.UNKNOWN)
        said = manifest(entry("https://a.example"), entry("https://b.example", 1, "fetch.client"))
        assert lines(PermissionUnused(), app(row, manifest=said)) == [21]

    LISTS = manifest(
        *(entry("https://a.example", n, key) for n, key in enumerate(("fetch.client", "images", "frames", "fonts")))
    )

    @pytest.mark.parametrize(
        ("row", "unused"),
        [
            ({"kind": "navigation"}, [20, 21, 22, 23]),
            ({"kind": "image"}, [20, 22, 23]),
            ({"kind": "resource", "api": "element.src"}, [20, 23]),
            ({"kind": "websocket"}, []),
            ({}, []),
        ],
    )
    def test_what_a_page_loads_or_leads_to_silences_no_more_than_its_own_list(self, row, unused):
        row = egress(urls=(url("{}"),), boundary=Boundary.UNKNOWN, side=Side.FRONTEND, **row)
        assert lines(PermissionUnused(), app(row, manifest=self.LISTS)) == unused

    def test_an_element_may_be_an_image(self):
        row = egress(5, "https://a.example/x.png", side=Side.FRONTEND, kind="resource", api="element.src")
        assert lines(PermissionUnused(), app(row, manifest=self.LISTS)) == [20, 23]

    def test_the_line_to_remove_is_as_it_stands(self):
        plain = manifest(entry("https://old.example.com", is_plain=True))
        assert only(PermissionUnused().check(app(manifest=plain))).advice.endswith(
            "\n        - https://old.example.com"
        )

    def test_each_kind_has_its_own_section(self):
        row = egress(5, "https://a.example/x.png", side=Side.FRONTEND, kind="image")
        said = manifest(entry("https://a.example", 0, "images"), entry("https://a.example", 1, "fetch.client"))
        assert lines(PermissionUnused(), app(row, manifest=said)) == [21]

    def test_is_less_sure_where_something_was_not_seen(self):
        assert only(PermissionUnused().check(app(manifest=self.ADDRESS, complete=False))).confidence is Confidence.LOW
        unseen = (Unseen("mystery", 1, (Category.CONTENT,)),)
        assert only(PermissionUnused().check(app(manifest=self.ADDRESS, unseen=unseen))).confidence is Confidence.MEDIUM
        styles = manifest(entry("https://fonts.example", 0, "fonts"))
        assert only(PermissionUnused().check(app(manifest=styles))).confidence is Confidence.MEDIUM

    def test_a_package_named_like_the_address_may_need_it(self):
        said = manifest(entry("https://x-dsn.search.example"))
        client = storage(store=Store.EXTERNAL, boundary=Boundary.EXTERNAL, api="searchclient.query")
        assert not list(PermissionUnused().check(app(client, manifest=said)))
        other = storage(store=Store.EXTERNAL, boundary=Boundary.EXTERNAL, api="otherclient.query")
        assert only(PermissionUnused().check(app(other, manifest=said))).confidence is Confidence.HIGH
        unseen = (Unseen("@acme/search-client", 1, ()),)
        assert only(PermissionUnused().check(app(manifest=said, unseen=unseen))).confidence is Confidence.LOW

    ENTRIES = (entry(remote="engine"), entry(f"https://{HOST}", 1))

    def test_a_remote_that_nothing_names_is_unused(self):
        said = manifest(*self.ENTRIES, remotes=(remote(),))
        assert lines(PermissionUnused(), app(manifest=said)) == [20, 21]

    def test_a_remote_is_used_by_calls(self):
        row = egress(urls=(), kind="remote", service="engine")
        assert not list(PermissionUnused().check(app(row, manifest=manifest(*self.ENTRIES, remotes=(remote(),)))))

    def test_a_remote_is_used_by_modules(self):
        endpoint = module("endpoint", references=(Reference("remote", "remote", "engine", in_manifest(60)),))
        said = manifest(*self.ENTRIES, remotes=(remote(),), modules=(endpoint,))
        assert not list(PermissionUnused().check(app(manifest=said)))

    def test_a_remote_is_used_by_the_provider_that_calls_use(self):
        said = manifest(*self.ENTRIES, remotes=(remote(),), providers=(provider(),))
        row = egress(urls=(), kind="provider", service="google")
        assert not list(PermissionUnused().check(app(row, manifest=said)))
        assert lines(PermissionUnused(), app(manifest=said)) == [20, 21]


class TestWildcard:
    SAID = manifest(
        entry("*.single.example"), entry("*.tenant.example", 1), entry("*.pair.example", 2), entry("exact.example", 3)
    )
    ROWS = (
        egress(1, "https://api.single.example/v1"),
        egress(2, "https://{}.tenant.example/v1"),
        egress(3, "https://exact.example/v1"),
        egress(4, "https://one.pair.example/v1"),
        egress(5, "https://two.pair.example/v1"),
    )

    def test_one_known_host_needs_no_wildcard(self):
        finding = only(PermissionWildcard().check(app(*self.ROWS, manifest=self.SAID)))
        assert (finding.location, finding.severity) == (in_manifest(20), Severity.MEDIUM)
        assert finding.message == (
            "`*.single.example` in permissions.external.fetch.backend lets every subdomain of single.example through; "
            "the code calls api.single.example."
        )
        assert finding.advice.endswith("- address: https://api.single.example")

    def test_hosts_of_another_section_do_not_count(self):
        said = manifest(entry("*.pair.example", 0, "images"))
        assert lines(PermissionWildcard(), app(*self.ROWS, manifest=said)) == [20]

    def test_one_that_no_code_uses_is_told_to_be_removed_like_any_unused_entry(self):
        judged = app(*self.ROWS, manifest=manifest(entry("*.other.example")))
        finding = only(PermissionWildcard().check(judged))
        assert finding.message.endswith("lets every subdomain of other.example through; no code uses it.")
        assert finding.advice == only(PermissionUnused().check(judged)).advice

    @pytest.mark.parametrize("address", ["*.eu.vendor.example", "*.vendor.example"])
    def test_which_of_a_vendors_hosts_an_sdk_calls_is_not_known(self, address):
        judged = app(egress(1, "https://*.vendor.example", kind="sdk"), manifest=manifest(entry(address)))
        assert not lines(PermissionWildcard(), judged)

    def test_a_bare_star_is_always_reported(self):
        finding = only(PermissionWildcard().check(app(*self.ROWS, manifest=manifest(entry("*")))))
        assert "lets every host there is through; the code calls api.single.example, exact.example" in finding.message


def test_unsafe_content_options_are_reported():
    said = manifest(
        content=(content("scripts", "unsafe-inline"), content("scripts", "sha256-abc"), content("styles", "blob:"))
    )
    finding = only(PermissionUnsafe().check(app(manifest=said)))
    assert finding.message == (
        "`unsafe-inline` in permissions.content.scripts lets the page run inline scripts that an attacker can slip "
        "into the page."
    )
    assert (finding.severity, finding.location) == (Severity.MEDIUM, in_manifest(70))


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("api.example.com", "api.example.com"),
        ("https://API.example.com:8443/v1?x=1", "api.example.com"),
        ("//a.example/x", "a.example"),
        ("https://user:word@a.example/", "a.example"),
        ("*.example.com", "*.example.com"),
        ("wss://a.example", "a.example"),
        ("https://{}.a.example/v1", "{}.a.example"),
        ("a.example:8443", "a.example"),
    ],
)
def test_the_host_of_an_address(address, host):
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("address", "host", "all_of_it", "some_of_it"),
    [
        ("*", "a.example", True, True),
        ("*.a.example", "b.a.example", True, True),
        ("*.a.example", "a.example", False, False),
        ("*.a.example", "xa.example", False, False),
        ("a.example", "a.example", True, True),
        ("b.a.example", "{}.a.example", False, True),
        ("*.a.example", "{}.a.example", True, True),
        ("[x].example", "[x].example", True, True),
        ("c.example", "{}.a.example", False, False),
    ],
)
def test_an_address_covers_a_host_or_may_serve_it(address, host, all_of_it, some_of_it):
    assert covers(address, host) is all_of_it
    assert may_use(address, host) is some_of_it


class TestRunsOnAtlassian:
    def test_an_app_without_a_way_out_is_eligible(self):
        static = module("webtrigger", response={"type": "static"})
        verdict = runs_on_atlassian(manifest(modules=(static, module("sql"))))
        assert (verdict.eligible, verdict.reasons) == (True, ())

    def test_declared_analytics_keep_it_eligible(self):
        tool = entry("*.plausible.io", key="fetch.client", category="analytics", in_scope_eud=False)
        assert runs_on_atlassian(manifest(tool)).eligible

    @pytest.mark.parametrize(
        ("said", "text", "line"),
        [
            (manifest(entry("https://api.example.com")), "not on Atlassian's list of analytics tools", 20),
            (manifest(entry("*.plausible.io")), "`category: analytics` and `inScopeEUD: false`", 20),
            (manifest(entry("*.plausible.io", category="analytics")), "declare that it gets no end-user data", 20),
            (
                manifest(entry("*.launchdarkly.com", category="analytics", in_scope_eud=False)),
                "LaunchDarkly and Statsig no longer keep",
                20,
            ),
            (manifest(remotes=(remote(),)), "The remote `engine`", 40),
            (manifest(providers=(provider(),)), "The provider `google`", 50),
            (manifest(modules=(module("webtrigger", "hook"),)), "The web trigger `hook`", 60),
            (manifest(modules=(module("webtrigger", "hook", response={"type": "dynamic"}),)), "`hook`", 60),
            (manifest(modules=(module("sql", "old", dareCompliant=False),)), "The sql module `old`", 60),
            (manifest(configurable=True), "lets customers add destinations", 1),
            (manifest(raw={"connectModules": {"x": [1]}}), "Connect part", 1),
            (manifest(raw={"app": {"connect": {"key": "x"}}}), "Connect part", 1),
        ],
    )
    def test_every_obstacle_is_a_reason_at_its_line(self, said, text, line):
        verdict = runs_on_atlassian(said)
        assert not verdict.eligible
        assert [reason.location.line for reason in verdict.reasons] == [line]
        assert text in verdict.reasons[0].message

    def test_reasons_are_sorted_by_place(self):
        said = manifest(entry("b.example", 1), entry("a.example", 0), remotes=(remote(),))
        assert [reason.location.line for reason in runs_on_atlassian(said).reasons] == [20, 21, 40]

    def test_code_that_is_no_forge_app_gets_no_verdict(self):
        assert verdicts(app(is_forge=False)) == {}
        assert verdicts(app())["runs_on_atlassian"].eligible
