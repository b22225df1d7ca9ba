"""Whether a declared address covers a URL: the rules of the platform's own filter, its peculiarities included.

Parsing is not that of browsers: the scheme is all text up to the first colon (`https:` where there is none), slashes
and then backslashes after it are dropped, query and fragment cut; the host is what precedes the next slash, compared
case and all. Unknown parts of a URL are written `{}`: like any text they agree with a wildcard and with nothing else.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from flowmap.core.manifest import VARIABLE

_SCHEME = re.compile(r"[^\n\r\u2028\u2029]*?:")
_SLASHES = re.compile(r"/*\\*")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ORIGIN = re.compile(r"(?:[^/]*//)?[^/]*")
_ANYTHING = r"[^\n\r\u2028\u2029]*"
_UPGRADES = {("http:", "https:"), ("ws:", "wss:")}


class Address(NamedTuple):
    """An address or URL in its parts; `scheme` ends with its colon, `path` begins with a slash."""

    scheme: str
    host: str
    path: str


def parse(text: str) -> Address:
    """Split as the platform's filter does."""
    match = _SCHEME.match(text)
    scheme = match.group() if match else "https:"
    # The scheme is cut where it stands first; `https:` below the first line is the one case where that is not in front.
    rest = _SLASHES.sub("", text.replace(scheme, "", 1), count=1)
    rest = rest.partition("?")[0].partition("#")[0]
    host, slash, path = rest.partition("/")
    return Address(scheme, host, slash + path or "/")


def covers_backend(declared: str, url: str) -> bool:
    """Whether a backend entry covers a URL: scheme and host must agree, the path is ignored."""
    if declared == "*":
        return True
    mine, theirs = parse(declared), parse(url)
    return mine.scheme == theirs.scheme and _covers_host(declared, mine.host, theirs.host)


def covers_client(declared: str, url: str) -> bool:
    """Whether an entry that becomes part of the page's content security policy covers a URL."""
    if declared == "*":
        return True
    mine, theirs = parse(declared), parse(url)
    if mine.scheme != theirs.scheme and (mine.scheme, theirs.scheme) not in _UPGRADES:
        return False
    return _covers_host(declared, mine.host, theirs.host) and _covers_path(mine.path, theirs.path)


def may_cover(declared: str, url: str) -> bool:
    """Whether an entry covers a URL for some value of the variables in it: `https://${REGION}.example.com`."""
    match = _ORIGIN.match(declared)
    pieces = VARIABLE.split(match[0] if match else declared)[::2]
    if len(pieces) == 1:
        return False
    theirs, origin = parse(url), _ANYTHING.join(map(re.escape, pieces))
    return any(re.fullmatch(origin, text) for text in (f"{theirs.scheme}//{theirs.host}", theirs.host))


def _covers_host(declared: str, mine: str, theirs: str) -> bool:
    decoded = _decode(mine)
    if decoded is None:
        return False
    # An entry that begins with `*` is only a pattern; one whose host does (`https://*.x`) is a host as well.
    if mine == theirs and not declared.startswith("*"):
        return True
    return decoded.startswith("*") and _glob(decoded).fullmatch(theirs) is not None


def _decode(host: str) -> str | None:
    """A declared host with its escapes resolved, as wildcards need it; None where they are wrong: it covers nothing."""
    if _BROKEN_ESCAPE.search(host):
        return None
    try:
        return unquote(host, errors="strict")
    except UnicodeDecodeError:
        return None


@lru_cache(maxsize=1024)
def _glob(host: str) -> re.Pattern[str]:
    return re.compile(_ANYTHING.join(map(re.escape, host.split("*"))))


def _covers_path(declared: str, path: str) -> bool:
    if declared == "/":
        return True
    return path.startswith(declared) if declared.endswith("/") else declared == path
