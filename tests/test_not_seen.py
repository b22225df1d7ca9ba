"""What stands behind "Not seen": packages that nobody describes, and dependencies that no code imports."""

import pytest

from flowmap.pipeline import analyze
from flowmap.report.document import document
from flowmap.report.summary import summary

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/4a1d3c0e-4c8e-5d8a-9f57-0f8d5c1b2a06
  runtime:
    name: nodejs22.x
modules:
  scheduledTrigger:
    - key: hourly
      function: job
      interval: hour
  function:
    - key: job
      handler: index.job
"""
PACKAGE = '{"dependencies": {"@sentry/node": "8", "firebase": "11", "openai": "4", "lodash": "4", "left-pad": "1"}}'


@pytest.fixture
def not_seen(tmp_path):
    """The line of the summary, for an app with this code in its one file."""

    def run(code: str) -> str:
        for name, text in (("manifest.yml", MANIFEST), ("package.json", PACKAGE), ("src/index.js", code)):
            file = tmp_path / name
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        (app,) = document(analyze(tmp_path))["apps"]
        return dict(summary(app)).get("Not seen:", "")

    return run


def test_dependencies_that_phone_out_and_are_imported_nowhere_are_said(not_seen):
    line = not_seen("export const job = () => 1;")
    assert line == "3 dependencies that phone out and no code imports (@sentry/node, firebase, openai)"


@pytest.mark.parametrize(
    "last", ["import OpenAI from 'openai'", "const OpenAI = require('openai')", "import('openai')"]
)
def test_what_is_imported_in_any_way_is_not_said(not_seen, last):
    code = f"import {{ init }} from '@sentry/node';\nimport * as db from 'firebase/firestore';\n{last};\n"
    assert not_seen(code + "export const job = () => 1;") == ""


def test_data_handed_to_a_package_that_nothing_describes_is_counted(not_seen):
    code = (
        "import * as Sentry from '@sentry/node';\nimport pad from 'left-pad';\nimport 'openai';\nimport 'firebase';\n"
        "export const job = () => pad(process.env.API_TOKEN) + pad(1);"
    )
    assert not_seen(code) == "data handed to 1 package that no model describes (left-pad)"
