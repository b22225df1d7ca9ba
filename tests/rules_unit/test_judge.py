"""All rules together: order, fingerprints, severities, pages; and suppressions."""

from dataclasses import replace
from datetime import date

import pytest
from rules_unit.build import CONTENT, NAME, SECRET, TODAY, Allowed, app, at, egress, entry, manifest, remark, storage

from flowmap.core.words import Severity, Store
from flowmap.rules import RULES, find, judge, unused_everywhere

HEADINGS = ["## What it reports", "## Why it matters", "## Example", "## Instead", "## References"]
SAID = manifest(entry("https://notes.example.com"), entry("https://past.example.com", 1))
NOTES = "https://notes.example.com/a"


def judged(built, *allows):
    return judge(built, allows, TODAY)


def listing(findings):
    return [(finding.rule, finding.location.line) for finding in findings if finding.suppressed is None]


def notes(*rows, remarks=()):
    past = egress(99, "https://past.example.com/b")
    return app(*rows, past, manifest=SAID, remarks=remarks)


def leak(line, end_line=None, **more):
    return egress(line, NOTES, data=(CONTENT,), location=at(line, end_line=end_line), **more)


PAST = ("egress-external", 99)


class TestRules:
    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_has_its_page(self, rule):
        lines = rule.page.split("\n")
        assert [line for line in lines if line.startswith("## ")] == HEADINGS
        assert lines[0].endswith(".")
        assert lines[0].count(".") == 1
        assert lines[1] == ""
        assert rule.summary == lines[0]

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_lives_in_a_file_of_its_name(self, rule):
        assert type(rule).__module__ == f"flowmap.rules.{rule.id.replace('-', '_')}"

    def test_ids_are_unique_and_found(self):
        ids = [rule.id for rule in RULES]
        assert len(set(ids)) == len(ids)
        assert all(find(name) is rule for name, rule in zip(ids, RULES, strict=True))
        assert find("no-such-rule") is None


class TestJudge:
    def test_sorts_by_place_and_rule(self):
        rows = (leak(30), leak(4), storage(4, Store.LOG, data=(SECRET, NAME)))
        found = listing(judged(notes(*rows)))
        assert found == [
            ("egress-external", 4),
            ("personal-logged", 4),
            ("secret-logged", 4),
            ("egress-external", 30),
            PAST,
        ]

    def test_severities_can_be_replaced(self):
        found = judge(notes(leak(4)), (), TODAY, {"egress-external": Severity.LOW})
        assert {finding.severity for finding in found} == {Severity.LOW}

    def test_rules_can_be_turned_off_and_what_allows_them_stays(self):
        rows = (leak(4), storage(4, Store.LOG, data=(SECRET,)))
        marks = (remark("allow egress-external -- why", 4),)
        found = judge(notes(*rows, remarks=marks), (), TODAY, {"egress-external": "off"})
        assert listing(found) == [("secret-logged", 4)]

    def test_fingerprints_survive_another_file(self):
        row = leak(4)
        moved = replace(row, location=at(4, "src/other.js"))
        assert judged(app(row))[0].fingerprint == judged(app(moved))[0].fingerprint

    def test_fingerprints_survive_moved_lines(self):
        before = judged(notes(leak(4), storage(6, data=(SECRET,))))
        after = judged(notes(leak(14), storage(26, data=(SECRET,))))
        assert [finding.fingerprint for finding in before] == [finding.fingerprint for finding in after]

    def test_fingerprints_of_equal_calls_differ_by_their_order(self):
        one, two, _ = judged(notes(leak(4), leak(8)))
        assert one.fingerprint != two.fingerprint
        first, _, third, _ = judged(notes(leak(5), leak(9), leak(13)))
        assert first.fingerprint == one.fingerprint
        assert third.fingerprint not in (one.fingerprint, two.fingerprint)

    @pytest.mark.parametrize(
        "other",
        [
            {"scope": "onPage"},
            {"api": "axios.post"},
            {"urls": egress(4, "https://other.example.com").urls},
        ],
        ids=["scope", "api", "host"],
    )
    def test_fingerprints_tell_meanings_apart(self, other):
        row = leak(4)
        assert judged(app(row))[0].fingerprint != judged(app(replace(row, **other)))[0].fingerprint


class TestComments:
    def test_the_conformance_app(self):
        marks = (
            remark("allow egress-external -- listed in the privacy policy", 5),
            remark("allow egress-undeclared -- the wrong rule", 7),
            remark("allow -- no rule is named", 8),
            remark("allow secret-logged -- nothing is logged here", 9),
        )
        found = judged(notes(leak(5), leak(6), leak(7), leak(8), remarks=marks))
        assert listing(found) == [
            ("egress-external", 6),
            ("allow-unused", 7),
            ("egress-external", 7),
            ("allow-unexplained", 8),
            ("egress-external", 8),
            ("allow-unused", 9),
            PAST,
        ]
        quiet = [finding for finding in found if finding.suppressed]
        assert [(item.location.line, item.suppressed.by, item.suppressed.reason) for item in quiet] == [
            (5, "comment", "listed in the privacy policy")
        ]

    def test_stands_on_the_last_line_of_the_call(self):
        text = "allow egress-external -- why"
        assert listing(judged(notes(leak(4, 7), remarks=(remark(text, 7),)))) == [PAST]
        assert listing(judged(notes(leak(4, 7), remarks=(remark(text, 4),)))) == [
            ("allow-unused", 4),
            ("egress-external", 4),
            PAST,
        ]

    def test_stands_alone_on_the_line_above(self):
        mark = remark("allow egress-external -- why", 3, own_line=True)
        assert listing(judged(notes(leak(4, 7), remarks=(mark,)))) == [PAST]
        assert ("egress-external", 3) in listing(judged(notes(leak(3), remarks=(mark,))))

    def test_comments_in_a_row_speak_of_the_same_call(self):
        marks = (
            remark("allow egress-external -- why", 2, own_line=True),
            remark("allow secret-logged -- why not", 3, own_line=True),
        )
        rows = (leak(4), storage(4, Store.LOG, data=(SECRET,)))
        assert listing(judged(notes(*rows, remarks=marks))) == [PAST]

    def test_speaks_of_its_own_file_only(self):
        mark = remark("allow egress-external -- why", 4, path="src/other.js")
        assert listing(judged(notes(leak(4), remarks=(mark,)))) == [("egress-external", 4), PAST, ("allow-unused", 4)]

    def test_may_name_several_rules(self):
        rows = (leak(4), storage(4, Store.LOG, data=(SECRET,)))
        both = remark("allow egress-external, secret-logged -- why", 4)
        assert listing(judged(notes(*rows, remarks=(both,)))) == [PAST]
        found = judged(notes(leak(4), remarks=(both,)))
        assert listing(found) == [("allow-unused", 4), PAST]
        assert found[0].message == "The suppression of secret-logged matches nothing."

    def test_holds_until_its_day_and_not_longer(self):
        last = remark("allow egress-external until 2026-01-15 -- why", 4)
        found = judged(notes(leak(4), remarks=(last,)))
        assert listing(found) == [PAST]
        assert found[0].suppressed.expires == date(2026, 1, 15)
        past = remark("allow egress-external until 2026-01-14 -- why", 4)
        assert listing(judged(notes(leak(4), remarks=(past,)))) == [("allow-expired", 4), ("egress-external", 4), PAST]

    @pytest.mark.parametrize(
        ("text", "fault"),
        [
            ("allow egress-external", "has no reason"),
            ("allow egress-external --  ", "has no reason"),
            ("allow -- why", "names no rule,"),
            ("allow egress-externl -- why", "names no rule that flowmap knows (egress-externl)"),
            ("allow egress-external until spring -- why", "has a day that cannot be read (`spring`)"),
            ("allow egress-external until -- why", "has a day that cannot be read (``)"),
        ],
    )
    def test_a_faulty_one_suppresses_nothing(self, text, fault):
        found = judged(notes(leak(4), remarks=(remark(text, 4),)))
        assert listing(found) == [("allow-unexplained", 4), ("egress-external", 4), PAST]
        assert fault in found[0].message

    def test_an_unknown_rule_among_others_is_reported_alone(self):
        found = judged(notes(leak(4), remarks=(remark("allow egress-external, nonsense -- why", 4),)))
        assert listing(found) == [("allow-unexplained", 4), PAST]
        assert found[0].message == "The suppression names nonsense, which is no rule."

    def test_other_remarks_are_none_of_ours(self):
        assert listing(judged(notes(leak(4), remarks=(remark("allowance of the month", 4),)))) == [
            ("egress-external", 4),
            PAST,
        ]

    def test_in_the_manifest_any_line_of_the_entry_will_do(self):
        unused = entry("https://old.example.com", location=at(20, "manifest.yml", 22))
        for line in (20, 21, 22):
            mark = remark("allow permission-unused -- soon", line, path="manifest.yml")
            assert listing(judged(app(manifest=manifest(unused), remarks=(mark,)))) == []


class TestConfiguration:
    NOTES = Allowed("egress-external", host="notes.example.com", data=("content",), expires=date(2099, 1, 1))

    def test_the_conformance_app(self):
        past = Allowed("egress-external", host="past.example.com", data=("content",), expires=date(2021, 4, 1), line=8)
        rows = (leak(4), egress(5, "https://past.example.com/b", data=(CONTENT,)))
        found = judge(app(*rows, manifest=SAID), (self.NOTES, past), TODAY)
        assert listing(found) == [("allow-expired", 8), ("egress-external", 5)]
        assert next(item for item in found if item.rule == "allow-expired").location.path == "flowmap.toml"
        quiet = next(finding for finding in found if finding.suppressed)
        assert (quiet.suppressed.by, quiet.suppressed.expires) == ("config", date(2099, 1, 1))

    def test_allows_no_category_that_it_does_not_name(self):
        row = replace(leak(4), data=(CONTENT, NAME))
        assert listing(judged(notes(row), self.NOTES)) == [("egress-external", 4), PAST]
        names = Allowed("egress-external", host="notes.example.com", data=("personal",))
        assert listing(judged(notes(row), self.NOTES, names)) == [PAST]

    def test_allows_no_host_that_it_does_not_name(self):
        row = egress(4, NOTES, "https://other.example.net/x", data=(CONTENT,))
        assert listing(judged(notes(row), self.NOTES)) == [("egress-external", 4), PAST]
        assert listing(judged(notes(row), Allowed("egress-external"))) == []

    def test_may_name_files(self):
        allowed = Allowed("egress-external", path="src/*", line=3)
        assert listing(judged(notes(leak(4)), allowed)) == []
        other = replace(allowed, path="src/other.js")
        assert listing(judged(app(leak(4)), other)) == [("allow-unused", 3), ("egress-external", 4)]

    def test_without_a_match_it_is_unused(self):
        other = Allowed("egress-external", host="other.example.com", line=3)
        assert listing(judged(notes(leak(4)), other)) == [("allow-unused", 3), ("egress-external", 4), PAST]

    def test_a_host_says_nothing_of_stores(self):
        row = storage(4, data=(SECRET,))
        allowed = Allowed("secret-plain-storage", host="notes.example.com", line=3)
        assert ("secret-plain-storage", 4) in listing(judged(app(row), allowed))
        assert listing(judged(app(row), replace(allowed, host=None))) == []

    def test_may_name_an_address_of_the_manifest(self):
        unused = app(manifest=manifest(entry("https://old.example.com")))
        assert listing(judged(unused, Allowed("permission-unused", host="old.example.com"))) == []
        assert ("permission-unused", 20) in listing(
            judged(unused, Allowed("permission-unused", host="new.example.com"))
        )

    @pytest.mark.parametrize("allowed", [Allowed("egress-external", reason=" "), Allowed(""), Allowed("nonsense")])
    def test_a_faulty_one_suppresses_nothing(self, allowed):
        assert listing(judged(notes(leak(4)), allowed)) == [("allow-unexplained", 1), ("egress-external", 4), PAST]

    def test_an_entry_that_one_of_several_apps_uses_is_not_unused(self):
        other = Allowed("egress-external", host="nowhere.example.com", line=9)
        first = judged(notes(leak(4)), self.NOTES, other)
        second = judged(app(), self.NOTES, other)
        assert listing(second) == [("allow-unused", 1), ("allow-unused", 9)]
        kept = unused_everywhere([first, second])
        assert kept[0] == first
        assert listing(kept[1]) == [("allow-unused", 9)]
