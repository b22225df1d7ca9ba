"""JSX: `<Comp a={x}>child</Comp>` is a call of Comp with an object of its attributes and children."""

from tree_sitter import Node

from flowmap.core.facts import Call, Copy, ValueId
from flowmap.extract.builder import Builder
from flowmap.extract.control import Control, raise_target
from flowmap.extract.matches import Matches, children, text

CHILDREN = "children"


def connect(builder: Builder, control: Control, matches: Matches) -> set[int]:
    """Calls of components; returns the name nodes of plain HTML elements, which are no uses of a variable."""
    plain: set[int] = set()
    for match in matches["element"]:
        node = match.get("expression") or match["selfclosing"]
        tag = match.get("tag") or node
        name = match.get("name")
        properties = _properties(builder, tag)
        if node.type == "jsx_element":
            for child in _children(node):
                builder.write(properties, CHILDREN, builder.value(child))
        if name is None:
            builder.same(properties, builder.value(node))
            continue
        callee = builder.value(name)
        if name.type == "identifier" and text(name)[:1].islower():
            plain.add(name.id)
            builder.facts.globals.append((callee, f"<{text(name)}>"))
        raises = raise_target(builder, control, node)
        builder.facts.calls.append(Call(builder.value(node), callee, None, (properties,), None, raises))
        if name.type == "member_expression":
            _receiver_of(builder, name)
    return plain


def _receiver_of(builder: Builder, name: Node) -> None:
    subject, member = name.child_by_field_name("object"), name.child_by_field_name("property")
    if subject and member:
        builder.read(builder.value(subject), text(member), builder.value(name))


def _properties(builder: Builder, tag: Node) -> ValueId:
    properties = builder.fresh(tag)
    builder.facts.objects.append(properties)
    for child in children(tag):
        if child.type == "jsx_attribute":
            _attribute(builder, properties, child)
        elif child.type == "jsx_expression":
            for inner in children(child):
                if inner.type == "spread_element":
                    source = builder.value(children(inner)[0])
                    builder.facts.copies.append(Copy(source, properties, _names_after(tag, child)))
    return properties


def _names_after(tag: Node, spread: Node) -> tuple[str, ...]:
    """The attributes written after a spread: they win."""
    later = [c for c in children(tag) if c.type == "jsx_attribute" and c.start_byte > spread.start_byte]
    return tuple(text(children(attribute)[0]) for attribute in later)


def _attribute(builder: Builder, properties: ValueId, node: Node) -> None:
    parts = children(node)
    key = text(parts[0])
    if len(parts) < 2:
        builder.write(properties, key, builder.constant(node, "true"))
    elif parts[1].type == "string":
        builder.facts.literals[builder.value(parts[1])] = text(parts[1])[1:-1]
        builder.write(properties, key, builder.value(parts[1]))
    else:
        builder.write(properties, key, builder.value(parts[1]))


def _children(node: Node) -> list[Node]:
    skip = ("jsx_opening_element", "jsx_closing_element", "jsx_text")
    return [child for child in children(node) if child.type not in skip]
