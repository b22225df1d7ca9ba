"""TypeScript's own values: enums are objects of constants, namespaces objects of their exports, decorators calls."""

from tree_sitter import Node

from flowmap.core.facts import Call, ValueId
from flowmap.extract.builder import Builder
from flowmap.extract.control import Control, raise_target
from flowmap.extract.functions import Functions
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.nesting import NOWHERE
from flowmap.extract.scopes import Scopes, Variable


def connect(builder: Builder, scopes: Scopes, matches: Matches) -> set[int]:
    """Facts of enums, namespaces and aliases; returns the nodes of their names, which are no uses."""
    names: set[int] = set()
    for match in matches["enum"]:
        names.add(match["name"].id)
        _enum(builder, _object(builder, scopes, match, match["name"]), match["body"])
    shared: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    for match in matches["namespace"]:
        names |= _namespace(builder, scopes, match, shared)
    for bodies in shared.values():
        _merge(scopes, bodies)
    for match in matches["alias"]:
        names |= _alias(builder, scopes, match)
    return names


def _object(builder: Builder, scopes: Scopes, match: Match, name: Node) -> ValueId:
    """The value of an enum or namespace; a second declaration, or that of a function, goes on with the first."""
    node = match["node"]
    variable = scopes.declare(text(name), node.start_byte, node.end_byte, outside=True)
    if variable.definitions:
        return variable.definitions[0].value
    value = builder.value(name)
    scopes.define(variable, value, 0, variable.function)
    builder.facts.objects.append(value)
    return value


def _enum(builder: Builder, subject: ValueId, body: Node) -> None:
    for index, member in enumerate(children(body)):
        if member.type == "enum_assignment":
            name, value = member.child_by_field_name("name"), member.child_by_field_name("value")
            if name and value:
                builder.write(subject, builder.key(name), builder.value(value))
        else:
            builder.write(subject, builder.key(member), builder.constant(member, str(index)))


def _namespace(
    builder: Builder, scopes: Scopes, match: Match, shared: dict[tuple[int, tuple[str, ...]], list[int]]
) -> set[int]:
    """`namespace A.B { … }` is an object in an object. Its declarations of one name share their exports."""
    parts = _identifiers(match["name"])
    subject = _object(builder, scopes, match, parts[0])
    for part in parts[1:]:
        inner = builder.value(part)
        builder.facts.objects.append(inner)
        builder.write(subject, text(part), inner)
        subject = inner
    body = match["body"]
    _exports(builder, subject, body)
    outside = scopes.blocks.innermost(match["node"].start_byte, match["node"].end_byte, strict=True)
    names = tuple(text(part) for part in parts)
    shared.setdefault((outside, names), []).append(scopes.blocks.innermost(body.start_byte, body.end_byte))
    return {part.id for part in parts}


def _identifiers(name: Node) -> list[Node]:
    if name.type in ("identifier", "property_identifier"):
        return [name]
    return [part for child in children(name) for part in _identifiers(child)]


def _exports(builder: Builder, subject: ValueId, body: Node) -> None:
    for statement in children(body):
        declaration = statement.child_by_field_name("declaration") if statement.type == "export_statement" else None
        if declaration is None:
            continue
        name = declaration.child_by_field_name("name")
        if declaration.type == "import_alias":
            name = children(declaration)[0]
        if name is not None:
            name = _identifiers(name)[0] if declaration.type == "internal_module" else name
            builder.write(subject, text(name), builder.value(name))
        for declarator in children(declaration):
            name = declarator.child_by_field_name("name")
            if declarator.type == "variable_declarator" and name:
                builder.write(subject, text(name), builder.value(name))


def _merge(scopes: Scopes, bodies: list[int]) -> None:
    """What one declaration of a namespace declares, the others see."""
    together: dict[str, Variable] = {}
    for body in bodies:
        together = {**scopes.tables[body], **together}
    for body in bodies:
        for name, variable in together.items():
            scopes.tables[body].setdefault(name, variable)


def _alias(builder: Builder, scopes: Scopes, match: Match) -> set[int]:
    """`import Short = Long.Name` names a part of a namespace."""
    name, *parts = [part for child in children(match["node"]) for part in _identifiers(child)]
    if not parts:
        return {name.id}
    value = builder.value(parts[0])
    for part in parts[1:]:
        builder.read(value, text(part), builder.value(part))
        value = builder.value(part)
    variable = scopes.declare(text(name), name.start_byte, name.end_byte)
    scopes.define(variable, builder.value(name), 0, variable.function)
    builder.same(value, builder.value(name))
    scopes.use(text(parts[0]), parts[0], builder.value(parts[0]))
    return {name.id, *(part.id for part in parts)}


# --- decorators --------------------------------------------------------------------------------------------------


def decorators(builder: Builder, functions: Functions, control: Control, matches: Matches) -> None:
    """`@logged class A {}` calls `logged` with the class; a member's decorator gets the prototype and the name."""
    for match in matches["decorated"]:
        node, value = match["node"], match["value"]
        index = functions.classes.innermost(node.start_byte, node.end_byte)
        if index == NOWHERE:
            continue
        body = functions.classes.items[index]
        arguments = [builder.value(body.node)]
        if name := match.get("member"):
            arguments = [body.prototype, builder.constant(name, text(name))]
        raises = raise_target(builder, control, node)
        result = builder.fresh(node)
        builder.facts.calls.append(Call(result, builder.value(value), None, tuple(arguments), None, raises))
