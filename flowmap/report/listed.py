"""The findings of a whole document, worst first, for formats that list them."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.findingtext import aside
from flowmap.report.summary import counts
from flowmap.report.text import order

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding with the app that it is of."""

    app: Json
    finding: Json

    @property
    def path(self) -> str:
        """Its file, from the scanned folder; as it is, not escaped."""
        return located(self.app, self.finding["location"])

    @property
    def place(self) -> str:
        """`path:line:column`, on one line."""
        place = self.finding["location"]
        return f"{visible(self.path)}:{place['line']}:{place['column']}"

    @property
    def counts(self) -> bool:
        """Whether it can fail the run; a change that is shown as a finding says so itself."""
        return bool(self.finding.get("fails", counts(self.finding)))

    @property
    def title(self) -> str:
        """The message, and in brackets what restricts the finding; on one line."""
        return visible(self.finding["message"] + aside(self.finding))

    @property
    def details(self) -> str:
        """Why it is suppressed, then what to do about it: lines without any escapes but those of `visible`."""
        lines = [allowed(self.finding)] if self.finding["suppressed"] else []
        return "\n".join(visible(line) for line in (*lines, *self.finding["advice"].splitlines()))


def findings(document: Json) -> list[Listed]:
    """All findings of all apps, worst first, those that count before the others."""
    found = (Listed(app, finding) for app in document["apps"] for finding in app["findings"])
    return sorted(found, key=lambda listed: (not listed.counts, order(listed.finding), listed.app["root"]))


def moved(document: Json, folder: str) -> Json:
    """The document with its paths written from a folder above the scanned one."""
    return {
        **document,
        "broken": [{**problem, "path": posixpath.join(folder, problem["path"])} for problem in document["broken"]],
        "apps": [{**app, "root": posixpath.normpath(posixpath.join(folder, app["root"]))} for app in document["apps"]],
    }


def located(app: Json, place: Json) -> str:
    """The path of a place of an app from the scanned folder."""
    return posixpath.normpath(posixpath.join(app["root"], place["path"]))


def allowed(finding: Json) -> str:
    """Who suppressed a finding, until when and why; empty for one that is not."""
    if not (suppressed := finding["suppressed"]):
        return ""
    until = f" until {suppressed['expires']}" if suppressed["expires"] else ""
    return f"allowed by {suppressed['by']}{until}: {suppressed['reason']}"


def rule_pages(document: Json) -> dict[str, Json]:
    """The rules of a document by their ids; a rule that only a finding names is there with its id alone."""
    pages: dict[str, Json] = {rule["id"]: rule for rule in document["tool"].get("rules", ())}
    for listed in findings(document):
        rule, severity = listed.finding["rule"], listed.finding["severity"]
        pages.setdefault(rule, {"id": rule, "severity": severity, "summary": rule, "help": rule})
    return pages


def gaps(document: Json) -> Iterator[tuple[str, Json]]:
    """Path and problem of everything that could not be read or parsed, manifests first."""
    for problem in document["broken"]:
        yield posixpath.normpath(problem["path"]), problem
    for app in document["apps"]:
        for problem in app["files"]["errors"]:
            yield located(app, problem), problem


def incomplete(document: Json) -> bool:
    """Whether code was not seen, so that nothing found does not mean nothing there."""
    return bool(document["broken"]) or not all(app["complete"] for app in document["apps"])


def cut(text: str, most: int) -> str:
    """`text` in at most `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"
