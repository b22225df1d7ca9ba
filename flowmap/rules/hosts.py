"""Hosts of rows and of manifest entries, compared as far as rules need it.

Whether a call *is* declared the flow stage has decided already; what is asked here is the weaker question which entry
of the manifest a call *may* use, so schemes, ports and paths are left out.
"""

import re
from fnmatch import fnmatchcase

from flowmap.core.appmap import Egress
from flowmap.core.manifest import ExternalAddress, Manifest, Remote
from flowmap.core.words import Side
from flowmap.flow import permissions
from flowmap.flow.permissions import BACKEND


def permission_keys(row: Egress) -> tuple[str, ...]:
    """The lists of `permissions.external` any of which such a call needs: `fetch.backend` or `images`."""
    return permissions.permission_keys(row.kind, row.side)


def entry_side(entry: ExternalAddress) -> Side:
    """The side whose calls an entry of `permissions.external` speaks of."""
    return Side.BACKEND if entry.key == BACKEND else Side.FRONTEND


def host_of(address: str) -> str:
    """The host of an address as written (`*.x.com`, `https://x.com:8443/v1`), lower case, without port and user."""
    return re.sub(r":\d+$", "", authority_of(address))


def authority_of(address: str) -> str:
    """The host of an address with its port, lower case."""
    rest = re.sub(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//", "", address.strip())
    return re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2].lower()


def row_hosts(row: Egress) -> tuple[str, ...]:
    """The hosts that a call may reach, sorted; `{}` marks an unknown part, a wholly unknown host is left out."""
    hosts = {host_of(url.host or url.pattern) for url in row.urls}
    return tuple(sorted(host for host in hosts if host not in ("", "{}")))


def covers(address: str, host: str) -> bool:
    """Whether a declared address (or the host of an `[[allow]]`) takes in all that `host` may be."""
    declared = host_of(address)
    if declared.startswith("*"):
        return declared == "*" or (host.endswith(declared[1:]) and host != declared[1:])
    return declared == host


def may_use(address: str, host: str) -> bool:
    """Whether a call to `host`, of which `{}` may be anything, may need the declared address."""
    declared = host_of(address)
    return fnmatchcase(host, declared.replace("[", "[[]")) or fnmatchcase(declared, _glob(host))


def remote_hosts(remote: Remote) -> tuple[str, ...]:
    """The hosts of a remote, all regions, sorted."""
    return tuple(sorted({host_of(url) for url in remote.urls.values()}))


def entry_of(manifest: Manifest, by: str | None) -> ExternalAddress | None:
    """The entry of `permissions.external` that `by` names (`permissions.external.fetch.backend[0]`)."""
    names = {f"permissions.external.{entry.key}[{entry.index}]": entry for entry in manifest.external}
    return names.get(by or "")


def remote_of(manifest: Manifest, row: Egress) -> Remote | None:
    """The remote that a call goes to, where it names one or the entry that covers it does."""
    entry = entry_of(manifest, row.declared.by)
    key = entry.remote if entry else None
    if key is None and row.kind == "remote":
        key = row.service
    return manifest.remote(key) if key else None


def _glob(host: str) -> str:
    return host.replace("[", "[[]").replace("{}", "*")
