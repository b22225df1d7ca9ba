"""The apps in samples/: everything that flowmap finds of each, one line a row, as a golden listing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flowmap.core.appmap import Data, Egress, Storage
from flowmap.core.location import Location
from flowmap.core.result import AppResult
from flowmap.pipeline import analyze

SAMPLES = Path(__file__).parent.parent / "samples"
NAMES = sorted(manifest.parent.name for manifest in SAMPLES.glob("*/manifest.yml"))


@pytest.mark.parametrize("name", NAMES)
def test_sample_is_understood_as_listed(name, golden):
    apps = analyze(SAMPLES / name).apps
    golden(f"samples/{name}.txt", "".join(f"{line}\n" for app in apps for line in listing(app)))


def test_clean_sample_is_clean():
    (app,) = analyze(SAMPLES / "clean").apps
    assert app.map.complete
    assert app.findings == ()
    assert app.verdicts["runs_on_atlassian"].eligible


def test_leaky_sample_shows_each_of_the_first_rules():
    (app,) = analyze(SAMPLES / "leaky").apps
    assert app.map.complete
    assert {finding.rule for finding in app.findings} >= {
        "egress-external",
        "egress-undeclared",
        "permission-unused",
        "secret-logged",
        "secret-plain-storage",
    }
    assert not app.verdicts["runs_on_atlassian"].eligible


def listing(app: AppResult) -> Iterator[str]:
    """One line for each row of an app, in the order of the document."""
    yield from (f"entry {entry.kind} {entry.key} -> {entry.handler}" for entry in app.map.entry_points)
    yield from (f"link {link.kind} {link.key}: {_at(link.source)} -> {_at(link.target)}" for link in app.map.links)
    yield from (_egress(row) for row in app.map.egress)
    yield from (_storage(row) for row in app.map.storage)
    yield from (f"unseen {unseen.package}: {unseen.calls} calls" for unseen in app.map.unseen)
    for finding in app.findings:
        words = [finding.rule, finding.severity, f"({finding.confidence}):", finding.message]
        yield f"finding {_at(finding.location)} {' '.join(words)}"
    for name, verdict in app.verdicts.items():
        yield f"verdict {name}: {'yes' if verdict.eligible else 'no'}"
        yield from (f"verdict {name}: {_at(reason.location)} {reason.message}" for reason in verdict.reasons)


def _egress(row: Egress) -> str:
    urls = " ".join(url.pattern for url in row.urls) or "?"
    words = [row.kind, row.method or "?", urls, row.boundary, row.declared.status]
    return f"egress {_at(row.location)} {' '.join(words)}{_data(row.data)}"


def _storage(row: Storage) -> str:
    words = [row.operation, row.store, *(f"`{key}`" for key in row.keys), *["encrypted"] * row.encrypted]
    return f"storage {_at(row.location)} {' '.join(words)}{_data(row.data)}"


def _data(data: tuple[Data, ...]) -> str:
    return "".join(
        f" | {one.category}{f' as {one.use}' if one.use else ''} in {one.sent_in}: {one.what} from {_at(one.source)}"
        for one in data
    )


def _at(location: Location) -> str:
    return f"{location.path}:{location.line}"
