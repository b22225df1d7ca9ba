"""A comparison in words that a reviewer can paste."""

import posixpath
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from flowmap.report.summary import plural

Json: TypeAlias = dict[str, Any]

NOTHING = "No difference in what leaves the app or is stored."
_SHOWN = 4


def in_words(comparison: Json) -> Iterator[str]:
    """Sentences, one a line: what has to be looked at, what else is new, what is gone."""
    risks = [change for change in comparison["new"] if change["fails"]]
    others = [change for change in comparison["new"] if not change["fails"]]
    if not risks and not others and not comparison["gone"]:
        yield NOTHING
        return
    yield f"To look at: {_counted(risks, 'reason')}." if risks else "Nothing new that has to be looked at."
    if others:
        yield f"Also new: {_counted(others, 'subject')}."
    if comparison["gone"]:
        yield f"Gone: {_counted(comparison['gone'], 'subject')}."


def place_of(app: str, path: str) -> str:
    """A path of an app from the compared folder."""
    return posixpath.normpath(posixpath.join(app, path))


def not_seen(comparison: Json) -> Iterator[str]:
    """What the comparison does not cover, a sentence each."""
    for app in comparison["apps"]:
        if not app["complete"]:
            yield f"not all code of HEAD's app '{app['root']}' was seen: `flowmap scan` lists what was not"
    for entry in comparison["submodules"]:
        path = place_of(entry["app"], entry["path"])
        effect = "does not show as new" if entry["side"] == "head" else "seems new where HEAD is a folder that holds it"
        yield f"{entry['side'].upper()}'s submodule '{path}' was not entered: what is in it {effect}"


def address_of(change: Json) -> str:
    """Where the address of a new destination is written, as `path:line`; empty where the change's own place says it."""
    written, place = change["details"].get("written"), change["location"]
    if not written or (written["path"] == place["path"] and place["line"] <= written["line"] <= place["end_line"]):
        return ""
    return f"{place_of(change['app'], written['path'])}:{written['line']}"


def _counted(changes: Iterable[Json], by: str) -> str:
    """`2 × new external destination (content to a.test, content to b.test), 1 × …`."""
    groups: dict[str, list[str]] = {}
    for change in changes:
        groups.setdefault(change[by] or change["subject"], []).append(_short(change))
    return "; ".join(f"{len(names)} × {group} ({_listed(names)})" for group, names in groups.items())


def _listed(names: list[str]) -> str:
    different = list(dict.fromkeys(names))
    more = len(different) - _SHOWN
    return ", ".join(different[:_SHOWN]) + (f" and {plural(more, 'other')}" if more > 0 else "")


def _short(change: Json) -> str:
    """The change in a few words."""
    said = change["details"]
    data = said.get("use") or said.get("category") or "no known data"
    if "destination" in said:
        return f"{data} to {_code(said['destination'])}"
    if "store" in said:
        return f"{data} in {said['store']}" + (f" {_code(said['key'])}" if said["key"] else "")
    return _code(said.get("rule") or change["message"])


def _code(name: str) -> str:
    return f"`{name.replace('`', chr(39))}`"
