"""The parts of an app's code that a drawing shows: which side each file is on, and files or folders as units."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
_MAX_UNITS = 7


def sides(app: Json) -> dict[str, str]:
    """The side of every file that the document speaks of; what it does not say is as in the files beside it."""
    told = {link["to"]["path"]: "backend" for link in app["links"]}
    told |= {link["from"]["path"]: "frontend" for link in app["links"] if link["kind"] == "invoke"}
    for row in (*app["entry_points"], *app["storage"], *app["egress"]):
        told[row["location"]["path"]] = row["side"]
    found = dict(told)
    for link in app["links"]:
        found.setdefault(link["from"]["path"], _beside(link["from"]["path"], told) or "backend")
    for row in (*app["egress"], *app["storage"]):
        for data in row["data"]:
            for place in (data["source"], *(step["location"] for step in data["path"])):
                if place["path"] not in found:
                    found[place["path"]] = _beside(place["path"], told) or row["side"]
    return found


def _beside(path: str, told: Mapping[str, str]) -> str | None:
    """The side that most files in the nearest folder have; None where no folder above knows one."""
    folder = path.rpartition("/")[0]
    while folder:
        counted = Counter(side for other, side in told.items() if other.startswith(f"{folder}/"))
        if counted:
            return max(sorted(counted), key=counted.__getitem__)
        folder = folder.rpartition("/")[0]
    return None


def units(side_of: Mapping[str, str]) -> dict[str, str]:
    """The unit that each file belongs to: itself, or a folder where a side has too many files to draw."""
    found: dict[str, str] = {}
    for side in ("frontend", "backend"):
        paths = sorted(path for path in side_of if side_of[path] == side)
        depth = max((path.count("/") for path in paths), default=0) + 1
        named = {path: path for path in paths}
        while len(set(named.values())) > _MAX_UNITS and depth > 1:
            depth -= 1
            named = {path: _cut(path, depth) for path in paths}
        found |= named
    return found


def _cut(path: str, depth: int) -> str:
    parts = path.split("/")
    return path if len(parts) <= depth else "/".join(parts[:depth]) + "/…"
