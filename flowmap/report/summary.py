"""The numbers at the end of a scan: what was found, where data goes and, as important, what was not seen."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
_SEVERITIES = ("critical", "high", "medium", "low")
_SHOWN_NAMES = 6
_SHOWN_REASONS = 5
_VERDICTS = {"runs_on_atlassian": "Runs on Atlassian:"}


def counts(finding: Json) -> bool:
    """Whether a finding can fail the run: not if it is suppressed, nothing reaches its code, or a baseline knows it."""
    return finding["suppressed"] is None and bool(finding["reachable"]) and finding.get("baseline") != "unchanged"


def summary(app: Json) -> Iterator[tuple[str, str]]:
    """Label and text of each line, in the order to print them."""
    yield "Findings:", _findings(app["findings"])
    yield "Egress:", _egress(app["egress"])
    if hosts := external_hosts(app):
        yield "External hosts:", _list(hosts)
    if stores := sorted({row["store"] for row in app["storage"]}):
        yield "Stores:", ", ".join(stores)
    if app["links"]:
        yield "Links:", ", ".join(_counted(Counter(link["kind"] for link in app["links"])))
    if not_seen := list(_not_seen(app)):
        yield "Not seen:", ", ".join(not_seen)
    if not app["complete"]:
        yield "Incomplete:", "some code was not seen, so that nothing found does not mean nothing there"
    for name, verdict in app["verdicts"].items():
        yield _VERDICTS.get(name, f"{name}:"), "yes" if verdict["eligible"] else "no"


def reasons(app: Json, label: str) -> Iterator[str]:
    """The reasons of the verdict that has this label in the summary: the first few, and how many more there are."""
    for name, verdict in app["verdicts"].items():
        if _VERDICTS.get(name, f"{name}:") == label:
            shown = verdict["reasons"][:_SHOWN_REASONS]
            yield from (
                f"{reason['location']['path']}:{reason['location']['line']}  {reason['message']}" for reason in shown
            )
            if more := len(verdict["reasons"]) - len(shown):
                yield f"and {plural(more, 'more reason')}"


def total(apps: list[Json]) -> str:
    """The findings of all apps of a document, counted."""
    return f"{_findings([finding for app in apps for finding in app['findings']])} in {plural(len(apps), 'app')}"


def external_hosts(app: Json) -> list[str]:
    """The known hosts outside Atlassian, sorted; an address without a host counts by what is known of it."""
    rows = (row for row in app["egress"] if row["boundary"] == "external")
    return sorted({url["host"] or url["pattern"] for row in rows for url in row["urls"] if url["pattern"] != "{}"})


def plural(count: int, word: str, words: str = "") -> str:
    """`1 call`, `2 calls`."""
    return f"{count} {word if count == 1 else words or word + 's'}"


def _findings(findings: list[Json]) -> str:
    open_ = [finding for finding in findings if counts(finding)]
    by_severity = Counter(finding["severity"] for finding in open_)
    shown = ", ".join(f"{by_severity[severity]} {severity}" for severity in _SEVERITIES if by_severity[severity])
    aside = [
        plural(count, word, word)
        for count, word in (
            (sum(finding["confidence"] == "low" for finding in open_), "of low confidence"),
            (sum(finding["suppressed"] is not None for finding in findings), "suppressed"),
            (sum(not finding["reachable"] for finding in findings), "in code that nothing reaches"),
            (sum(finding.get("baseline") == "unchanged" for finding in findings), "in the baseline"),
        )
        if count
    ]
    return (shown or "none") + (f" ({', '.join(aside)}; -v shows all)" if aside else "")


def _egress(rows: list[Json]) -> str:
    by_boundary = Counter(row["boundary"] for row in rows)
    parts = [
        f"{by_boundary[boundary]} {word}"
        for boundary, word in (("external", "external"), ("unknown", "unresolved"), ("atlassian", "Atlassian"))
        if by_boundary[boundary]
    ]
    return plural(len(rows), "call") + (f" ({', '.join(parts)})" if parts else "")


def _not_seen(app: Json) -> Iterator[str]:
    skipped, errors = app["files"]["skipped"], app["files"]["errors"]
    if skipped:
        yield plural(len(skipped), "skipped file or folder", "skipped files or folders")
    if errors:
        yield f"{plural(len({error['path'] for error in errors}), 'file')} with errors"
    if unresolved := sum(row["boundary"] == "unknown" for row in app["egress"]):
        yield plural(unresolved, "unresolved destination")
    if unanswered := app.get("unanswered"):
        calls = plural(len(unanswered), "invoke that no resolver answers", "invokes that no resolver answers")
        yield f"{calls} ({_list(sorted({row['key'] for row in unanswered}))})"
    if idle := app.get("not_imported"):
        words = "that phones out and no code imports" if len(idle) == 1 else "that phone out and no code imports"
        yield f"{plural(len(idle), 'dependency', 'dependencies')} {words} ({_list(idle)})"
    if app["unseen"]:
        names = _list([row["package"] for row in app["unseen"]])
        yield f"data handed to {plural(len(app['unseen']), 'package')} that no model describes ({names})"


def _counted(counter: Counter[str]) -> list[str]:
    return [f"{count} {kind}" for kind, count in sorted(counter.items())]


def _list(names: list[str]) -> str:
    more = len(names) - _SHOWN_NAMES
    return ", ".join(names[:_SHOWN_NAMES]) + (f" and {more} more" if more > 0 else "")
