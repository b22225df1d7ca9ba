"""Pages: their inline scripts are code, their tags load things. Positions stay those of the page."""

import itertools
import re
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import urljoin

from tree_sitter import Node

from flowmap.core.facts import Call, FileFacts, Import, ValueId
from flowmap.extract.builder import MODULE, Builder
from flowmap.extract.css import load
from flowmap.extract.languages import reader
from flowmap.extract.matches import Match, Matches, children, find, text
from flowmap.extract.modules import directives

_NO_SCRIPT = {"application/json", "application/ld+json", "text/template", "text/x-template", "importmap"}
_MAP = "importmap"
_QUOTED_REMOTE = re.compile(rb'"((?:https?:)?//[^"\s\\]+)"')
"""An address in an import map. What it is imported by need not be known: a page that maps it means to load it."""

_ESCAPED = {b"&quot;": b'"', b"&#34;": b'"', b"&#39;": b"'", b"&apos;": b"'"}
_QUOTES = re.compile(b"|".join(_ESCAPED))
_NEWLINES = re.compile(rb"[^\n\r]")
_REMOTE = re.compile(r"(?i)([a-z][a-z0-9+.-]*:)?//")
_LOCAL = re.compile(r"(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|#)")
_ADDRESSES = ("src", "href", "data", "poster", "action")

Attributes: TypeAlias = "dict[str, tuple[str, Node | None]]"


def as_script(source: bytes) -> bytes:
    """The page with everything but its inline scripts and handlers blanked, so that every byte keeps its place."""
    matches = _matches(source)
    parts: list[bytes] = []
    position = 0
    for start, code in sorted((*_scripts(matches), *_handlers(matches))):
        parts.append(_NEWLINES.sub(b" ", source[position:start]))
        parts.append(code)
        position = start + len(code)
    return b"".join((*parts, _NEWLINES.sub(b" ", source[position:])))


def _scripts(matches: Matches) -> Iterator[tuple[int, bytes]]:
    for match in matches["script"]:
        code = match.get("code")
        if code is not None and _type(match["tag"]) not in _NO_SCRIPT:
            yield code.start_byte, code.text or b""


def _handlers(matches: Matches) -> Iterator[tuple[int, bytes]]:
    """The code of attributes such as `onclick`, with `;` for its quotes; what a template engine fills in is no code."""
    for match in matches["tag"]:
        for name, (_, node) in _attributes(match["node"]).items():
            if name.startswith("on") and node is not None and (node.text or b"")[:1] in (b'"', b"'"):
                code = b";" + _unescaped((node.text or b"")[1:-1]) + b";"
                if not reader("javascript").parser.parse(code).root_node.has_error:
                    yield node.start_byte, code


def tags(source: bytes, facts: FileFacts) -> None:
    """Add what the tags of a page load: local scripts are imports, everything else calls of its element."""
    matches = _matches(source)
    page = _Page(Builder(source, facts), _base(matches))
    for match in matches["script"]:
        page.script(match)
    for match in matches["tag"]:
        page.element(match["node"])
    for match in matches["style"]:
        _style(page.builder, match["text"])
    directives(page.builder, matches)


def _matches(source: bytes) -> Matches:
    tool = reader("html")
    return find(tool, tool.parser.parse(source).root_node)


def _base(matches: Matches) -> str:
    """The address that relative ones of the page begin with, where it is another host's."""
    for match in matches["tag"]:
        if _name(match["node"]) == "base":
            address, _ = _attributes(match["node"]).get("href", ("", None))
            return address if _REMOTE.match(address) else ""
    return ""


class _Page:
    """What the tags of one page load; `base` is put before relative addresses."""

    def __init__(self, builder: Builder, base: str) -> None:
        self.builder = builder
        self.base = base

    def script(self, match: Match) -> None:
        """A script of the app is an import; any other is loaded like a picture."""
        tag = match["tag"]
        if _type(tag) == _MAP and (code := match.get("code")):
            self._map(code)
        address, _ = self.attributes(tag).get("src", ("", None))
        if address and not _REMOTE.match(address):
            self._import(address.partition("?")[0], tag)
        elif address:
            self.element(tag)

    def _map(self, code: Node) -> None:
        """An import map: scripts of other hosts are loaded by the names that it gives them."""
        builder = self.builder
        for match in _QUOTED_REMOTE.finditer(code.text or b""):
            start, end = (code.start_byte + at for at in match.span())
            address, properties, callee, result = (builder.place(start, end, MODULE) for _ in range(4))
            builder.facts.literals[address] = match[1].decode("utf-8", "replace")
            builder.facts.objects.append(properties)
            builder.facts.globals.append((callee, "<script>"))
            builder.write(properties, "src", address)
            thrown = builder.facts.functions[MODULE].thrown
            builder.facts.calls.append(Call(result, callee, None, (properties,), None, thrown))

    def attributes(self, tag: Node) -> Attributes:
        """The attributes of a tag with the page's base in their addresses."""
        found = _attributes(tag)
        for name in _ADDRESSES if self.base else ():
            if name in found and _LOCAL.match(found[name][0]):
                found[name] = (_joined(self.base, found[name][0]), found[name][1])
        return found

    def element(self, tag: Node) -> None:
        """A call of the element with its attributes."""
        attributes, name, builder = self.attributes(tag), _name(tag), self.builder
        if "style" in attributes and (node := attributes["style"][1]):
            _style(builder, next(iter(children(node)), node))
        if name == "link":
            attributes["rel"] = (_relation(attributes), None)
            self._sheet(tag, attributes)
        if not name or not attributes or name == "base":
            return
        properties, callee, result = (_place(builder, tag) for _ in range(3))
        builder.facts.objects.append(properties)
        builder.facts.globals.append((callee, f"<{name}>"))
        for key, (content, node) in sorted(attributes.items()):
            value = _place(builder, node or tag)
            builder.facts.literals[value] = content
            builder.write(properties, key, value)
        thrown = builder.facts.functions[MODULE].thrown
        builder.facts.calls.append(Call(result, callee, None, (properties,), None, thrown))

    def _sheet(self, tag: Node, attributes: Attributes) -> None:
        """A style sheet of the app is an import."""
        address = attributes.get("href", ("", None))[0].partition("?")[0]
        if "stylesheet" in attributes["rel"][0].lower().split() and address and _LOCAL.match(address):
            self._import(address, tag)

    def _import(self, address: str, tag: Node) -> None:
        local = address if address.startswith((".", "/")) else "./" + address
        self.builder.facts.imports.append(Import(local, "*", None, tag.start_byte, tag.end_byte))


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _relation(attributes: Attributes) -> str:
    """How a `<link>` is related; of what is loaded ahead of time, what it is loaded as."""
    relation = attributes.get("rel", ("", None))[0]
    return attributes.get("as", (relation, None))[0] if "preload" in relation.lower().split() else relation


def _style(builder: Builder, node: Node) -> None:
    """A style; escaped quotes become quotes of the same length."""
    load(builder, _unescaped(builder.source[node.start_byte : node.end_byte]), node.start_byte)


def _unescaped(content: bytes) -> bytes:
    """Quotes and ampersands for what an attribute writes for them, in the same length: what fills up stands outside."""
    count = itertools.count()

    def quote(match: re.Match[bytes]) -> bytes:
        sign, length = _ESCAPED[match[0]], len(match[0])
        return sign.ljust(length) if next(count) % 2 else sign.rjust(length)

    return _QUOTES.sub(quote, content).replace(b"&amp;", b"&    ")


def _type(tag: Node) -> str:
    return _attributes(tag).get("type", ("", None))[0].lower()


def _name(tag: Node) -> str:
    return next((text(child) for child in children(tag) if child.type == "tag_name"), "").lower()


def _place(builder: Builder, node: Node) -> ValueId:
    return builder.place(node.start_byte, node.end_byte, MODULE)


def _attributes(tag: Node) -> Attributes:
    found: Attributes = {}
    for attribute in children(tag):
        if attribute.type != "attribute":
            continue
        parts = children(attribute)
        value = parts[1] if len(parts) > 1 else None
        found.setdefault(text(parts[0]).lower(), (text(value).strip("\"'") if value else "", value))
    return found
