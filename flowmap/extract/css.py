"""Style sheets: what `url(…)` and `@import` load, found by a tokenizer that also reads SCSS and Less.

A grammar or a library would refuse what only preprocessors understand, and texts in code that are no whole sheets.
"""

import re
from collections.abc import Iterator
from posixpath import splitext
from typing import NamedTuple

from flowmap.core.facts import Call, Directive, FileFacts, Function, Import
from flowmap.extract.builder import MODULE, Builder

_TOKEN = re.compile(
    r"""
    (?P<comment>/\*.*?(?:\*/|\Z)|(?<![:\w])//[^\n]*)
    | @(?P<rule>[a-zA-Z-]+)
    | (?P<url>\burl\(\s*(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[^\s"'()]+))\s*\))
    | "(?P<text>(?:\\.|[^"\\\n])*)"?
    | '(?P<other>(?:\\.|[^'\\\n])*)'?
    | (?P<mark>[{};])
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_INTERPOLATION = re.compile(r"[#@]\{[^}]*\}|\$[\w-]+")
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_IMPORTS = ("import", "use", "forward")
_FONTS = (".woff2", ".woff", ".ttf", ".otf", ".eot")
_NAMES = ("namespace", "document", "-moz-document", "charset")
"""Rules whose address is a name: nothing is loaded from it."""


class Address(NamedTuple):
    """Something that a style loads: `image`, `font` or `style`; the characters from `start` to `end` say so."""

    kind: str
    start: int
    end: int
    text: str


class _Comment(NamedTuple):
    start: int
    end: int
    text: str


def addresses(text: str) -> Iterator[Address]:
    """What a style sheet, or a part of one, loads."""
    return (found for found in _read(text) if isinstance(found, Address))


def _read(text: str) -> Iterator[Address | _Comment]:
    rule, blocks = "", [""]
    for token in _TOKEN.finditer(text):
        if token["comment"]:
            yield _Comment(*token.span(), token["comment"])
        elif token["rule"]:
            rule = token["rule"].lower()
        elif token["mark"] == "{":
            blocks.append(rule or blocks[-1])
            rule = ""
        elif token["mark"]:
            if token["mark"] == "}" and len(blocks) > 1:
                blocks.pop()
            rule = ""
        elif kind := _kind(token, rule, blocks[-1]):
            yield Address(kind, *token.span(), _content(token))


def _kind(token: re.Match[str], rule: str, block: str) -> str:
    if rule in _IMPORTS:
        return "style"
    if token["url"] is None or rule in _NAMES or not _content(token):
        return ""
    is_font = splitext(re.split(r"[?#]", _content(token))[0])[1].lower() in _FONTS
    return "font" if is_font or block == "font-face" else "image"


def _content(token: re.Match[str]) -> str:
    return next((token[name] for name in ("double", "single", "bare", "text", "other") if token[name]), "").strip()


def read_css(source: bytes) -> FileFacts:
    """The facts of a style sheet: a module that loads things and has no values."""
    facts = FileFacts("css")
    builder = Builder(source, facts)
    receiver, result, thrown = (builder.place(0, len(source), MODULE) for _ in range(3))
    facts.functions.append(Function("", 0, len(source), (), None, None, receiver, result, thrown))
    load(builder, source, 0)
    return facts


def load(builder: Builder, source: bytes, offset: int) -> None:
    """Add what some bytes of style load; they begin at `offset` of the file."""
    text = source.decode("utf-8", "replace")
    position = place = 0
    for found in _read(text):
        place += len(text[position : found.start].encode("utf-8", "replace"))
        position = found.start
        start = offset + place
        end = start + len(text[found.start : found.end].encode("utf-8", "replace"))
        if isinstance(found, Address):
            _loads(builder, found, start, end)
        elif "flowmap:" in found.text:
            _directive(builder, found.text, start, end)


def _loads(builder: Builder, found: Address, start: int, end: int) -> None:
    """The part of an address before what a preprocessor fills in is known; without such a part nothing is."""
    known = _INTERPOLATION.split(found.text)[0]
    if not known:
        return
    if found.kind == "style" and known == found.text and not _REMOTE.match(known):
        builder.facts.imports.append(Import(known, "*", None, start, end))
        return
    value = builder.place(start, end, MODULE)
    builder.facts.literals[value] = known
    if known != found.text:
        whole = builder.place(start, end, MODULE)
        builder.concat(whole, (value, builder.place(start, end, MODULE)))
        value = whole
    call_style(builder, found.kind, value, start, end)


def call_style(builder: Builder, kind: str, address: int, start: int, end: int) -> None:
    """The pseudo call that loads an address of a style."""
    owner = builder.owner_of(start, end)
    callee, result = (builder.place(start, end, owner) for _ in range(2))
    builder.facts.globals.append((callee, f"<css-{kind}>"))
    thrown = builder.facts.functions[owner].thrown
    builder.facts.calls.append(Call(result, callee, None, (address,), None, thrown))


def _directive(builder: Builder, text: str, start: int, end: int) -> None:
    line = builder.source.rfind(b"\n", 0, start) + 1
    content = text.partition("flowmap:")[2].removesuffix("*/").strip()
    own_line = not builder.source[line:start].strip()
    builder.facts.directives.append(Directive(content, start, end, own_line))
