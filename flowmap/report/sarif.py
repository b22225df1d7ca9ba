"""SARIF 2.1.0, for code scanning: rules with their pages, results with the way of the data, what could not be seen."""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import quote

from flowmap.report.escape import visible
from flowmap.report.listed import Listed, findings, gaps, incomplete, located, rule_pages

Json: TypeAlias = dict[str, Any]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BASE = "SRCROOT"
_LEVELS = {"critical": "error", "high": "error", "medium": "warning", "low": "note"}
_SCORES = {"critical": "9.5", "high": "8.0", "medium": "5.5", "low": "2.0"}
"""What code scanning sorts security results by; its bands begin at 9, 7 and 4."""


def to_sarif(document: Json) -> bytes:
    """One run for the whole document, as UTF-8 JSON."""
    pages = rule_pages(document)
    numbers = {rule: number for number, rule in enumerate(pages)}
    tool = document["tool"]
    driver = {
        "name": tool["name"],
        "version": tool["version"],
        "semanticVersion": tool["version"],
        "rules": [_rule(page) for page in pages.values()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {_BASE: {"description": {"text": "The folder that was scanned."}}},
        "invocations": [_invocation(document)],
        "results": [_result(listed, numbers) for listed in findings(document)],
        "properties": {"revision": document["revision"], "verdicts": _verdicts(document)},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(log, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def _rule(page: Json) -> Json:
    return {
        "id": page["id"],
        "name": "".join(word.capitalize() for word in page["id"].split("-")),
        "shortDescription": {"text": page["summary"]},
        "fullDescription": {"text": page["summary"]},
        "help": {"text": page["help"], "markdown": page["help"]},
        "defaultConfiguration": {"level": _LEVELS[page["severity"]]},
        "properties": {"security-severity": _SCORES[page["severity"]], "tags": ["security", "data-flow"]},
    }


def _result(listed: Listed, numbers: dict[str, int]) -> Json:
    finding = listed.finding
    result = {
        "ruleId": finding["rule"],
        "ruleIndex": numbers[finding["rule"]],
        # What nothing reaches does not fail a run; code scanning can say so only by the level.
        "level": _LEVELS[finding["severity"]] if finding["reachable"] else "note",
        "message": {"text": plain(finding["message"])},
        "locations": [_location(listed.app, finding["location"])],
        "partialFingerprints": {"flowmapFingerprint/v1": finding["fingerprint"]},
        "suppressions": list(_suppressions(finding)),
        "properties": {
            "severity": finding["severity"],
            "confidence": finding["confidence"],
            "reachable": finding["reachable"],
            "advice": finding["advice"],
            "app": listed.app["root"],
        },
    }
    if "baseline" in finding:
        result["baselineState"] = finding["baseline"]
    if finding["path"]:
        result["codeFlows"] = [{"threadFlows": [{"locations": list(_steps(listed))}]}]
    return result


def _steps(listed: Listed) -> Iterator[Json]:
    for number, step in enumerate(listed.finding["path"], 1):
        location = _location(listed.app, step["location"])
        if step["note"]:
            location["message"] = {"text": plain(step["note"])}
        yield {"location": location, "nestingLevel": step.get("depth", 0), "executionOrder": number}


def _location(app: Json, place: Json) -> Json:
    region = {
        "startLine": place["line"],
        "startColumn": place["column"],
        "endLine": place["end_line"],
        "endColumn": place["end_column"],
    }
    return {"physicalLocation": {"artifactLocation": _artifact(located(app, place)), "region": region}}


def _artifact(path: str) -> Json:
    # A lone surrogate is a byte of a file name that is not UTF-8, or comes from a document that we did not write.
    return {"uri": quote(path.encode("utf-8", "surrogatepass"), safe="/"), "uriBaseId": _BASE}


def _suppressions(finding: Json) -> Iterator[Json]:
    if suppressed := finding["suppressed"]:
        yield {
            "kind": "inSource" if suppressed["by"] == "comment" else "external",
            "status": "accepted",
            "justification": suppressed["reason"],
            "properties": {"expires": suppressed["expires"]},
        }


def _invocation(document: Json) -> Json:
    broken = len(document["broken"])
    return {
        "executionSuccessful": not incomplete(document),
        "toolExecutionNotifications": [
            {
                "level": "error" if number < broken else "warning",
                "message": {"text": plain(problem["message"])},
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": _artifact(path),
                            "region": {"startLine": max(1, problem["line"])},
                        }
                    }
                ],
            }
            for number, (path, problem) in enumerate(gaps(document))
        ],
    }


def _verdicts(document: Json) -> Json:
    return {
        app["root"]: {name: verdict["eligible"] for name, verdict in app["verdicts"].items()}
        for app in document["apps"]
    }


def plain(text: str) -> str:
    """A message in which nothing of the app becomes a link: viewers make one of `[text](address)`."""
    shown = visible(text)
    return shown.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") if "](" in shown else shown
