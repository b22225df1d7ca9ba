"""Applies suppressions to findings, and reports those that are unused, expired or unexplained.

A comment speaks of the findings at its call. An `[[allow]]` speaks of pairs of a host and a category: a finding is
suppressed when every pair that it has is allowed, be it by one entry or by several.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fnmatch import fnmatchcase

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding, Suppression
from flowmap.core.location import Location
from flowmap.rules.allow_expired import AllowExpired
from flowmap.rules.allow_unexplained import AllowUnexplained
from flowmap.rules.allow_unused import AllowUnused
from flowmap.rules.base import Rule
from flowmap.rules.hosts import covers, host_of, remote_hosts
from flowmap.rules.permits import Permit

UNKNOWN_HOST = "{}"
_NOTHING: tuple[str | None, ...] = (None,)


def suppress(
    app: AppMap, rules: Mapping[str, Rule], findings: Sequence[Finding], permits: Sequence[Permit], today: date
) -> tuple[Finding, ...]:
    """The findings, suppressed where a permit holds, and those about the permits themselves."""
    valid = [permit for permit in permits if not permit.fault and not _expired(permit, today)]
    subjects = _Subjects(app, rules)
    used: set[tuple[Permit, str]] = set()
    judged = []
    for finding in findings:
        suppression, spoke = _decide(finding, valid, subjects)
        used.update((permit, finding.rule) for permit in spoke)
        judged.append(replace(finding, suppressed=suppression) if suppression else finding)
    return (*judged, *_reports(permits, used, today))


def unused_everywhere(apps: Sequence[Sequence[Finding]]) -> tuple[tuple[Finding, ...], ...]:
    """The findings of several apps that share one configuration, without `allow-unused` of what one of them uses.

    Entries are known by their fingerprint, which does not depend on the path from the app to the configuration.
    """
    idle = [{item.fingerprint for item in findings if item.rule == AllowUnused.id} for findings in apps]
    shared = set.intersection(*idle) if idle else set()
    return tuple(
        tuple(item for item in findings if item.rule != AllowUnused.id or item.fingerprint in shared or _in_code(item))
        for findings in apps
    )


def _in_code(finding: Finding) -> bool:
    return not finding.location.path.endswith(".toml")


def _expired(permit: Permit, today: date) -> bool:
    return permit.expires is not None and permit.expires < today


def _reports(permits: Iterable[Permit], used: set[tuple[Permit, str]], today: date) -> Iterable[Finding]:
    for permit in permits:
        if permit.fault or permit.unknown:
            yield AllowUnexplained().at(permit)
        if permit.fault:
            continue
        if _expired(permit, today):
            yield AllowExpired().at(permit)
        elif idle := [rule for rule in permit.rules if (permit, rule) not in used]:
            yield AllowUnused().at(permit, idle)


class _Subjects:
    """What findings speak of: the hosts and categories that a configuration entry can name."""

    def __init__(self, app: AppMap, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._egress = {row.id: row for row in app.egress}
        self._storage = {row.id: row for row in app.storage}
        self._entries = _hosts_of_manifest(app)

    def pairs(self, finding: Finding) -> tuple[tuple[str | None, str | None], ...]:
        """Every host with every category; None where the finding has none of them."""
        row = self._egress.get(finding.egress or "") or self._storage.get(finding.storage or "")
        if row is None:
            return tuple((host, None) for host in self._entries.get(finding.location, _NOTHING))
        hosts = _hosts_of_row(row) if isinstance(row, Egress) else _NOTHING
        carried = self._rules[finding.rule].relevant(row)
        categories = tuple(sorted({data.category for data in carried})) or _NOTHING
        return tuple((host, category) for host in hosts for category in categories)


def _hosts_of_row(row: Egress) -> tuple[str, ...]:
    return tuple(sorted({host_of(url.host or url.pattern) or UNKNOWN_HOST for url in row.urls})) or (UNKNOWN_HOST,)


def _hosts_of_manifest(app: AppMap) -> dict[Location, tuple[str | None, ...]]:
    places: dict[Location, tuple[str | None, ...]] = {}
    for remote in app.manifest.remotes:
        places[remote.location] = remote_hosts(remote) or (UNKNOWN_HOST,)
    for entry in app.manifest.external:
        named = app.manifest.remote(entry.remote or "")
        hosts = remote_hosts(named) if named else (host_of(entry.address or ""),)
        places[entry.location] = hosts or (UNKNOWN_HOST,)
    return places


def _decide(
    finding: Finding, permits: Iterable[Permit], subjects: _Subjects
) -> tuple[Suppression | None, tuple[Permit, ...]]:
    """How the finding is suppressed, if it is, and the permits that speak of it."""
    named = [permit for permit in permits if finding.rule in permit.rules]
    comments = tuple(permit for permit in named if permit.by == "comment" and _stands_at(permit, finding.location))
    pairs = subjects.pairs(finding)
    near = [permit for permit in named if permit.by == "config" and _is_in(permit, finding.location)]
    entries = tuple(permit for permit in near if any(_allows(permit, *pair) for pair in pairs))
    covered = all(any(_allows(permit, *pair) for permit in entries) for pair in pairs)
    holding = comments or (entries if covered else ())
    if not holding:
        return None, entries
    days = [permit.expires for permit in holding if permit.expires]
    return Suppression(holding[0].by, holding[0].reason, min(days, default=None)), comments + entries


def _stands_at(permit: Permit, place: Location) -> bool:
    """Whether a comment speaks of this place: of a call by its last line, of a manifest entry by any."""
    if permit.location.path != place.path:
        return False
    if permit.line is not None:
        return permit.line == place.line
    line = permit.location.line
    return line == place.end_line or (place.path.endswith((".yml", ".yaml")) and place.line <= line <= place.end_line)


def _is_in(permit: Permit, place: Location) -> bool:
    return permit.path is None or fnmatchcase(place.path, permit.path)


def _allows(permit: Permit, host: str | None, category: str | None) -> bool:
    if permit.host is not None and (host is None or not covers(permit.host, host)):
        return False
    return not permit.data or category is None or category in permit.data
