"""Two documents compared: what HEAD lets out or stores that BASE did not. A pure function of the two.

Things are matched by what they mean, never by line or file, so that moving code is no change: an egress by side, kind,
destination and category, a stored value by side, store, encryption, key and category, a permission by what it permits,
a suppression by the rule and the flow that it silences. Each app is matched by its id, or else by its root.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Self

from flowmap.diff.change import Change, Entries, Json, Key, Subject
from flowmap.diff.findings import states
from flowmap.diff.flows import egress, storage
from flowmap.diff.permissions import entry_points, permissions
from flowmap.diff.silence import configuration, suppressions
from flowmap.errors import FlowmapError

_SUBJECTS: tuple[Subject, ...] = (egress, storage, permissions, entry_points, suppressions, configuration)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is new in HEAD and what is gone from BASE, those that fail the run first."""

    new: tuple[Change, ...]
    gone: tuple[Change, ...]

    @classmethod
    def of(cls, new: Iterable[Change], gone: Iterable[Change]) -> Self:
        """The changes in their order; what is gone fails nothing."""
        rest = (replace(change, reason="") for change in gone)
        return cls(tuple(sorted(new, key=_order)), tuple(sorted(rest, key=_order)))

    def fails(self, *, everything: bool = False) -> bool:
        """Whether the run fails; with `everything` also for new Atlassian calls and stores."""
        return any(_fails(change, everything=everything) for change in self.new)


def compare(base: Json, head: Json) -> Comparison:
    """Compare two documents. Raises `FlowmapError` where one is not in the form of flowmap's schema."""
    try:
        return _compare(base, head)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise FlowmapError(f"a compared document is not in flowmap's form: {type(error).__name__} {error}") from error


def load(content: bytes, name: str) -> Json:
    """A saved document. Raises `FlowmapError` where it is none, or of another version."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FlowmapError(f"'{name}' is no JSON document: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("apps"), list):
        raise FlowmapError(f"'{name}' is no flowmap document: it has no list of apps")
    if document.get("schema_version") != 1:
        raise FlowmapError(f"'{name}' has schema version {document.get('schema_version')!r}; this flowmap reads 1")
    return document


def to_document(comparison: Comparison, base: Json | None, head: Json, *, everything: bool = False) -> Json:
    """A comparison as JSON-ready data; `base` is None where HEAD was held against a ledger.

    With `everything` new Atlassian calls and stores count as failing too. `findings` are those of both sides, each with
    its `state`: `new`, `unchanged` or `absent` (from HEAD); there are none beside a ledger.
    """
    return {
        "schema_version": 1,
        "tool": head["tool"],
        "base": base["revision"] if base else None,
        "head": head["revision"],
        "submodules": [*_submodules("base", base), *_submodules("head", head)],
        "apps": [{name: app[name] for name in ("root", "manifest", "name", "complete")} for app in head["apps"]],
        "new": [_change(change, fails=_fails(change, everything=everything)) for change in comparison.new],
        "gone": [_change(change, fails=False) for change in comparison.gone],
        "findings": [state for pair in _pairs(base["apps"], head["apps"]) for state in states(*pair)] if base else [],
    }


def _submodules(side: str, document: Json | None) -> Iterator[Json]:
    """What was not entered: a revision names a commit of another repository there, which git need not have."""
    for app in document["apps"] if document else ():
        for skipped in app["files"]["skipped"]:
            if skipped["reason"] == "submodule":
                yield {"side": side, "app": app["root"], "path": skipped["path"]}


def _fails(change: Change, *, everything: bool) -> bool:
    return change.fails or (everything and change.flow)


def _change(change: Change, *, fails: bool) -> Json:
    return {
        "app": change.app,
        "subject": change.subject,
        "message": change.message,
        "fails": fails,
        "reason": change.reason or None,
        "location": change.location,
        "path": list(change.path),
        "details": dict(change.details),
    }


def _compare(base: Json, head: Json) -> Comparison:
    new: list[Change] = []
    gone: list[Change] = []
    for before, after in _pairs(base["apps"], head["apps"]):
        for subject in _SUBJECTS:
            old, current = _first(subject(before, after)), _first(subject(after, before))
            new += [change for key, change in current.items() if key not in old]
            gone += [change for key, change in old.items() if key not in current]
    return Comparison.of(new, gone)


def _first(entries: Entries) -> dict[Key, Change]:
    """By key the first of those that mean the same; documents are sorted, so it is the same one in every run."""
    found: dict[Key, Change] = {}
    for key, change in entries:
        found.setdefault(key, change)
    return found


def _order(change: Change) -> Key:
    place = change.location or {"path": "", "line": 0, "column": 0}
    return (change.app, not change.fails, change.subject, place["path"], place["line"], place["column"], change.message)


def _pairs(base: list[Json], head: list[Json]) -> Iterator[tuple[Json | None, Json | None]]:
    """Apps that are the same app; None where the other side has none."""
    left = list(base)
    found: dict[int, Json] = {}
    for is_same in (_is_one_place_of_one_app, _is_one_app, _is_one_place):
        for index, app in enumerate(head):
            same = next((other for other in left if index not in found and is_same(app, other)), None)
            if same is not None:
                left.remove(same)
                found[index] = same
    yield from ((found.get(index), app) for index, app in enumerate(head))
    yield from ((app, None) for app in left)


def _is_one_place_of_one_app(one: Json, other: Json) -> bool:
    return _is_one_app(one, other) and _is_one_place(one, other)


def _is_one_app(one: Json, other: Json) -> bool:
    return bool(one["id"]) and one["id"] == other["id"]


def _is_one_place(one: Json, other: Json) -> bool:
    """The id does not matter: developers of one app each register their own, and commit it by the way."""
    return bool(one["root"] == other["root"])
