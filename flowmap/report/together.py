"""Which findings a terminal shows together: those of one place that are of one kind, and those that say the same."""

from collections.abc import Hashable, Iterable
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Bundle: TypeAlias = tuple[Json, ...]
"""Findings of one place, worst first."""


def groups(app: Json, findings: Iterable[Json]) -> list[list[Bundle]]:
    """Bundles that say the same, each group in the order of the findings, the groups in that of their first one."""
    found: dict[Hashable, list[Bundle]] = {}
    for bundle in bundles(app, findings):
        found.setdefault(tuple(map(_said, bundle)), []).append(bundle)
    return list(found.values())


def bundles(app: Json, findings: Iterable[Json]) -> list[Bundle]:
    """The findings, with those of one logging call or one entry of the manifest together."""
    logs = {row["id"] for row in app["storage"] if row["store"] == "log"}
    found: dict[Hashable, list[Json]] = {}
    for number, finding in enumerate(findings):
        place = _place(app, finding, logs)
        found.setdefault(number if place is None else place, []).append(finding)
    return [tuple(bundle) for bundle in found.values()]


def _place(app: Json, finding: Json, logs: set[str]) -> Hashable:
    """What a finding shares with others of one place; None where it stands for itself."""
    place = finding["location"]
    if finding["storage"] in logs or (_is_bare(finding) and place["path"] == app["manifest"]):
        return finding["storage"], tuple(place.values())
    return None


def _is_bare(finding: Json) -> bool:
    return finding["storage"] is None and finding["egress"] is None


def _said(finding: Json) -> Hashable:
    return finding["rule"], finding["severity"], finding["confidence"], finding["message"]
