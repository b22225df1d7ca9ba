"""Changes as findings, so that the formats that list findings list what is new."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, TypeAlias

from flowmap.report.comparison.words import address_of, place_of
from flowmap.report.escape import visible
from flowmap.report.mask import mask
from flowmap.report.steps import shortened

Json: TypeAlias = dict[str, Any]

_PAGES = {
    "egress": "Data goes where it did not go before.",
    "storage": "Data rests where it did not rest before.",
    "permission": "The manifest permits more than before.",
    "scope": "The app asks for another scope.",
    "entry point": "There is another way in for anyone on the internet.",
    "suppression": "More is kept silent than before.",
    "model": "What the project's own configuration says of its functions has changed.",
}
_GONE: Json = {"complete": True, "files": {"errors": ()}, "verdicts": {}}
"""What is to be said of an app that HEAD has not."""
_NO_PLACE = {"path": "flowmap.toml", "line": 1, "column": 1, "end_line": 1, "end_column": 1}
"""A change without a place is one of the configuration."""


def news(comparison: Json, head: Json) -> Json:
    """A document whose findings are the new changes."""
    return _document(comparison, head, [_finding(change, "new") for change in comparison["new"]], ())


def everything(comparison: Json, head: Json) -> Json:
    """A document of the findings of both sides with their states, and of the changes that no new finding speaks of."""
    found = [{**entry["finding"], "app": entry["app"], "baseline": entry["state"]} for entry in comparison["findings"]]
    told = {(entry["app"], *_row(entry)) for entry in found if entry["baseline"] == "new"}
    new = [change for change in comparison["new"] if (change["app"], change["details"].get("id")) not in told]
    changes = [_finding(change, "new") for change in new]
    changes += [_finding(change, "absent") for change in comparison["gone"]]
    return _document(comparison, head, [*found, *changes], head["tool"].get("rules", ()))


def _row(finding: Json) -> tuple[str | None]:
    return (finding["egress"] or finding["storage"],)


def _document(comparison: Json, head: Json, findings: Iterable[Json], rules: Iterable[Json]) -> Json:
    by_app: dict[str, list[Json]] = {app["root"]: [] for app in comparison["apps"]}
    for finding in findings:
        by_app.setdefault(finding["app"], []).append(finding)
    apps = {app["root"]: app for app in head["apps"]}
    pages = [
        {"id": _rule(subject), "severity": "high", "summary": summary, "help": summary}
        for subject, summary in _PAGES.items()
    ]
    return {
        "tool": {**head["tool"], "rules": [*rules, *pages]},
        "revision": head["revision"],
        "broken": head["broken"],
        "apps": [{**apps.get(root, _GONE), "root": root, "findings": rows} for root, rows in sorted(by_app.items())],
    }


def _finding(change: Json, state: str) -> Json:
    message = mask(change["message"])
    meaning = f"{change['subject']}\n{message}".encode("utf-8", "surrogatepass")
    return {
        "app": change["app"],
        "baseline": state,
        "categories": [change["details"]["category"]] if change["details"].get("category") else [],
        "rule": _rule(change["subject"]),
        "fails": change["fails"],
        "severity": "high" if change["fails"] else "low",
        "confidence": "high",
        "message": f"{message} [{change['reason']}]" if change["reason"] else message,
        "advice": "\n".join(_way(change)),
        "reachable": True,
        "location": change["location"] or _NO_PLACE,
        "path": change["path"],
        "egress": None,
        "storage": None,
        "fingerprint": blake2b(meaning, digest_size=10).hexdigest(),
        "suppressed": None,
    }


def _rule(subject: str) -> str:
    return f"diff-{subject.replace(' ', '-')}"


def _way(change: Json) -> list[str]:
    """Where the address is written, and the way of the data, a line a step."""
    place, app = address_of(change), change["app"]
    ways = shortened(change["path"])
    steps = [f"{way.number}. {visible(place_of(app, way.path))}:{way.line} {mask(way.note)}".rstrip() for way in ways]
    return [f"address from {visible(place)}", *steps] if place else steps
