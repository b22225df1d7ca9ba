"""How sure a flow is that lost its place: paths are cut, and what is read below the cut may be a neighbour."""

import pytest

from flowmap import analyze
from flowmap.core.words import Confidence

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/x
modules:
  scheduledTrigger:
    - key: t
      function: f
      interval: hour
  function:
    - key: f
      handler: index.run
"""
CODE = """\
import {{ asApp, route }} from '@forge/api';
export const run = async () => {{
  const issue = await (await asApp().requestJira(route`/rest/api/3/issue/X-1`)).json();
  const kept = {{ a: {{ b: {{ c: {{ d: {{ text: issue.fields.summary, other: 1 }} }} }} }} }};
  console.log({logged});
}};
"""


@pytest.mark.parametrize(
    ("logged", "confidence"),
    [
        ("kept", Confidence.HIGH),
        ("kept.a.b", Confidence.HIGH),
        ("kept.a.b.c.d.other", Confidence.LOW),
        ("JSON.stringify({ kept })", Confidence.HIGH),
    ],
)
def test_only_what_was_read_below_a_cut_is_a_guess(tmp_path, logged, confidence):
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    (tmp_path / "src").mkdir()
    (tmp_path / "src/index.js").write_text(CODE.format(logged=logged))
    [app] = analyze(tmp_path).apps
    found = [finding.confidence for finding in app.findings if finding.rule == "content-logged"]
    assert found == [confidence]
