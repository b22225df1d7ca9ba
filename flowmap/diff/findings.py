"""The findings of two versions, matched: which are new, which were there before, which are gone."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from flowmap.diff.change import Json, Key, root_of, rows_of
from flowmap.diff.silence import silenced

Meaning = Callable[[Json | None, Json], Key]


def states(before: Json | None, after: Json | None) -> Iterator[Json]:
    """Every finding of both sides of one app as `{"state", "app", "finding"}`, those of HEAD first.

    A finding is the same where its fingerprint is, else where rule and flow mean the same: its file may have moved.
    """
    old, current = list(rows_of(before, "findings")), list(rows_of(after, "findings"))
    matched: set[int] = set()
    for meaning in (_fingerprint, _flow):
        matched |= _match(before, after, meaning, old, [finding for finding in current if id(finding) not in matched])
    for finding in current:
        yield _state("unchanged" if id(finding) in matched else "new", after, finding)
    for finding in old:
        yield _state("absent", after or before, finding)


def _match(before: Json | None, after: Json | None, meaning: Meaning, old: list[Json], current: list[Json]) -> set[int]:
    """The findings of HEAD that BASE has too; each takes one of `old` away."""
    free: dict[Key, list[Json]] = defaultdict(list)
    for finding in reversed(old):
        free[meaning(before, finding)].append(finding)
    matched = set()
    for finding in current:
        if same := free[meaning(after, finding)]:
            old.remove(same.pop())
            matched.add(id(finding))
    return matched


def _fingerprint(_: Json | None, finding: Json) -> Key:
    return finding["rule"], finding["fingerprint"]


def _flow(app: Json | None, finding: Json) -> Key:
    return finding["rule"], *silenced(app, finding)


def _state(state: str, app: Json | None, finding: Json) -> Json:
    return {"state": state, "app": root_of(app), "finding": finding}
