"""The apps in samples/: everything that flowmap finds of each as a golden listing, and what must not be lost in it."""

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
    assert {link.key for link in app.map.links if link.kind == "invoke"} == {"load", "add", "clear"}
    assert app.verdicts["runs_on_atlassian"].eligible


def test_leaky_sample_shows_the_leaks_that_its_readme_names():
    (app,) = analyze(SAMPLES / "leaky").apps
    assert app.map.complete
    assert {(finding.rule, finding.location.path) for finding in app.findings} >= {
        ("secret-plain-storage", "src/settings.ts"),
        ("egress-external", "src/lib/http.ts"),
        ("egress-undeclared", "src/lib/http.ts"),
        ("egress-external", "src/lib/events.ts"),
        ("egress-misdeclared", "manifest.yml"),
        ("secret-logged", "src/digest.ts"),
        ("permission-unused", "manifest.yml"),
    }
    assert not app.verdicts["runs_on_atlassian"].eligible


def listing(app: AppResult) -> Iterator[str]:
    """One line for each row of an app, in the order of the document; its data indented below it."""
    yield from (f"entry {entry.kind} {entry.key} -> {entry.handler}" for entry in app.map.entry_points)
    yield from (f"link {link.kind} {link.key}: {_at(link.source)} -> {_at(link.target)}" for link in app.map.links)
    for row in (*app.map.egress, *app.map.storage):
        yield _egress(row) if isinstance(row, Egress) else _storage(row)
        yield from map(_data, row.data)
    yield from (f"unseen {unseen.package}: {unseen.calls} calls" for unseen in app.map.unseen)
    for finding in app.findings:
        words = [finding.rule, finding.severity, f"({finding.confidence}):", finding.message]
        yield f"finding {_at(finding.location)} {' '.join(words)}"
    for name, verdict in app.verdicts.items():
        yield f"verdict {name}: {'yes' if verdict.eligible else 'no'}"
        yield from (f"verdict {name}: {_at(reason.location)} {reason.message}" for reason in verdict.reasons)


def _egress(row: Egress) -> str:
    urls = " ".join(url.pattern for url in row.urls) or "?"
    return f"egress {_at(row.location)} {row.kind} {row.method or '?'} {urls} {row.boundary} {row.declared.status}"


def _storage(row: Storage) -> str:
    words = [row.operation, row.store, *(f"`{key}`" for key in row.keys), *["encrypted"] * row.encrypted]
    return f"storage {_at(row.location)} {' '.join(words)}"


def _data(data: Data) -> str:
    use = f" as {data.use}" if data.use else ""
    return f"    {data.category}{use} in {data.sent_in}: {data.what} from {_at(data.source)}"


def _at(location: Location) -> str:
    return f"{location.path}:{location.line}"
