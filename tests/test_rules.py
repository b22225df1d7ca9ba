"""Every rule on tiny Forge apps, `tests/rules/<rule>/<case>/`, that say themselves what is to be found."""

from pathlib import Path

import pytest
from expectations import check_findings, read_notes

from flowmap.pipeline import analyze
from flowmap.rules import RULES

CASES = Path(__file__).parent / "rules"
APPS = sorted(manifest.parent for manifest in CASES.glob("*/*/manifest.yml"))


@pytest.mark.parametrize("app", APPS, ids=lambda path: path.relative_to(CASES).as_posix())
def test_findings_are_those_that_the_app_names(app):
    complaints = check_findings(app, analyze(app))
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_every_rule_has_a_fixture_that_makes_it_speak(rule):
    notes = [note for app in APPS if app.parent.name == rule for note in read_notes(app)]
    assert any(rule in note.text for note in notes if note.kind == "expect")
