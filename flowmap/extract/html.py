"""Pages: their inline scripts are code, their tags load things. Positions stay those of the page."""

import re

from tree_sitter import Node

from flowmap.core.facts import Call, FileFacts, Import, ValueId
from flowmap.extract.builder import MODULE, Builder
from flowmap.extract.languages import reader
from flowmap.extract.matches import Match, children, find, text

_NO_SCRIPT = {"application/json", "application/ld+json", "text/template", "text/x-template", "importmap"}
_NEWLINES = re.compile(rb"[^\n\r]")


def as_script(source: bytes) -> bytes:
    """The page with everything but its inline scripts blanked, so that every byte keeps its place."""
    parts: list[bytes] = []
    position = 0
    for match in _scripts(source):
        code = match.get("code")
        if code is None or _attributes(match["tag"]).get("type", ("", None))[0] in _NO_SCRIPT:
            continue
        parts.append(_NEWLINES.sub(b" ", source[position : code.start_byte]))
        parts.append(source[code.start_byte : code.end_byte])
        position = code.end_byte
    return b"".join((*parts, _NEWLINES.sub(b" ", source[position:])))


def tags(source: bytes, facts: FileFacts) -> None:
    """Add what the tags of a page load: local scripts are imports, everything else calls of its element."""
    tool = reader("html")
    matches = find(tool, tool.parser.parse(source).root_node)
    builder = Builder(source, facts)
    for match in matches["script"]:
        _script(builder, match)
    for match in matches["tag"]:
        _element(builder, match["node"])


def _scripts(source: bytes) -> list[Match]:
    tool = reader("html")
    return find(tool, tool.parser.parse(source).root_node)["script"]


def _script(builder: Builder, match: Match) -> None:
    tag = match["tag"]
    address, _ = _attributes(tag).get("src", ("", None))
    if address and not re.match(r"(?i)([a-z][a-z0-9+.-]*:)?//", address):
        local = address if address.startswith((".", "/")) else "./" + address
        builder.facts.imports.append(Import(local.partition("?")[0], "*", None, tag.start_byte, tag.end_byte))
    elif address:
        _element(builder, tag)


def _element(builder: Builder, tag: Node) -> None:
    attributes = _attributes(tag)
    name = next((text(child) for child in children(tag) if child.type == "tag_name"), "").lower()
    if name == "link":
        name = _linked(attributes)
    if not name or not attributes:
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


def _linked(attributes: dict[str, tuple[str, Node | None]]) -> str:
    """The element that a `<link>` loads like: a style sheet, a picture, or (`preconnect`, `canonical`) nothing."""
    words = attributes.get("rel", ("", None))[0].lower().split()
    if "stylesheet" in words:
        return "link"
    if "icon" in words or "apple-touch-icon" in words:
        attributes["src"] = attributes.get("href", ("", None))
        return "img"
    return ""


def _place(builder: Builder, node: Node) -> ValueId:
    return builder.place(node.start_byte, node.end_byte, MODULE)


def _attributes(tag: Node) -> dict[str, tuple[str, Node | None]]:
    found: dict[str, tuple[str, Node | None]] = {}
    for attribute in children(tag):
        if attribute.type != "attribute":
            continue
        parts = children(attribute)
        value = parts[1] if len(parts) > 1 else None
        found.setdefault(text(parts[0]).lower(), (text(value).strip("\"'") if value else "", value))
    return found
