"""What the manifest permits, and where it lets anyone in."""

from flowmap.diff.change import Change, Entries, Json, rows_of

PUBLIC_ENTRIES = frozenset(("webtrigger",))
"""Entry points that anyone on the internet can call."""


def permissions(app: Json | None, other: Json | None) -> Entries:
    """Every address, remote, provider and scope of the manifest; each is wider than not having it.

    That in-scope end-user data may go to an address is told where the other side has the address without it.
    """
    if app is None:
        return
    allowed = app["permissions"]
    known = _known(other)
    for entry in allowed["external"]:
        target = _target(entry)
        yield ("external", entry["key"], target), _manifest(app, "permission", f"{entry['key']}: {target}", entry)
        if entry["in_scope_eud"] and (entry["key"], target) in known:
            message = f"{entry['key']}: {target} may receive in-scope end-user data"
            yield ("external eud", entry["key"], target), _manifest(app, "permission", message, entry)
    for entry in allowed.get("content", ()):
        message = f"content {entry['key']}: {entry['value']}"
        yield ("content", entry["key"], entry["value"]), _manifest(app, "permission", message, entry)
    for entry in allowed["providers"]:
        yield ("provider", entry["key"]), _manifest(app, "permission", f"auth provider {entry['key']}", entry)
    for entry in allowed["scopes"]:
        yield ("scope", entry["name"]), _manifest(app, "scope", entry["name"], entry)
    yield from _remotes(app, known)


def _known(app: Json | None) -> set[tuple[str, str]]:
    """The addresses and remotes that an app has."""
    if app is None:
        return set()
    found = {(entry["key"], _target(entry)) for entry in app["permissions"]["external"]}
    return found | {("remote", remote["key"]) for remote in app["permissions"]["remotes"]}


def _target(entry: Json) -> str:
    return str(entry["address"] or f"remote {entry.get('remote')}")


def _remotes(app: Json, known: set[tuple[str, str]]) -> Entries:
    for remote in app["permissions"]["remotes"]:
        for region, url in remote["urls"].items():
            message = f"remote {remote['key']} ({region}): {url}"
            yield ("remote", remote["key"], region, url), _manifest(app, "permission", message, remote)
        for operation in remote["operations"] or ():
            message = f"remote {remote['key']} may do {operation}"
            yield ("operation", remote["key"], operation), _manifest(app, "permission", message, remote)
        if remote["in_scope_eud"] and ("remote", remote["key"]) in known:
            message = f"remote {remote['key']} may receive in-scope end-user data"
            yield ("remote eud", remote["key"]), _manifest(app, "permission", message, remote)


def entry_points(app: Json | None, _: Json | None) -> Entries:
    """Every entry point that is open to the internet."""
    for entry in rows_of(app, "entry_points"):
        if app and entry["kind"] in PUBLIC_ENTRIES:
            yield (entry["kind"], entry["key"]), _manifest(app, "entry point", f"{entry['kind']} {entry['key']}", entry)


def _manifest(app: Json, subject: str, message: str, entry: Json) -> Change:
    reason = "new public entry point" if subject == "entry point" else f"new or wider {subject}"
    return Change(app["root"], subject, message, reason, entry["location"])
