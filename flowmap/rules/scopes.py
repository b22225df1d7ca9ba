"""Which scopes product calls and events need: a table of the products' REST APIs, asked by method and path."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from flowmap.core.appmap import AppMap, Egress

HOLE = "{}"
_APIS = {"requestJira": "/rest/", "requestConfluence": "/wiki/"}
_READ_JIRA = "read:jira-work"
_LOOSE = {("wiki", "rest"): ":confluence", ("rest", "servicedeskapi"): ":jira-service-management"}
"""APIs of which not every granular scope is known, and how these end: with such a scope nothing is said to lack."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A REST path with the scopes that it needs: all of `current`, or (if there are any) all of `granular`."""

    segments: tuple[str, ...]
    methods: frozenset[str]
    current: frozenset[str]
    granular: frozenset[str]

    def missing(self, declared: frozenset[str]) -> frozenset[str]:
        """The scopes that a manifest with these lacks for it."""
        if self.granular and self.granular <= declared:
            return frozenset()
        suite = next((suite for start, suite in _LOOSE.items() if self.segments[:2] == start), None)
        if suite and any(scope.count(":") == 2 and scope.endswith(suite) for scope in declared):
            return frozenset()
        return self.current - declared


def is_product_call(row: Egress) -> bool:
    """Whether a row is a REST request to Jira or Confluence."""
    return _prefix(row) is not None


def _prefix(row: Egress) -> str | None:
    return next((prefix for name, prefix in _APIS.items() if row.api.endswith(name)), None)


def endpoints(row: Egress) -> list[list[Endpoint]]:
    """For each path that a product call may take the endpoints that it may mean, best fits only; none: unknown."""
    return [_lookup(row.method, url.pattern) for url in row.urls]


@cache
def _lookup(method: str | None, pattern: str) -> list[Endpoint]:
    path = pattern.partition("?")[0].partition("#")[0].strip("/")
    segments = tuple(path.split("/"))
    fits = [(fit, endpoint) for endpoint in _table().get(len(segments), ()) if (fit := _fit(segments, endpoint)) >= 0]
    best = max((fit for fit, _ in fits), default=0)
    found = [endpoint for fit, endpoint in fits if fit == best]
    return [endpoint for endpoint in found if method is None or method in endpoint.methods]


def _fit(segments: tuple[str, ...], endpoint: Endpoint) -> int:
    """How well a path fits: the number of equal segments, -1 if it does not."""
    equal = 0
    for mine, theirs in zip(segments, endpoint.segments, strict=True):
        if mine == theirs and mine != HOLE:
            equal += 2
        elif theirs == HOLE:
            equal += 1 if HOLE in mine else 0
        else:
            return -1
    return equal


@cache
def _table() -> dict[int, list[Endpoint]]:
    """All endpoints by the number of their segments."""
    found: dict[int, list[Endpoint]] = {}
    for line in files("flowmap.rules").joinpath("scopes.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            methods, path, current, granular = line.split("\t")
            segments = tuple(path.strip("/").split("/"))
            endpoint = Endpoint(
                segments, frozenset(methods.split(",")), frozenset(current.split()), frozenset(granular.split())
            )
            found.setdefault(len(segments), []).append(endpoint)
    return found


@cache
def known_scopes() -> frozenset[str]:
    """Every scope that some endpoint needs."""
    every = [endpoint for same in _table().values() for endpoint in same]
    return frozenset().union(*(endpoint.current | endpoint.granular for endpoint in every))


# --- events ----------------------------------------------------------------------------------------------------------

_JIRA_ADMIN = ("field", "issuetype", "filter", "timetracking", "configuration", "expression")
_CONTENT = ("page", "blogpost", "comment", "attachment", "custom_content", "whiteboard", "database", "embed", "folder")


def event_scopes(app: AppMap) -> frozenset[str]:
    """The classic scopes that the events of all triggers need; those of granular names are told by their entity."""
    needed: set[str] = set()
    for event in _events(app):
        needed.update(_of_event(event))
    return frozenset(needed)


def _events(app: AppMap) -> Iterable[str]:
    for module in app.manifest.modules:
        if module.type == "trigger":
            events = module.raw.get("events")
            yield from (event for event in events if isinstance(event, str)) if isinstance(events, list) else ()


def _of_event(event: str) -> tuple[str, ...]:
    _, _, rest = event.partition("avi:")
    product, _, what = rest.partition(":")
    entity = what.rpartition(":")[2]
    if product in ("jira", "jira-software", "jsm-entity"):
        if product == "jsm-entity" or any(name in what for name in _JIRA_ADMIN):
            return ("manage:jira-configuration",)
        return (
            ("read:jira-user",) if entity == "user" else (_READ_JIRA, "read:jira-user")[: 2 if entity == "board" else 1]
        )
    if product == "confluence":
        if any(name in what for name in _CONTENT):
            writing = ("write:confluence-content",) if what.startswith(("deleted", "trashed")) else ()
            return ("read:confluence-content.summary", *writing)
        return (
            "read:confluence-content.all",
            "read:confluence-content.summary",
            "read:confluence-space.summary",
            "write:confluence-space",
            "read:confluence-user",
            "read:confluence-groups",
        )
    return ()
