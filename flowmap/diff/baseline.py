"""A baseline: the findings of an earlier run are known, so that a run fails only for what came after it.

Findings are matched by fingerprint, which stays when code moves. One that got worse since (a higher severity, data of
another category, code that now runs) is not what was known then: it counts as before.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from flowmap.diff.change import Json
from flowmap.errors import FlowmapError

FINGERPRINT = "flowmapFingerprint/v1"
_SEVERITIES = ("critical", "high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Known:
    """A finding of the baseline: the app that it is in, what it is, and how bad it was.

    `categories` are those of the data that it speaks of, None where an older flowmap did not write them down.
    """

    app: str
    fingerprint: str
    severity: str
    categories: frozenset[str] | None
    reachable: bool


def load_baseline(content: bytes, name: str) -> tuple[Known, ...]:
    """What is known by a saved JSON document or SARIF log of flowmap; what was suppressed there is not.

    Raises `FlowmapError` where it is neither.
    """
    try:
        found = json.loads(content)
        if "runs" in found:
            return tuple(_of_sarif(found))
        if found["schema_version"] != 1:
            raise FlowmapError(f"'{name}' has schema version {found['schema_version']!r}; this flowmap reads 1")
        return tuple(_of_document(found))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FlowmapError(f"baseline '{name}' is no JSON document and no SARIF log of flowmap") from error


def mark(document: Json, baseline: Iterable[Known]) -> Json:
    """The document with `baseline` at every finding: `new`, `unchanged`, or `updated` where it got worse."""
    known: dict[str, list[Known]] = {}
    for item in baseline:
        known.setdefault(item.fingerprint, []).append(item)
    states = {id(finding): _state(app["root"], finding, known) for app, finding in _own_first(document, known)}
    apps = [
        {**app, "findings": [{**finding, "baseline": states[id(finding)]} for finding in app["findings"]]}
        for app in document["apps"]
    ]
    return {**document, "apps": apps}


def _own_first(document: Json, known: dict[str, list[Known]]) -> list[tuple[Json, Json]]:
    """All findings with their apps, those first that the baseline knows of the same app: equal ones are told apart."""
    pairs = [(app, finding) for app in document["apps"] for finding in app["findings"]]
    return sorted(pairs, key=lambda pair: not _same_app(pair[0]["root"], known.get(pair[1]["fingerprint"], ())))


def _same_app(root: str, candidates: Iterable[Known]) -> bool:
    return any(candidate.app == root for candidate in candidates)


def _state(root: str, finding: Json, known: dict[str, list[Known]]) -> str:
    candidates = known.get(finding["fingerprint"])
    if not candidates:
        return "new"
    same = next((candidate for candidate in candidates if candidate.app == root), candidates[0])
    candidates.remove(same)
    return "updated" if _is_worse(finding, same) else "unchanged"


def _is_worse(finding: Json, known: Known) -> bool:
    return (
        _SEVERITIES.index(finding["severity"]) < _SEVERITIES.index(known.severity)
        or (known.categories is not None and not known.categories.issuperset(finding["categories"]))
        or (bool(finding["reachable"]) and not known.reachable)
    )


def _of_document(document: Json) -> Iterator[Known]:
    for app in document["apps"]:
        for finding in app["findings"]:
            if not finding["suppressed"]:
                yield _known(app["root"], finding["fingerprint"], finding)


def _of_sarif(log: Json) -> Iterator[Known]:
    for run in log["runs"]:
        if run["tool"]["driver"]["name"] != "flowmap":
            raise ValueError("another tool's")
        for result in run["results"]:
            if not result.get("suppressions"):
                more = result["properties"]
                yield _known(more["app"], result["partialFingerprints"][FINGERPRINT], more)


def _known(app: Any, fingerprint: Any, more: Json) -> Known:
    if more["severity"] not in _SEVERITIES:
        raise ValueError("no severity")
    categories = frozenset(more["categories"]) if "categories" in more else None
    return Known(str(app), str(fingerprint), more["severity"], categories, bool(more["reachable"]))
