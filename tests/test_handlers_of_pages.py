"""What is assigned to a handler of the page is called by the browser; a property of the app's own is not."""

import pytest

from flowmap import analyze

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/x
modules:
  jira:globalPage:
    - key: page
      title: Page
      resource: main
resources:
  - key: main
    path: static
"""


@pytest.mark.parametrize(
    ("code", "reachable"),
    [
        ("window.onload = function () { CALL };", True),
        ("function start() { CALL } window.onload = start;", True),
        ("document.onclick = () => { CALL };", True),
        ("document.getElementById('a').onchange = () => { CALL };", True),
        ("const own = { onclick: null }; own.onclick = () => { CALL };", False),
        ("window.unheard = () => { CALL };", False),
        ("function never() { CALL }", False),
    ],
)
def test_handlers_of_the_page_are_reached(tmp_path, code, reachable):
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "index.html").write_text('<script src="main.js"></script>')
    (tmp_path / "static" / "main.js").write_text(code.replace("CALL", "fetch('https://api.example.com/');"))
    [app] = analyze(tmp_path).apps
    assert [row.reachable for row in app.map.egress if row.kind == "fetch"] == [reachable]
