"""The manifests of samples and fixtures, held against the platform's own validator.

All of it runs offline: YAML, schema, references, permissions, scopes, resources on disk. What the platform checks
only at deployment (that the app's id exists, which modules are enabled for the app) is not in the package.
"""

from pathlib import Path

import pytest
from conftest import TESTS
from forge.packages import ask, installed

pytestmark = pytest.mark.slow

ROOT = TESTS.parent
MANIFESTS = sorted(
    path
    for folder in (ROOT / "samples", TESTS / "rules", TESTS / "links", TESTS / "samples")
    for name in ("manifest.yml", "manifest.yaml")
    for path in folder.rglob(name)
    if "node_modules" not in path.parts
)
ON_PURPOSE = {
    # What is built is not committed; flowmap reads the sources that it is built from.
    "samples/clean": "missing resource 'static/panel/build' is being referenced by 'panel' in resources",
    "tests/rules/residency-unpinned/remotes-and-sql": "All region specific URLs are not declared for vault",
}
"""What is wrong with a fixture because the rule is about it: the end of the one error."""


@pytest.fixture(scope="module")
def answers() -> dict[Path, list[str]]:
    found = ask("validate.cjs", installed("validators"), [str(path) for path in MANIFESTS])
    return dict(zip(MANIFESTS, found, strict=True))


@pytest.mark.parametrize("manifest", MANIFESTS, ids=lambda path: path.parent.relative_to(ROOT).as_posix())
def test_the_platform_accepts_the_manifest(manifest, answers):
    errors = [message for message in answers[manifest] if message.startswith("error")]
    expected = ON_PURPOSE.get(manifest.parent.relative_to(ROOT).as_posix())
    if expected:
        assert len(errors) == 1
        assert errors[0].endswith(expected)
    else:
        assert errors == []


def test_the_validator_refuses_what_is_wrong(tmp_path):
    wrong = tmp_path / "manifest.yml"
    wrong.write_text("app:\n  id: ari:cloud:ecosystem::app/x\nmodules:\n  nonsense:\n    - key: a\n", encoding="utf-8")
    [messages] = ask("validate.cjs", installed("validators"), [str(wrong)])
    assert any(message.startswith("error") for message in messages)
