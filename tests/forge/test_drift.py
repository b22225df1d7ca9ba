"""Every call that the platform's pinned packages export is described by a model row or ignored for a reason."""

import pytest
from forge.drift import Export, exports, ignored, unmodelled
from forge.packages import installed

from flowmap.models.load import shipped
from flowmap.models.rows import Models

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def declared() -> list[Export]:
    return exports(installed("sdk"))


def test_every_export_is_described_or_ignored(declared):
    reasons = ignored()
    new = [each for each in unmodelled(declared, shipped()) if not any(reason.covers(each) for reason in reasons)]
    assert new == [], "say in a model row what it does, or in ignored.toml why it needs none"


def test_every_reason_to_ignore_is_needed(declared):
    new = list(unmodelled(declared, shipped()))
    reasons = ignored()
    needed = {reason.pattern for reason in reasons if any(reason.covers(each) for each in new)}
    assert {reason.pattern for reason in reasons} == needed
    assert all(reason.reason for reason in reasons)


def test_exports_are_read_from_the_declarations(declared):
    assert list(unmodelled(declared, Models())) == declared
    assert {
        Export("@forge/kvs", "kvs.entity().query().index()"),
        Export("@forge/api", "default.asUser().requestJira()"),
        Export("@forge/resolver", "default().define()"),
        Export("@forge/bridge/realtime", "realtime.publish()"),
        Export("@forge/react", "useObjectStore()"),
        Export("@forge/react", "Textfield()"),
    } <= set(declared)
