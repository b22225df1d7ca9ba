"""The words of messages: what data, which call, which host; short, and the same in every rule."""

import re
from collections.abc import Sequence

from flowmap.core.appmap import PLATFORM, Data, Egress, Storage
from flowmap.core.words import Boundary, SentIn, Store
from flowmap.rules.hosts import row_hosts

_PARTS = {
    SentIn.BODY: "in the body of",
    SentIn.URL: "in the URL of",
    SentIn.HEADER: "in a header of",
    SentIn.ARGUMENT: "as an argument of",
}

_STORES = {
    Store.KVS: "the key-value store",
    Store.SECRET: "the secret store",
    Store.ENTITY: "a custom entity",
    Store.SQL: "Forge SQL",
    Store.OBJECT_STORE: "the object store",
    Store.PROPERTY: "a product property",
    Store.CACHE: "the cache",
    Store.BROWSER: "the browser's storage",
    Store.EXTERNAL: "a store outside Atlassian",
    Store.LOG: "the log",
}

_MARKUP = {
    **{kind: kind for kind in ("image", "media", "script", "style", "font", "frame")},
    "form": "form",
    "resource": "element's address",
    "preconnect": "preconnect",
}
# Values are found by queries too, which name no key; a secret is only handed out for one.
_ANY_KEY = re.compile(r"stored (secret|value) (?:'\{\}'|(?<=secret )of unknown key) ?(.*)")
_SHOWN = 3


def data_name(data: Data) -> str:
    """The data for people: `Jira issue fields.summary (content)`."""
    if match := _ANY_KEY.match(data.what):
        kind, field = match.groups()
        part = f"{field} of " if field else ""
        return f"{part}a stored {kind} whose key is chosen at run time ({data.category})"
    return f"{data.what} ({data.category})"


def call_name(row: Egress | Storage) -> str:
    """The call for people: `fetch()`, `kvs.set()`; what a page loads by itself is named by its kind."""
    if row.api.startswith(PLATFORM):
        return f"the endpoint of the {row.api.removeprefix(PLATFORM)}"
    name = re.sub(r"^@[^/]+/", "", row.api).removeprefix("api.")
    if isinstance(row, Egress) and row.kind in _MARKUP:
        return f"the {_MARKUP[row.kind]}"
    if isinstance(row, Egress) and not name:
        return f"the {row.kind} call"
    return name if name.endswith(")") else f"{name}()"


def part_of(data: Data, row: Egress) -> str:
    """Where in the call the data travels: `in the body of fetch()`."""
    return f"{_PARTS[data.sent_in]} {call_name(row)}"


def destination(row: Egress) -> str:
    """Where a call goes: its hosts (`…` for a part that is not known), else the service, else what is sure of it."""
    hosts = [host.replace("{}", "…") for host in row_hosts(row)]
    if hosts:
        return listed(hosts)
    return row.service or ("a host of Atlassian" if row.boundary is Boundary.ATLASSIAN else f"an {row.boundary} host")


def store_name(row: Storage) -> str:
    """The store with the keys written: "the key-value store (key `token-{}`)"."""
    keys = [f"`{key}`" for key in row.keys if key not in ("", "{}")]
    return _STORES[row.store] + (f" (key {listed(keys)})" if keys else "")


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`; of more than three the rest is counted."""
    shown = list(names[:_SHOWN])
    if len(names) > _SHOWN:
        shown.append(f"{len(names) - _SHOWN} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def capital(text: str) -> str:
    """The text as the beginning of a sentence; what looks like code (`apiToken`, `process.env`) keeps its case."""
    first = text.partition(" ")[0]
    return text[0].upper() + text[1:] if " " in text and first.isalpha() and first.islower() else text
