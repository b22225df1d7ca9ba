"""What an address carries: data in its path and query, not the data that only says which host it is."""

import pytest

from flowmap import analyze

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/x
modules:
  webtrigger:
    - key: t
      function: f
  function:
    - key: f
      handler: index.run
"""
CODE = """\
import {{ fetch, storage }} from '@forge/api';
export const run = async (request) => {{
  const base = (await storage.get('base')) || 'https://api.example.com';
  await fetch({address});
  return {{ statusCode: 200 }};
}};
"""


@pytest.mark.parametrize(
    ("address", "carried"),
    [
        ("base", []),
        ("`${base}/x`", []),
        ("`${base}/${request.body}`", ["web trigger request"]),
        ("`${base}?of=${base}`", ["stored value 'base'"]),
        ("`https://api.example.com/${base}`", ["stored value 'base'"]),
        ("'https://api.example.com/' + request.body", ["web trigger request"]),
    ],
)
def test_what_fills_the_host_alone_is_not_carried(tmp_path, address, carried):
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "index.js").write_text(CODE.format(address=address))
    [app] = analyze(tmp_path).apps
    [request] = [row for row in app.map.egress if row.kind == "fetch"]
    assert [data.what for data in request.data] == carried
