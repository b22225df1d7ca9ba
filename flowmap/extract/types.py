"""TypeScript's own values: enums are objects of constants, namespaces are objects of their exports."""

from tree_sitter import Node

from flowmap.core.facts import ValueId
from flowmap.extract.builder import Builder
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.scopes import Scopes


def connect(builder: Builder, scopes: Scopes, matches: Matches) -> set[int]:
    """Facts of enums and namespaces; returns the nodes of their names, which are no uses."""
    names: set[int] = set()
    for match in matches["enum"]:
        names.add(match["name"].id)
        _enum(builder, _object(builder, scopes, match), match["body"])
    for match in matches["namespace"]:
        names.add(match["name"].id)
        _namespace(builder, _object(builder, scopes, match), match["body"])
    return names


def _object(builder: Builder, scopes: Scopes, match: Match) -> ValueId:
    name = match["name"]
    value = builder.value(name)
    node = match["node"]
    variable = scopes.declare(text(name), node.start_byte, node.end_byte, outside=True)
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


def _namespace(builder: Builder, subject: ValueId, body: Node) -> None:
    for statement in children(body):
        if statement.type != "export_statement":
            continue
        declaration = statement.child_by_field_name("declaration")
        if declaration is None:
            continue
        if name := declaration.child_by_field_name("name"):
            builder.write(subject, text(name), builder.value(name))
        for declarator in children(declaration):
            name = declarator.child_by_field_name("name")
            if declarator.type == "variable_declarator" and name:
                builder.write(subject, text(name), builder.value(name))
