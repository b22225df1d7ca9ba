"""`access-as-app`: how sure it is, and whom it names."""

import pytest
from rules_unit.build import ACCOUNT_ID, app, at, data, egress, storage

from flowmap.core.appmap import Exposure, Step
from flowmap.core.words import Category, Confidence, SentIn, Store
from flowmap.rules.access_as_app import AccessAsApp

KEY = data(Category.CONTEXT, "workflow transition key", ref="workflow transition key", sent_in=SentIn.URL)
PROJECT = data(Category.CONTEXT, "Jira issue fields.project.key", sent_in=SentIn.URL)
LINKED = data(Category.CONTEXT, "Jira issue fields.issuelinks.key", sent_in=SentIn.URL)
HERE = data(Category.CONTEXT, ref="context of the caller extension.issue.key", sent_in=SentIn.URL)
CHOSEN = data(Category.CONTEXT, ref="payload of the front end key", sent_in=SentIn.URL)
TYPED = data(Category.USER_INPUT, "payload of the front end text")


def door(module, key="door", kind="resolver", length=1):
    return Exposure(kind, module, key, tuple(Step(at(n + 1), "calls f()") for n in range(length)), 0)


def found(*rows):
    return list(AccessAsApp().check(app(*rows)))


def request(*exposed, **more):
    return egress(5, "/rest/api/3/issue/{}", identity="app", exposed=exposed, **more)


class TestDoors:
    def test_those_that_only_administrators_see_are_left_out_where_others_are_open(self):
        doors = (door("jira:adminPage", "a"), door("jira:issuePanel", "b", length=3), door("jira:globalPage", "c"))
        [finding] = found(request(*doors))
        assert "for a user of jira:globalPage `c` and jira:issuePanel `b`, whose" in finding.message
        assert finding.confidence is Confidence.HIGH

    def test_the_path_is_that_of_an_open_one(self):
        [finding] = found(request(door("jira:adminPage"), door("jira:issuePanel", length=3)))
        assert len(finding.path) == 3

    def test_of_many_the_rest_is_counted(self):
        [finding] = found(request(*(door("macro", f"m{n}") for n in range(6))))
        assert "`m0`, macro `m1`, macro `m2` and 3 more, whose" in finding.message

    def test_each_kind_is_named_in_its_own_words(self):
        [finding] = found(request(door("macro", "m"), door("action", "a", "action")))
        assert "for whoever talks to an agent with action `a` and a user of macro `m`, whose" in finding.message

    def test_a_web_trigger_has_no_user_to_ask_for(self):
        [finding] = found(request(door("webtrigger", "hook", "webtrigger")))
        assert finding.advice.startswith("Check first who calls")
        assert finding.confidence is Confidence.LOW, "`webtrigger-unauthenticated` says it with more weight"
        [finding] = found(request(door("webtrigger", "hook", "webtrigger"), door("macro", "m")))
        assert finding.advice.startswith("Use `asUser()`")
        assert finding.confidence is Confidence.HIGH

    def test_administrators_only_are_named_and_lower_the_confidence(self):
        [finding] = found(request(door("jira:adminPage", "a")))
        assert "a user of jira:adminPage `a`" in finding.message
        assert finding.confidence is Confidence.LOW


class TestLookingAround:
    @pytest.mark.parametrize(
        ("method", "named", "confidence"),
        [
            ("GET", (HERE,), Confidence.LOW),
            ("GET", (HERE, TYPED), Confidence.LOW),
            ("GET", (HERE, CHOSEN), Confidence.HIGH),
            ("GET", (CHOSEN,), Confidence.HIGH),
            ("GET", (), Confidence.HIGH),
            ("PUT", (HERE,), Confidence.HIGH),
        ],
    )
    def test_who_may_not_see_an_issue_sees_no_panel_of_it(self, method, named, confidence):
        [finding] = found(request(door("jira:issuePanel"), method=method, data=named))
        assert finding.confidence is confidence


class TestWorkflows:
    @pytest.mark.parametrize(
        ("named", "confidence"),
        [
            ((KEY,), Confidence.LOW),
            ((KEY, PROJECT), Confidence.LOW),
            ((LINKED,), Confidence.HIGH),
            ((KEY, LINKED), Confidence.HIGH),
            ((), Confidence.HIGH),
        ],
    )
    def test_the_issue_of_the_transition_and_its_project_are_hardly_a_risk(self, named, confidence):
        [finding] = found(request(door("jira:workflowValidator", kind="workflow"), data=named))
        assert finding.confidence is confidence

    def test_what_a_panel_leads_to_as_well_is_one(self):
        doors = (door("jira:workflowValidator", kind="workflow"), door("jira:issuePanel"))
        [finding] = found(request(*doors, data=(KEY,)))
        assert finding.confidence is Confidence.HIGH


class TestWrites:
    @pytest.mark.parametrize(
        ("row", "confidence"),
        [
            ({}, Confidence.LOW),
            ({"keys": ("flag-{}",)}, Confidence.MEDIUM),
            ({"data": (TYPED,)}, Confidence.MEDIUM),
            ({"data": (ACCOUNT_ID,)}, Confidence.MEDIUM),
            ({"store": Store.SQL, "data": (TYPED,)}, Confidence.MEDIUM),
        ],
    )
    def test_of_a_constant_to_a_fixed_key_are_hardly_a_risk(self, row, confidence):
        [finding] = found(storage(exposed=(door("jira:issuePanel"),), **row))
        assert finding.confidence is confidence
