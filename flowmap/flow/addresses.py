"""Whether a declared address covers a URL: the rules of the platform's own filter, its peculiarities included.

Parsing is not that of browsers: the scheme is all text up to the first colon (`https:` where there is none), slashes and
then backslashes after it are dropped, query and fragment cut; the host is what precedes the next slash, compared case and
all. Unknown parts of a URL are written `{}`.
"""

import re
from typing import NamedTuple

HOLE = "{}"


class Address(NamedTuple):
    """An address or URL in its parts; `path` begins with a slash or is empty."""

    scheme: str
    host: str
    path: str


def parse(text: str) -> Address:
    """Split as the platform's filter does."""
    scheme, colon, rest = text.partition(":")
    if not colon:
        scheme, rest = "https", text
    rest = re.sub(r"^/*\\*", "", rest)
    rest = re.split(r"[?#]", rest, maxsplit=1)[0]
    host, slash, path = rest.partition("/")
    return Address(scheme + ":", host, slash + path)


def covers_backend(declared: str, url: str) -> bool:
    """Whether a backend entry covers a URL: scheme and host must agree, the path is ignored."""
    if declared == "*":
        return True
    mine, theirs = parse(declared), parse(url)
    return mine.scheme == theirs.scheme and _host(mine.host, theirs.host)


def covers_client(declared: str, url: str) -> bool:
    """Whether an entry that becomes part of the page's content security policy covers a URL."""
    if declared == "*":
        return True
    mine, theirs = parse(declared), parse(url)
    if mine.scheme != theirs.scheme and (mine.scheme, theirs.scheme) not in _UPGRADES:
        return False
    return _host(mine.host, theirs.host) and _path(mine.path, theirs.path)


_UPGRADES = {("http:", "https:"), ("ws:", "wss:")}


def _host(declared: str, host: str) -> bool:
    if declared.startswith("*"):
        return re.fullmatch(".*".join(map(re.escape, declared.split("*"))), host) is not None
    return declared == host


def _path(declared: str, path: str) -> bool:
    if declared in ("", "/"):
        return True
    if declared.endswith("/"):
        return path.startswith(declared)
    return declared == path
