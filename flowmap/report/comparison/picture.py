"""A Mermaid picture of the new flows, and of nothing else."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from flowmap.report.mermaid import to_mermaid

Json: TypeAlias = dict[str, Any]

MAX_CHARACTERS = 8_000
"""Over which there is no picture: nobody reads one that large in a comment."""


@dataclass(slots=True)
class _New:
    """What is new at one row: categories with their use, and hosts or keys."""

    data: set[tuple[str | None, str | None]] = field(default_factory=set)
    names: set[str] = field(default_factory=set)


def picture(comparison: Json, head: Json) -> str:
    """The flowchart; empty where nothing new flows, or too much for a picture."""
    drawn = to_mermaid(_only_new(comparison, head))
    return drawn if drawn.count("\n") > 1 and len(drawn) <= MAX_CHARACTERS else ""


def _only_new(comparison: Json, head: Json) -> Json:
    """HEAD's document with nothing in it but the new flows."""
    new: dict[tuple[str, str], _New] = defaultdict(_New)
    for change in comparison["new"]:
        said = change["details"]
        if "id" in said:
            row = new[change["app"], said["id"]]
            row.data.add((said["category"], said["use"]))
            row.names.add(said.get("destination") or said.get("key") or "")
    apps = [_app(app, new) for app in head["apps"]]
    return {**head, "apps": [app for app in apps if app["egress"] or app["storage"]]}


def _app(app: Json, new: dict[tuple[str, str], _New]) -> Json:
    tables = {
        table: [_row(row, new[key]) for row in app[table] if (key := (app["root"], row["id"])) in new]
        for table in ("egress", "storage")
    }
    return {**app, **tables, "links": [], "entry_points": []}


def _row(row: Json, new: _New) -> Json:
    """A row with the data and the hosts or keys that are new; an address without a known host stays."""
    found = {**row, "data": [item for item in row["data"] if (item["category"], item["use"]) in new.data]}
    if "urls" in row:
        found["urls"] = [url for url in row["urls"] if not url["host"] or url["host"] in new.names]
    else:
        found["keys"] = [key for key in row["keys"] if key["pattern"] in new.names]
    return found
