"""What leaves for remotes without a call in code."""

from pathlib import Path

from flowmap.core.words import Category, SentIn
from flowmap.pipeline import analyze

APP = Path(__file__).parent / "rules" / "egress-external" / "endpoints"
TOKEN = (Category.CONTEXT, SentIn.HEADER)
EVENT = {(Category.CONTENT, SentIn.BODY), (Category.PERSONAL, SentIn.BODY)}


def test_the_platform_sends_events_and_a_token_with_every_call():
    [app] = analyze(APP).apps
    events, life, call = sorted(app.map.egress, key=lambda row: row.location)
    assert [row.api for row in (events, life, call)] == ["manifest.trigger"] * 2 + ["@forge/api.invokeRemote"]
    assert [row.urls[0].pattern.rpartition("/")[2] for row in (events, life, call)] == ["events", "events", "hourly"]
    assert {(data.category, data.sent_in) for data in events.data} == {TOKEN, *EVENT}
    assert [(data.category, data.sent_in) for data in life.data] == [TOKEN]
    assert [(data.category, data.sent_in) for data in call.data] == [TOKEN]
