"""Imports and exports: one function for each family of `modules.scm`."""

import re

from tree_sitter import Node

from flowmap.core.facts import Call, Directive, Export, Gap, Import, ValueId
from flowmap.extract.builder import MODULE, Builder, unquote
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.scopes import Scopes

_REMOTE = re.compile(r"(?i)(?:https?:)?//")

DEFAULT = "default"
EVERYTHING = "*"


def imports(builder: Builder, scopes: Scopes, matches: Matches) -> set[int]:
    """Import facts; returns the nodes of the names that they define, which are no uses."""
    names: set[int] = set()
    for match in matches["import"]:
        statement = match["statement"]
        source = match.get("source")
        if source is None or _is_type(statement) or _is_type(match.get("specifier")):
            continue
        local, name = _imported(match)
        value = None
        if local is not None:
            value = builder.value(local)
            variable = scopes.declare(text(local), local.start_byte, local.end_byte)
            scopes.define(variable, value, 0, MODULE)
            names.update(node.id for node in (local, match.get("name")) if node)
        found = Import(unquote(source), name, value, statement.start_byte, statement.end_byte)
        builder.facts.imports.append(found)
    for statement, source in {match["statement"].id: _named(match) for match in matches["import"]}.values():
        if source is not None and _REMOTE.match(unquote(source)):
            load_script(builder, statement, builder.fresh(statement), builder.constant(source, unquote(source)))
    for match in matches["require"]:
        _require_clause(builder, scopes, match)
        names.add(match["name"].id)
    return names


def _named(match: Match) -> tuple[Node, Node | None]:
    return match["statement"], match.get("source")


def load_script(builder: Builder, node: Node, result: ValueId, address: ValueId) -> None:
    """A module of another host is loaded like a script: `import` counts as a function."""
    callee = builder.fresh(node)
    builder.facts.globals.append((callee, "import"))
    thrown = builder.facts.functions[builder.owner(node)].thrown
    builder.facts.calls.append(Call(result, callee, None, (address,), None, thrown))


def _imported(match: Match) -> tuple[Node | None, str]:
    if node := match.get("default"):
        return node, DEFAULT
    if node := match.get("all"):
        return node, EVERYTHING
    if node := match.get("name"):
        return match.get("alias") or node, unquote(node) if node.type == "string" else text(node)
    return None, EVERYTHING


def _is_type(node: Node | None) -> bool:
    return node is not None and any(child.type in ("type", "typeof") for child in node.children)


def _require_clause(builder: Builder, scopes: Scopes, match: Match) -> None:
    node, statement = match["name"], match["statement"]
    value = builder.value(node)
    scopes.define(scopes.declare(text(node), node.start_byte, node.end_byte), value, 0, MODULE)
    specifier = unquote(match["source"])
    builder.facts.imports.append(Import(specifier, EVERYTHING, value, statement.start_byte, statement.end_byte))


def exports(builder: Builder, scopes: Scopes, matches: Matches) -> set[int]:
    """Export facts; returns the nodes of exported names that are no uses of a variable."""
    names: set[int] = set()
    for match in matches["export"]:
        if _is_type(match["statement"]):
            continue
        if node := match.get("declaration"):
            _declaration(builder, scopes, match["statement"], node)
        elif node := match.get("value"):
            builder.facts.exports.append(Export(DEFAULT, builder.value(node)))
        elif node := match.get("everything"):
            if not any(child.type == "namespace_export" for child in match["statement"].children):
                builder.facts.exports.append(Export(EVERYTHING, None, unquote(node), EVERYTHING))
        elif node := match.get("namespace"):
            builder.facts.exports.append(Export(_name(node), None, unquote(match["source"]), EVERYTHING))
        else:
            names |= _clause(builder, scopes, match)
    for match in matches["assignment_export"]:
        value = builder.value(match["value"])
        builder.facts.exports.append(Export("=", value))
    return names


def _name(node: Node) -> str:
    return unquote(node) if node.type == "string" else text(node)


def _clause(builder: Builder, scopes: Scopes, match: Match) -> set[int]:
    name = match["name"]
    alias = match.get("alias") or name
    exported = _name(alias)
    if source := match.get("source"):
        builder.facts.exports.append(Export(exported, None, unquote(source), _name(name)))
    else:
        builder.facts.exports.append(Export(exported, _live(builder, scopes, name)))
    return {name.id, alias.id}


def _live(builder: Builder, scopes: Scopes, name: Node) -> ValueId:
    """What others see is the variable, whatever it holds by then: all its definitions."""
    value = builder.fresh(name)
    variable = scopes.resolve(text(name), name.start_byte, name.end_byte)
    for definition in variable.definitions if variable else ():
        builder.same(definition.value, value)
    return value


def _declaration(builder: Builder, scopes: Scopes, statement: Node, node: Node) -> None:
    if any(child.type == "default" for child in statement.children):
        builder.facts.exports.append(Export(DEFAULT, builder.value(node)))
        return
    for name in _declared(node):
        builder.facts.exports.append(Export(text(name), _live(builder, scopes, name)))


def _declared(node: Node) -> list[Node]:
    """The names that a declaration introduces."""
    if node.type == "import_alias":
        return children(node)[:1]
    if name := node.child_by_field_name("name"):
        return [name]
    found = []
    pending = [
        pattern
        for declarator in children(node)
        if declarator.type == "variable_declarator" and (pattern := declarator.child_by_field_name("name"))
    ]
    while pending:
        node = pending.pop()
        if node.type in ("identifier", "shorthand_property_identifier_pattern"):
            found.append(node)
        elif node.type == "pair_pattern":
            pending += [value for value in (node.child_by_field_name("value"),) if value]
        elif node.type in ("assignment_pattern", "object_assignment_pattern"):
            pending += [left for left in (node.child_by_field_name("left"),) if left]
        elif node.type in ("object_pattern", "array_pattern", "rest_pattern"):
            pending += children(node)
    return found


def directives(builder: Builder, matches: Matches) -> None:
    """Comments that speak to flowmap."""
    for match in matches["directive"]:
        node = match["comment"]
        line = builder.source.rfind(b"\n", 0, node.start_byte) + 1
        # JSX comments stand in braces.
        before = builder.source[line : node.start_byte].strip()
        own_line = before in (b"", b"{")
        content = text(node).partition("flowmap:")[2].removesuffix("*/").removesuffix("-->").strip()
        builder.facts.directives.append(Directive(content, node.start_byte, node.end_byte, own_line))


_MEANINGFUL = (b"(", b"=")


def gaps(builder: Builder, matches: Matches) -> None:
    """Parts that the parser skipped; one that could hold a call or an assignment makes the analysis incomplete."""
    for match in matches["gap"]:
        node = match["error"]
        content = builder.source[node.start_byte : node.end_byte]
        opaque = any(sign in content for sign in _MEANINGFUL)
        shown = content[:40].decode("utf-8", "replace").split("\n")[0]
        builder.facts.gaps.append(Gap(node.start_byte, node.end_byte, f"syntax not understood near '{shown}'", opaque))
