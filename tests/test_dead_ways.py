"""A way through a page that no resource serves is hardly one: what comes by it is told with low confidence."""

import pytest

from flowmap import analyze
from flowmap.core.words import Confidence

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/x
modules:
  jira:globalPage:
    - key: page
      title: Page
      resource: main
      resolver:
        function: f
  function:
    - key: f
      handler: index.handler
resources:
  - key: main
    path: static/main
permissions:
  scopes:
    - read:jira-user
"""
BACKEND = """\
import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('me', async () => (await api.asUser().requestJira(route`/rest/api/3/myself`)).json());
resolver.define('log', ({ payload }) => console.log(payload.who));
export const handler = resolver.getDefinitions();
"""
PAGE = "import { invoke } from '@forge/bridge'; invoke('me').then((me) => invoke('log', { who: me.displayName }));"


@pytest.mark.parametrize(
    ("pages", "confidence"),
    [(["main"], Confidence.HIGH), (["old"], Confidence.LOW), (["old", "main"], Confidence.HIGH)],
)
def test_the_way_through_what_runs_counts(tmp_path, pages, confidence):
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "index.js").write_text(BACKEND)
    for page in ("main", "old"):
        folder = tmp_path / "static" / page
        folder.mkdir(parents=True)
        (folder / "index.html").write_text('<script src="main.js"></script>')
        (folder / "main.js").write_text(PAGE if page in pages else "")
    [app] = analyze(tmp_path).apps
    [finding] = [finding for finding in app.findings if finding.rule == "personal-logged"]
    assert finding.confidence is confidence
    assert {step.location.path for step in finding.path} == {"src/index.js", f"static/{pages[-1]}/main.js"}
