"""The map as a graph: what data comes in, which code it passes, where it rests and where it leaves.

The only module that knows networkx. A node is a code unit (a file, or a folder where an app has many files), a store, a
host, a product or a source; an edge carries the categories of data that go that way. Node attributes:

| attribute | |
| --- | --- |
| `kind` | `source`, `entry`, `code`, `store`, `host` |
| `zone` | one of `ZONES` |
| `label` | text for people, not escaped |

Edge attributes: `kind` (`flow`, `link`, `entry`, `egress`, `storage`), `categories` (gravest first), `count` (calls),
`declared` (`declared`, `undeclared`, `not-needed`, `unknown`, or empty), `leaves` (it crosses Atlassian's boundary),
`credential` (every secret on it is the credential of the request: it belongs there).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeAlias

import networkx as nx

from flowmap.report.units import sides, units

Json: TypeAlias = dict[str, Any]
Graph: TypeAlias = "nx.MultiDiGraph[str]"

BROWSER = "browser"
BACKEND = "backend"
PRODUCT = "atlassian product"
STORAGE = "forge storage"
LOG = "log"
EXTERNAL = "external host"
UNKNOWN = "unknown"
ZONES = (BROWSER, BACKEND, PRODUCT, STORAGE, LOG, EXTERNAL, UNKNOWN)
"""Where a node stands, in the order in which pictures show them."""

CATEGORIES = ("secret", "personal", "content", "user-input", "app-data", "context", "config")
_GRAVITY = {category: index for index, category in enumerate(CATEGORIES)}
_DECLARED = ("undeclared", "unknown", "declared", "not-needed", "")
_SHOWN_NAMES = 3
_MAX_ORIGIN = 27
_PRODUCTS = {
    "jira": "Jira",
    "confluence": "Confluence",
    "bitbucket": "Bitbucket",
    "compass": "Compass",
    "graph": "Atlassian GraphQL",
}
_KINDS = {"webtrigger": "Callers of the web trigger"}
_STORES = {
    "kvs": "Key-value store",
    "secret": "Secret store (encrypted)",
    "entity": "Custom entities",
    "sql": "Forge SQL",
    "object-store": "Object store",
    "property": "Entity properties",
    "cache": "Cache",
    "browser": "Browser storage",
    "external": "External store",
    "log": "Logs",
}
_STORE_ZONES = {"log": LOG, "browser": BROWSER, "property": PRODUCT, "external": EXTERNAL}
_INVOKED = frozenset(("resolver", "ui", "consumer"))
"""Entry points that the app's own code enters: its links draw them."""


@dataclass(slots=True)
class _Edge:
    categories: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)
    leaked: bool = False


def graph(app: Json) -> Graph:
    """The graph of one app of a document. Nodes and edges are added in sorted order, so that drawings are stable."""
    return _Builder(app).graph()


class _Builder:
    """Collects nodes and merges edges that go the same way."""

    def __init__(self, app: Json) -> None:
        self.app = app
        self.nodes: dict[str, dict[str, str]] = {}
        self.edges: dict[tuple[str, str, str, str], _Edge] = {}
        self.names: dict[str, set[str]] = {}
        self.sides = sides(app)
        self.units = units(self.sides)

    def graph(self) -> Graph:
        """Everything, put together."""
        for row in self.app["egress"]:
            self._egress(row)
        for row in self.app["storage"]:
            self._storage(row)
        for link in self.app["links"]:
            self._edge(self._unit(link["from"]), self._unit(link["to"]), "link", (), f"{link['kind']} {link['key']}")
        for entry in self.app["entry_points"]:
            self._entry(entry)
        return self._built()

    def _built(self) -> Graph:
        built: Graph = nx.MultiDiGraph()
        for name, attributes in sorted(self.nodes.items()):
            built.add_node(name, **attributes, names=_listed(self.names.get(name, ())))
        for (start, end, kind, declared), edge in sorted(self.edges.items()):
            built.add_edge(
                start,
                end,
                key=f"{kind} {declared}".strip(),
                kind=kind,
                declared=declared,
                categories=tuple(sorted(edge.categories, key=_GRAVITY.__getitem__)),
                count=len(edge.calls),
                credential="secret" in edge.categories and not edge.leaked,
                leaves=kind in ("egress", "storage") and self.nodes[end]["zone"] in (EXTERNAL, UNKNOWN),
            )
        built.remove_nodes_from(
            [name for name in built if not built.degree(name) and built.nodes[name]["kind"] == "code"]
        )
        return built

    def _node(self, name: str, kind: str, zone: str, label: str) -> str:
        self.nodes.setdefault(name, {"kind": kind, "zone": zone, "label": label})
        return name

    def _edge(self, start: str, end: str, kind: str, data: Iterable[Json], call: str, declared: str = "") -> None:
        if start == end:
            return
        edge = self.edges.setdefault((start, end, kind, declared), _Edge())
        edge.calls.add(call)
        for item in data:
            edge.categories.add(item["category"])
            edge.leaked |= item["category"] == "secret" and item["use"] != "credential"

    def _unit(self, place: Json) -> str:
        path = str(place["path"])
        zone = BROWSER if self.sides.get(path) == "frontend" else BACKEND
        label = self.units.get(path, path)
        return self._node(f"code {zone} {label}", "code", zone, label)

    def _egress(self, row: Json) -> None:
        start = self._unit(row["location"])
        for end in self._destinations(row):
            self._edge(start, end, "egress", row["data"], row["id"], row["declared"]["status"])
        self._flows(row)

    def _destinations(self, row: Json) -> Iterator[str]:
        if row["boundary"] == "atlassian":
            yield self._product(row)
            return
        zone = EXTERNAL if row["boundary"] == "external" else UNKNOWN
        for url in row["urls"]:
            known = url["host"] or _part_known(url)
            yield self._node(f"host {known}", "host", zone, known) if known else self._unknown(row, url)
        if not row["urls"]:
            label = str(row["service"] or _KINDS.get(row["kind"], row["kind"]))
            yield self._node(f"host {label}", "host", zone, label)

    def _unknown(self, row: Json, url: Json) -> str:
        """One node for all hosts of a side of which nothing is known but what the manifest lets through."""
        bounds = _listed(address.removeprefix("https://") for address in row["bounded_by"])
        label = f"at most {bounds}, from" if bounds else "any host, from"
        name = self._node(f"host unknown {row['side']} {bounds}".strip(), "host", UNKNOWN, label)
        self.names.setdefault(name, set()).add(_short(str(url["unknown"] or "an unknown value")))
        return name

    def _product(self, row: Json) -> str:
        name = product(row)
        return self._node(f"product {name}", "host", PRODUCT, name)

    def _storage(self, row: Json) -> None:
        store = str(row["store"])
        zone = _STORE_ZONES.get(store, STORAGE)
        name = self._node(f"store {store}", "store", zone, _STORES.get(store, store))
        self.names.setdefault(name, set()).update(key["pattern"] for key in row["keys"] if key["pattern"] != "{}")
        unit = self._unit(row["location"])
        if row["operation"] == "write":
            self._edge(unit, name, "storage", row["data"], row["id"])
        elif row["operation"] != "delete":
            self._edge(name, unit, "flow", (), row["id"])
        self._flows(row)

    def _flows(self, row: Json) -> None:
        """The ways of a call's data: from its source into the code, and from unit to unit."""
        for data in row["data"]:
            units = [self._unit(place) for place in (data["source"], *(step["location"] for step in data["path"]))]
            for source in self._source(data):
                self._edge(source, units[0], "flow", (data,), _place(data["source"]))
            for start, end in pairwise(units):
                self._edge(start, end, "flow", (data,), row["id"])

    def _source(self, data: Json) -> Iterator[str]:
        kind = data["from"]["kind"]
        if kind == "product":
            for row in self.app["egress"]:
                if row["location"] == data["source"] and row["boundary"] == "atlassian":
                    yield self._product(row)
                    return
            yield self._node("source product", "source", PRODUCT, "Product events")
        elif kind == "storage":
            for row in self.app["storage"]:
                if row["location"] == data["source"] and row["operation"] in ("read", "query"):
                    yield f"store {row['store']}"
                    return
        elif kind == "ui":
            yield self._node("source user", "source", BROWSER, "User")
        elif kind == "env":
            yield self._node("source environment", "source", BACKEND, "Environment variables")

    def _entry(self, entry: Json) -> None:
        kind = entry["kind"]
        if kind in _INVOKED or entry["side"] == "frontend":
            return
        unit = self._unit(entry["location"])
        zone = EXTERNAL if kind == "webtrigger" else PRODUCT
        label = "Anyone (web trigger)" if kind == "webtrigger" else f"{kind} (platform)"
        name = self._node(f"entry {kind}", "entry", zone, label)
        self.names.setdefault(name, set()).add(entry["key"])
        self._edge(name, unit, "entry", (), entry["key"])


def product(row: Json) -> str:
    """The name of the Atlassian product that a call goes to."""
    service = str(row["service"] or "")
    for url in row["urls"]:
        if url["host"] and not service:
            service = str(url["host"])
    if not service:
        api = row["api"].lower()
        service = next((product for product in _PRODUCTS if product in api), "Atlassian")
    return _PRODUCTS.get(service.lower(), service)


def _part_known(url: Json) -> str:
    """What is known of a host that is not known as a whole, empty for nothing."""
    authority = re.split("[/?#&]", str(url["pattern"]).rpartition("://")[2], maxsplit=1)[0]
    return authority if authority.replace("{}", "").strip(".:@") else ""


def _short(text: str) -> str:
    return text if len(text) <= _MAX_ORIGIN else f"{text[:_MAX_ORIGIN]}…"


def _place(place: Json) -> str:
    return f"{place['path']}:{place['line']}:{place['column']}"


def _listed(names: Iterable[str]) -> str:
    ordered = sorted(names)
    more = len(ordered) - _SHOWN_NAMES
    return ", ".join(ordered[:_SHOWN_NAMES]) + (f" +{more}" if more > 0 else "")
