"""Cheap readings of source text, made before any parsing: they only decide which files belong to an app.

Too much found does no harm here; comments and strings are therefore not told apart from code.
"""

import json
import posixpath
import re
from collections.abc import Iterator
from typing import Any

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SPECIFIERS = re.compile(
    r"""
    (?:\bfrom\s*|\bimport\s*|\brequire\s*\(\s*|\bimport\s*\(\s*(?:/\*.{0,200}?\*/\s*)?|\brequire\.resolve\s*\(\s*)
    (?P<quote>["'`])(?P<specifier>[^"'`\n\r$]{1,500})(?P=quote)
    """,
    re.VERBOSE | re.DOTALL,
)
_WORKERS = re.compile(r"""new\s+URL\s*\(\s*["'](?P<specifier>\.[^"'\n\r]{1,300})["']\s*,\s*import\.meta\.url""")
_SCRIPT_SOURCES = re.compile(
    r"""<script\b[^>]{0,500}?\bsrc\s*=\s*(?:"(?P<double>[^"]{1,500})"|'(?P<single>[^']{1,500})'|(?P<bare>[^\s>"']{1,500}))""",
    re.IGNORECASE,
)
_SHEETS = re.compile(
    r"""<link\b[^<>]{0,500}?\bhref\s*=\s*(?:"(?P<double>[^"]{1,500})"|'(?P<single>[^']{1,500})'|(?P<bare>[^\s>"']{1,500}))""",
    re.IGNORECASE,
)
_IMPORTED_SHEETS = re.compile(
    r"""@(?:import|use|forward)\s{1,20}(?:\([^)\n]{1,50}\)\s{1,20})?(?:url\(\s{0,20})?(?P<quote>["']?)(?P<sheet>[^"'\s;)]{1,500})(?P=quote)""",
    re.IGNORECASE,
)
# What is not closed is matched up to its end all the same: a search that fails and starts anew is quadratic.
_COMMENTS = re.compile(r"""("(?:\\.|[^"\\\n])*"?)|//[^\n]*|/\*(?:.*?\*/|.*)""", re.DOTALL)
_TRAILING_COMMAS = re.compile(r"""("(?:\\.|[^"\\\n])*"?)|,(?=\s*[}\]])""")


def decoded(data: bytes) -> str:
    """The text of a source file: UTF-8 or marked UTF-16; bytes that are neither become U+FFFD, as in an editor."""
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8"
    return data.decode(encoding, "replace")


def as_utf8(data: bytes) -> bytes:
    """A source file as valid UTF-8, in the same lines and columns."""
    try:
        if not data.startswith(_UTF16):
            data.decode()
            return data
    except UnicodeDecodeError:
        pass
    return decoded(data).encode("utf-8", "replace")


def specifiers(text: str) -> tuple[str, ...]:
    """What the text imports, requires or exports from, in order, each once."""
    found = [match["specifier"] for match in _SPECIFIERS.finditer(text)]
    found += [match["specifier"] for match in _WORKERS.finditer(text)]
    return tuple(dict.fromkeys(found))


def page_scripts(html: str) -> tuple[str, ...]:
    """The `src` of every script of a page, in order, and what its inline scripts import."""
    found = [match["double"] or match["single"] or match["bare"] for match in _SCRIPT_SOURCES.finditer(html)]
    for body in _inline_scripts(html):
        found += specifiers(body)
    return tuple(dict.fromkeys(found))


def page_sheets(html: str) -> tuple[str, ...]:
    """What the links of a page lead to that may be a style sheet, and what its own styles import."""
    found = [match["double"] or match["single"] or match["bare"] for match in _SHEETS.finditer(html)]
    return tuple(dict.fromkeys((*found, *imported_sheets(html))))


def imported_sheets(css: str) -> tuple[str, ...]:
    """What a style sheet imports, in order, each once."""
    found = [match["sheet"] for match in _IMPORTED_SHEETS.finditer(css)]
    return tuple(dict.fromkeys(found))


def _inline_scripts(html: str) -> Iterator[str]:
    lowered = html.lower()
    start = lowered.find("<script")
    while start >= 0:
        begin = lowered.find(">", start) + 1 or len(html)
        end = lowered.find("</script", begin)
        yield html[begin : end if end >= 0 else len(html)]
        start = lowered.find("<script", end) if end >= 0 else -1


def is_remote(source: str) -> bool:
    """Whether a script's address leads to another host."""
    return bool(re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", source))


def relaxed_json(text: str) -> Any:
    """JSON with comments and trailing commas, as tsconfig files have it; None where it is not readable."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    without = _COMMENTS.sub(lambda match: match[1] or "", text.removeprefix("\ufeff"))
    try:
        return json.loads(_TRAILING_COMMAS.sub(lambda match: match[1] or "", without))
    except (ValueError, RecursionError):
        return None


def join(folder: str, path: str) -> str | None:
    """`path` seen from `folder`, both of the tree (`.` is its root); None where it leads out of the tree."""
    if path.startswith("/") or "\\" in path or "\0" in path:
        return None
    joined = posixpath.normpath(posixpath.join(folder, path))
    return None if joined == ".." or joined.startswith("../") else joined


def child(folder: str, name: str) -> str:
    """The path of a name (or path, or nothing) below a folder of the tree."""
    return "/".join(part for part in (folder if folder != "." else "", name) if part) or "."


def folder_of(path: str) -> str:
    """The folder of a path of the tree; `.` at its root."""
    return posixpath.dirname(path) or "."


def ancestors(folder: str) -> tuple[str, ...]:
    """The folder itself and those above it, nearest first, ending with `.`."""
    found = []
    while folder not in ("", "."):
        found.append(folder)
        folder = posixpath.dirname(folder)
    return (*found, ".")


def is_below(path: str, folder: str) -> bool:
    """Whether a path of the tree is the folder or lies in it."""
    return folder in (".", path) or path.startswith(folder + "/")


def seen_from(root: str, path: str) -> str:
    """A path of the tree relative to an app's root, with `../` where it lies beside it."""
    if root == ".":
        return path
    if path.startswith(root + "/"):
        return path[len(root) + 1 :]
    below, beside = root.split("/"), path.split("/")
    common = 0
    while common < min(len(below), len(beside)) and below[common] == beside[common]:
        common += 1
    return "/".join([*[".."] * (len(below) - common), *beside[common:]]) or "."
