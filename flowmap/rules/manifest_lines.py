"""Manifest lines for the advice of a finding: YAML that can be pasted."""

import json
import re
from collections.abc import Sequence

from flowmap.core.appmap import Egress
from flowmap.core.manifest import ExternalAddress
from flowmap.rules.hosts import permission_keys

SCOPES = "permissions.scopes"
"""The section of the scopes."""

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*(?::[A-Za-z0-9._/-]+)*")


def scalar(text: str) -> str:
    """A string as YAML: plain where that is safe, else quoted as JSON, which YAML reads too."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text)


def permission(key: str, items: Sequence[str]) -> str:
    """The lines that put `items` (YAML list items, possibly of several lines) under `permissions.external.<key>`."""
    names = ["permissions", "external", *key.split(".")]
    lines = [f"{'  ' * depth}{name}:" for depth, name in enumerate(names)]
    indent = "  " * len(names)
    for item in items:
        first, *rest = item.split("\n")
        lines += [f"{indent}- {first}", *(f"{indent}  {line}" for line in rest)]
    return "\n".join(lines)


def address(host: str, scheme: str | None = None) -> str:
    """The list item for a host: `address: https://api.example.com`; an unknown subdomain becomes `*`."""
    suffix = host.rpartition("{}")[2]
    if "{}" not in host:
        prefix = f"{scheme}://" if scheme in ("ws", "wss") else "https://"
        return f"address: {scalar(prefix + host)}"
    return f"address: {scalar('*' + suffix)}" if suffix.startswith(".") else 'address: "*"'


def item(entry: ExternalAddress, host: str | None = None) -> str:
    """The list item of an entry as it stands in the manifest, or the same form of item for another host."""
    if entry.remote:
        return remote_item(entry.remote)
    text = address(host) if host else f"address: {scalar(entry.address or '')}"
    return text.removeprefix("address: ") if entry.is_plain else text


def remote_item(key: str) -> str:
    """The list item that lets calls through to a remote."""
    return f"remote: {scalar(key)}"


def declare(row: Egress, items: Sequence[str]) -> str:
    """The lines that declare `items` for the kind of call that `row` is."""
    return permission(permission_keys(row)[0], items)
