"""Findings for the machines that build: JUnit, GitHub's workflow commands, GitLab's and Bitbucket's JSON.

Each is cut to what its reader takes. Suppressed findings, and those in code that nothing reaches, stay in: skipped in
JUnit, a notice at GitHub, `info` at GitLab, `IGNORED` at Bitbucket.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeAlias
from xml.sax.saxutils import escape, quoteattr

from flowmap.report.escape import visible
from flowmap.report.listed import Listed, cut, findings, incomplete, rule_pages

Json: TypeAlias = dict[str, Any]

MAX_ANNOTATIONS = 1_000
"""What a Bitbucket report holds; the API takes them in requests of a hundred."""

_SUMMARY, _DETAILS, _TITLE = 450, 2_000, 255
_GITHUB = {"critical": "error", "high": "error", "medium": "warning", "low": "notice"}
_GITLAB = {"critical": "blocker", "high": "critical", "medium": "major", "low": "minor"}


def to_junit(document: Json) -> str:
    """A test case for every finding, failed where it counts, and one that passed for every rule without any."""
    found = findings(document)
    silent = [rule for rule in rule_pages(document) if all(listed.finding["rule"] != rule for listed in found)]
    failed = sum(listed.counts for listed in found)
    numbers = f'tests="{len(found) + len(silent)}" failures="{failed}"'
    suite = f'name="flowmap" {numbers} errors="0" skipped="{len(found) - failed}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="flowmap" {numbers}>',
        f"  <testsuite {suite}>",
    ]
    for listed in found:
        lines += _case(listed)
    lines += [f"    <testcase {_named('flowmap', rule)}/>" for rule in silent]
    return "\n".join([*lines, "  </testsuite>", "</testsuites>"]) + "\n"


def _case(listed: Listed) -> Iterator[str]:
    finding = listed.finding
    name = _named(listed.path, f"{finding['rule']} {listed.place}")
    line = finding["location"]["line"]
    yield f'    <testcase {name} file={_attribute(listed.path)} line="{line}">'
    body = escape("\n".join([listed.place, *filter(None, [listed.details])]))
    if listed.counts:
        kind = _attribute(f"{finding['severity']} {finding['rule']}")
        yield f"      <failure message={_attribute(listed.title)} type={kind}>{body}</failure>"
    else:
        yield f"      <skipped message={_attribute(listed.title)}>{body}</skipped>"
    yield "    </testcase>"


def _named(group: str, name: str) -> str:
    return f"classname={_attribute(group)} name={_attribute(name)}"


def _attribute(text: str) -> str:
    return quoteattr(visible(text))


def to_github(document: Json) -> str:
    """A workflow command a finding: printed by a job, GitHub shows each beside its line."""
    return "".join(f"{_command(listed)}\n" for listed in findings(document))


def _command(listed: Listed) -> str:
    finding, place = listed.finding, listed.finding["location"]
    title = f"{finding['severity']} {finding['rule']}"
    properties = {"file": listed.path, "line": place["line"], "endLine": place["end_line"], "col": place["column"]}
    if place["line"] == place["end_line"]:  # GitHub takes columns on one line only
        properties["endColumn"] = place["end_column"]
    properties["title"] = cut(title, _TITLE)
    shown = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    body = "\n".join(filter(None, [listed.title, listed.details]))
    return f"::{_GITHUB[finding['severity']] if listed.counts else 'notice'} {shown}::{_data(body)}"


def _data(text: str) -> str:
    lines = (visible(line).replace("%", "%25") for line in text.split("\n"))
    return "%0A".join(lines)


def _property(text: str) -> str:
    return visible(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


def to_gitlab(document: Json) -> bytes:
    """A Code Quality report: an array of issues, each with a fingerprint of its own."""
    seen: Counter[str] = Counter()
    return _json([_issue(listed, seen) for listed in findings(document)])


def _issue(listed: Listed, seen: Counter[str]) -> Json:
    finding, place = listed.finding, listed.finding["location"]
    return {
        "description": listed.title,
        "check_name": finding["rule"],
        "fingerprint": _fingerprint(listed, seen),
        "severity": _GITLAB[finding["severity"]] if listed.counts else "info",
        "location": {"path": listed.path, "lines": {"begin": place["line"], "end": place["end_line"]}},
        "content": {"body": listed.details},
    }


def _fingerprint(listed: Listed, seen: Counter[str]) -> str:
    """The finding's own, told apart from other apps' and from equal findings before it."""
    key = f"{listed.app['root']}\n{listed.finding['rule']}\n{listed.finding['fingerprint']}"
    seen[key] += 1
    return hashlib.sha256(f"{key}\n{seen[key]}".encode("utf-8", "replace")).hexdigest()


def to_bitbucket(document: Json, title: str = "flowmap: where data goes") -> bytes:
    """A Code Insights report and its annotations, as the API takes them: `{"report": …, "annotations": […]}`.

    The report fails for what fails `scan`: a finding that counts and is high or critical.
    """
    found = findings(document)
    seen: Counter[str] = Counter()
    annotations = [_annotation(listed, seen) for listed in found[:MAX_ANNOTATIONS]]
    return _json({"report": _report(document, found, title), "annotations": annotations})


def _report(document: Json, found: list[Listed], title: str) -> Json:
    counted = Counter(listed.finding["severity"] for listed in found if listed.counts)
    details = f"{sum(counted.values())} findings that count, {len(found) - sum(counted.values())} others."
    if len(found) > MAX_ANNOTATIONS:
        details += f" The worst {MAX_ANNOTATIONS} are shown."
    if incomplete(document):
        details += " Some code was not seen: nothing found does not mean nothing there."
    numbers = [{"title": severity.capitalize(), "type": "NUMBER", "value": counted[severity]} for severity in _GITHUB]
    whole = {"title": "All code seen", "type": "BOOLEAN", "value": not incomplete(document)}
    return {
        "title": title,
        "details": cut(details, _DETAILS),
        "reporter": f"flowmap {document['tool']['version']}",
        "report_type": "SECURITY",
        "result": "FAILED" if counted["critical"] or counted["high"] else "PASSED",
        "data": [*numbers, whole],
    }


def _annotation(listed: Listed, seen: Counter[str]) -> Json:
    finding = listed.finding
    annotation = {
        "external_id": f"flowmap-{_fingerprint(listed, seen)}",
        "annotation_type": "VULNERABILITY",
        "path": listed.path,
        "line": finding["location"]["line"],
        "summary": cut(f"{finding['rule']}: {listed.title}", _SUMMARY),
        "severity": finding["severity"].upper(),
        "result": "FAILED" if listed.counts else "IGNORED",
    }
    return annotation | ({"details": cut(listed.details, _DETAILS)} if listed.details else {})


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
