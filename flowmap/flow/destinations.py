"""Where a call leads: its possible addresses, whether they lie with Atlassian, and whether the manifest covers them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from flowmap.core.appmap import REMOTE, Coverage, Url
from flowmap.core.manifest import VARIABLE, ExternalAddress, Manifest, Remote
from flowmap.core.words import Boundary, Declared, Side
from flowmap.flow.addresses import covers_backend, covers_client, may_cover, parse
from flowmap.flow.categories import keys_of
from flowmap.flow.permissions import BACKEND, NEVER_DECLARED, SHOWN, permission_keys
from flowmap.flow.urls import ADDRESS, url_of
from flowmap.link.fold import resolve
from flowmap.link.program import Program, SinkUse
from flowmap.link.related import is_of_package
from flowmap.link.strings import HOLE, Text, pattern

_HAS_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|\.|\{")
"""A base that is no bare host: an address, a path, or one whose beginning is not known."""

_HOST = re.compile(r"[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+")

_USER = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/?#]*@")
"""What precedes the host and is no part of where a request goes."""

_LOCAL = ("data:", "blob:", "javascript:", "about:", "mailto:", "tel:", "chrome-extension:")
ATLASSIAN = (
    "atlassian.net",
    "atlassian.com",
    "atl-paas.net",
    "bitbucket.org",
    "jira.com",
    "jira-dev.com",
    "atlassian-dev.net",
    "atlassian.app",
    "atlassian-us-gov-mod.com",
    "atlassian-us-gov-mod.net",
    "atlassian-isolated.net",
)
ALWAYS_ALLOWED = {
    Side.BACKEND: ("api.media.atlassian.com", "object-store.atlassian.com"),
    Side.FRONTEND: (
        "api.media.atlassian.com",
        "as.atlassian.com",
        "object-store.atlassian.com",
        "forge.cdn.prod.atlassian-dev.net",
        "secure.gravatar.com",
        "images.unsplash.com",
        "assets-media.atlassian.com",
    ),
}


@dataclass(frozen=True, slots=True)
class Destination:
    """The answer for one call."""

    urls: tuple[Url, ...]
    boundary: Boundary
    declared: Coverage
    bounded_by: tuple[str, ...] = ()
    service: str | None = None


def destination(program: Program, manifest: Manifest, use: SinkUse, side: Side) -> Destination | None:
    """Where a call leads; None where it leaves the app in no way (a `data:` URL, a file of the app itself)."""
    sink = use.sink
    if sink.egress == "remote":
        return _remote(program, manifest, use, side)
    if sink.egress == "provider":
        return _provider(program, manifest, use)
    urls = _urls(program, use, manifest)
    if sink.url is not None and not urls:
        return None
    return _decide(manifest, use, side, urls)


def _decide(manifest: Manifest, use: SinkUse, side: Side, urls: tuple[Url, ...]) -> Destination:
    sink = use.sink
    boundary = sink.boundary or _boundary(urls, side)
    if sink.product or sink.egress in NEVER_DECLARED or (boundary is Boundary.ATLASSIAN and not _named(urls)):
        return Destination(urls, boundary, Coverage(Declared.NOT_NEEDED))
    keys = permission_keys(sink.egress or "", side)
    unresolved = [url for url in urls if url.host is None and not is_partial(url)]
    covered = [_coverage(manifest, url, keys, side) for url in urls if url not in unresolved]
    bounded = tuple(sorted({e.address for e in manifest.external if e.key in keys and e.address})) if unresolved else ()
    if not urls:
        return Destination(urls, boundary, Coverage(Declared.UNKNOWN))
    if boundary is Boundary.UNKNOWN and bounded and all(map(_is_at_home, bounded)):
        boundary = Boundary.ATLASSIAN
    return Destination(urls, boundary, _worst(covered, is_open=bool(unresolved)), bounded)


def _is_at_home(address: str) -> bool:
    """Whether all that a declared address lets through lies with Atlassian: the platform stops the rest."""
    host = parse(address).host.removeprefix("*.")
    return "*" not in host and is_atlassian(host)


def _worst(covered: list[Coverage], *, is_open: bool) -> Coverage:
    for coverage in covered:
        if coverage.status is Declared.UNDECLARED:
            return coverage
    if is_open or not covered:
        return Coverage(Declared.UNKNOWN)
    uncertain = next((c for c in covered if c.status is Declared.UNKNOWN), None)
    return uncertain or next((c for c in covered if c.status is Declared.DECLARED), covered[0])


def _named(urls: Iterable[Url]) -> bool:
    return any(url.host for url in urls)


def _boundary(urls: tuple[Url, ...], side: Side) -> Boundary:
    found = {boundary_of(url, side) for url in urls}
    for boundary in (Boundary.EXTERNAL, Boundary.UNKNOWN, Boundary.ATLASSIAN):
        if boundary in found:
            return boundary
    return Boundary.EXTERNAL


def boundary_of(url: Url, side: Side) -> Boundary:
    """Whether an address lies with Atlassian."""
    if url.host is None:
        if url.scheme is None and url.pattern.startswith("/") and not url.pattern.startswith("//"):
            return Boundary.ATLASSIAN
        suffix = _suffix(url)
        if suffix:
            return Boundary.ATLASSIAN if is_atlassian(suffix) else Boundary.EXTERNAL
        return Boundary.UNKNOWN
    if side is Side.FRONTEND and url.host in ALWAYS_ALLOWED[side]:
        return Boundary.ATLASSIAN
    return Boundary.ATLASSIAN if is_atlassian(url.host) else Boundary.EXTERNAL


def is_atlassian(host: str) -> bool:
    """Whether a host is Atlassian's."""
    host = host.lower().partition(":")[0]
    return any(host == domain or host.endswith("." + domain) for domain in ATLASSIAN)


def _suffix(url: Url) -> str | None:
    """Of `https://{}.example.com/`, what is known of the host: a whole domain behind the hole."""
    host = parse(url.pattern).host
    if not url.scheme or not host.startswith("{}."):
        return None
    rest = host[3:]
    return rest if "{}" not in rest and "." in rest else None


def is_partial(url: Url) -> bool:
    """Whether the beginning of a host is unknown and its domain is not."""
    return url.host is None and _suffix(url) is not None


def _coverage(manifest: Manifest, url: Url, keys: tuple[str, ...], side: Side) -> Coverage:
    if url.host in ALWAYS_ALLOWED[side]:
        return Coverage(Declared.NOT_NEEDED)
    covers = covers_backend if side is Side.BACKEND else covers_client
    entries = [(entry, a) for entry in manifest.external if entry.key in keys for a in addresses_of(manifest, entry)]
    for entry, address in entries:
        if covers(address, url.pattern) or _is_of_family(address, url):
            return Coverage(Declared.DECLARED, entry_name(entry))
    perhaps = next((entry for entry, address in entries if may_cover(address, url.pattern)), None)
    return Coverage(Declared.UNKNOWN, entry_name(perhaps)) if perhaps else Coverage(Declared.UNDECLARED)


def _is_of_family(address: str, url: Url) -> bool:
    """Whether an address is one of those that a vendor is known to have: `us.i.posthog.com` of `*.posthog.com`.

    Which of them an SDK calls, its set-up decides; only rows of models have such hosts.
    """
    family = url.host or ""
    return family.startswith("*.") and parse(address).host.lower().endswith(family[1:])


def addresses_of(manifest: Manifest, entry: ExternalAddress) -> tuple[str, ...]:
    """The addresses that an entry allows: its own, or those of the remote that it names."""
    if entry.address is not None:
        return (entry.address,)
    remote = manifest.remote(entry.remote or "")
    return tuple(sorted(set(remote.urls.values()))) if remote else ()


def entry_name(entry: ExternalAddress) -> str:
    """The entry as the document names it."""
    return f"permissions.external.{entry.key}[{entry.index}]"


# --- addresses from texts ------------------------------------------------------------------------------------------


def _urls(program: Program, use: SinkUse, manifest: Manifest) -> tuple[Url, ...]:
    del manifest
    found: dict[str, Url] = {}
    if use.sink.url is None or (use.sink.hosts and _is_left_out(program, use)):
        for host in use.sink.hosts:
            found[host] = Url(f"https://{host}", "https", host)
    elif use.url is None and use.sink.egress not in SHOWN:
        found[""] = Url("{}", None, None, "nothing is passed")
    elif use.url is not None and not _is_absent(program, use, use.url):
        assert program.strings is not None
        bases = program.strings.ordered(use.base) if use.base is not None else None
        for text in program.strings.ordered(use.url):
            for url in (_meant(use, url) for url in _based(program, text, bases)):
                if not url.pattern.lower().startswith(_LOCAL) and url.pattern:
                    found.setdefault(url.pattern, url)
    if use.sink.product is None and use.sink.boundary is None:
        found = {key: url for key, url in found.items() if not _is_own_file(url)}
    return tuple(found[key] for key in sorted(found))


def _meant(use: SinkUse, url: Url) -> Url:
    """What the option of an SDK means by its text: of `https://key@host/2` the key is sent in another way.

    The name of a host alone is no address, and yet no file of the app: `createTransport({ host })`.
    """
    place = use.sink.url
    is_sdk = use.sink.egress == "sdk"
    if is_sdk:
        url = replace(url, pattern=_USER.sub(r"\1", url.pattern))
    is_option = place is not None and (is_sdk or place.rest[-1:] == ("host",))
    is_name = is_option and _HOST.fullmatch(url.pattern) is not None
    return replace(url, host=url.pattern) if is_name and url.host is None else url


def _is_left_out(program: Program, use: SinkUse) -> bool:
    """A client that is given no address of its own uses its vendor's.

    Then all that is known of the address is the place where an option would be, which no code of the app fills. Where
    another call sets the whole package up, that call tells of an address that cannot be read, and tells it once.
    """
    assert program.strings is not None
    if use.url is None or _is_unfilled(program, use.url):
        return True
    place = use.sink.url
    assert place is not None
    is_set_up = place.call != use.sink.call and is_of_package(use.sink.call) and is_of_package(place.call)
    return is_set_up and all(pattern(text) == "{}" for text in program.strings.texts(use.url))


def _is_unfilled(program: Program, value: int) -> bool:
    """Whether all that is known of a value is its place at a call."""
    assert program.strings is not None
    return all(len(text) == 1 and text[0] in program.anchors for text in program.strings.texts(value))


def _is_absent(program: Program, use: SinkUse, url: int) -> bool:
    """An element without the attribute (`<iframe id="later">`) loads nothing.

    Then all that is known of it is the place in the element where it would be.
    """
    assert program.strings is not None
    if use.sink.egress not in SHOWN or not program.calls[use.call].arguments:
        return False
    element = program.calls[use.call].arguments[0]
    holes = {text[0] for text in program.strings.texts(url) if len(text) == 1}
    return len(holes) == len(program.strings.texts(url)) and all(
        isinstance(hole, int) and hole in program.anchors and program.span(hole) == program.span(element)
        for hole in holes
    )


def _is_own_file(url: Url) -> bool:
    """`./logo.png` or `/assets/x.js`: a part of the app itself."""
    return url.scheme is None and url.host is None and not url.pattern.startswith(("{}", "//"))


def _based(program: Program, text: Text, bases: Iterable[Text] | None) -> list[Url]:
    if bases is None or ADDRESS.match(pattern(text)):
        return [url_of(program, text)]
    joined = []
    for base in bases:
        known = [part for part in base if isinstance(part, str)]
        if known or not text:
            glue = ("/",) if not pattern(base).endswith("/") and not pattern(text).startswith("/") else ()
            scheme = () if _HAS_SCHEME.match(pattern(base)) else ("https://",)
            joined.append(url_of(program, (*scheme, *base, *glue, *text)))
    return joined or [url_of(program, text)]


# --- remotes and providers -----------------------------------------------------------------------------------------


def _remote(program: Program, manifest: Manifest, use: SinkUse, side: Side) -> Destination:
    del side
    keys = keys_of(program, use.remote) if use.sink.remote is not None else _endpoint_remotes(manifest)
    return remote_destination(program, manifest, keys, keys_of(program, use.url) or [""])


def remote_destination(program: Program, manifest: Manifest, keys: list[str], paths: list[str]) -> Destination:
    """Where calls of the remotes with these keys go; of an unknown key all remotes may be meant."""
    known = [remote for key in keys if (remote := manifest.remote(key))]
    missing = [key for key in keys if "{}" not in key and manifest.remote(key) is None]
    if not known and not missing:
        known = list(manifest.remotes)
    service = ",".join(keys) or None
    if missing:
        return _no_remote(missing, service)
    urls = tuple(dict.fromkeys(url for remote in known for url in _remote_urls(program, remote, paths)))
    inside = bool(urls) and all(url.host and is_atlassian(url.host) for url in urls)
    by = f"remotes[{manifest.remotes.index(known[0])}]" if known else None
    boundary = Boundary.ATLASSIAN if inside else Boundary.EXTERNAL
    return Destination(urls, boundary, Coverage(Declared.DECLARED if known else Declared.UNKNOWN, by), (), service)


def _endpoint_remotes(manifest: Manifest) -> list[str]:
    """The bridge names no remote: the endpoint of the module decides."""
    endpoints = [module for module in manifest.modules if module.type == "endpoint"]
    return sorted({reference.target for module in endpoints for reference in module.targets("remote")})


def _remote_urls(program: Program, remote: Remote, paths: list[str]) -> list[Url]:
    found = []
    for base in dict.fromkeys(remote.urls.values()):
        for path in paths:
            whole = base.rstrip("/") + (path if path.startswith(("/", "?")) or not path else "/" + path)
            found.append(url_of(program, (VARIABLE.sub(HOLE, whole),)))
    return found


def _provider(program: Program, manifest: Manifest, use: SinkUse) -> Destination:
    """A path is of the remote that is named, or of the provider's first; an address of its own must be let through."""
    keys = keys_of(program, use.provider)
    named = [] if use.remote is None or _is_unfilled(program, use.remote) else keys_of(program, use.remote)
    is_open = not keys or any("{}" in key for key in keys)
    providers = [provider for provider in manifest.providers if is_open or provider.key in keys]
    service = ",".join(keys) or None
    if missing := [key for key in named if "{}" not in key and manifest.remote(key) is None]:
        return _no_remote(missing, service)
    if named and all("{}" not in key for key in named):
        wanted = named
    else:
        wanted = [key for provider in providers for key in (provider.remotes if named else provider.remotes[:1])]
    remotes = [remote for key in dict.fromkeys(wanted) if (remote := manifest.remote(key))]
    own = {base for p in providers for key in p.remotes if (remote := manifest.remote(key)) for base in _bases(remote)}
    paths = keys_of(program, use.url) or [""]
    found = {url: _let_through(manifest, url, own) for path in paths for url in _resolved(program, remotes, path)}
    inside = bool(found) and all(url.host and is_atlassian(url.host) for url in found)
    covered = [coverage for coverage in found.values() if coverage is not None]
    by = next((f"providers.auth[{i}]" for i, p in enumerate(manifest.providers) if p.key in keys), None)
    covered.append(Coverage(Declared.DECLARED if by else Declared.UNKNOWN if is_open else Declared.UNDECLARED, by))
    boundary = Boundary.ATLASSIAN if inside else Boundary.EXTERNAL
    return Destination(tuple(found), boundary, _gravest(covered), (), service)


def _no_remote(keys: list[str], service: str | None) -> Destination:
    urls = tuple(Url(f"{REMOTE}{key}", None, None, f"remote '{key}'") for key in keys)
    return Destination(urls, Boundary.EXTERNAL, Coverage(Declared.UNDECLARED), (), service)


def _bases(remote: Remote) -> list[str]:
    return list(dict.fromkeys(remote.urls.values()))


def _resolved(program: Program, remotes: list[Remote], path: str) -> list[Url]:
    """The addresses that a path is at: one that begins with a slash takes the place of the base's own path."""
    if ADDRESS.match(path):
        return [url_of(program, (path,))]
    bases = [base for remote in remotes for base in _bases(remote)]
    return [url_of(program, resolve((path,), (base,)) if path else (base,)) for base in bases]


def _let_through(manifest: Manifest, url: Url, own: set[str]) -> Coverage | None:
    """Whether the manifest lets through what is no remote of the provider; None for what is one."""
    if any(covers_backend(base, url.pattern) for base in own):
        return None
    return _coverage(manifest, url, (BACKEND,), Side.BACKEND)


def _gravest(covered: list[Coverage]) -> Coverage:
    undeclared = [coverage for coverage in covered if coverage.status is Declared.UNDECLARED]
    return undeclared[0] if undeclared else covered[-1]
