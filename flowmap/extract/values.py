"""How values pass between expressions: one function for each family of `flow.scm`."""

from tree_sitter import Node

from flowmap.core.facts import REJECTED, Copy, Key
from flowmap.extract.builder import Builder, bare
from flowmap.extract.control import Control, raise_target
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.parse import is_await

_KEEPS = {"||=", "??=", "&&="}


def connect(builder: Builder, control: Control, matches: Matches, targets: dict[int, int]) -> None:
    """All facts of the flow layer.

    `targets` are nodes that are given a value instead of being read, each with the byte at which it has it.
    """
    for match in matches["same"]:
        builder.same(builder.value(match["from"]), builder.value(match["to"]))
    for match in matches["await"]:
        _await(builder, control, match)
    for match in matches["read"]:
        _member(builder, match, targets)
    _texts(builder, matches)
    _patterns(builder, matches)
    _literals(builder, matches)
    _assignments(builder, matches)


def _texts(builder: Builder, matches: Matches) -> None:
    for match in matches["concat"]:
        parts = (builder.value(match["left"]), builder.value(match["right"]))
        builder.concat(builder.value(match["whole"]), parts)
    for match in matches["template"]:
        template(builder, match["whole"])
    for match in matches["literal"]:
        if node := match.get("empty"):
            builder.facts.empties.append(builder.value(node))
        elif node := match.get("string") or match.get("number") or match.get("boolean"):
            builder.literal(node)


def _patterns(builder: Builder, matches: Matches) -> None:
    for match in matches["part"]:
        _part(builder, match)
    for match in matches["rest"]:
        _rest(builder, match)
    for match in matches["elements"]:
        _elements(builder, match["object"])
    for match in matches["default"]:
        builder.same(builder.value(match["pattern"]), builder.value(match["target"]))
        builder.same(builder.value(match["value"]), builder.value(match["target"]))


def _await(builder: Builder, control: Control, match: Match) -> None:
    if match["result"].type == "unary_expression" and not is_await(match["result"], builder.source):
        return
    value, result = builder.value(match["value"]), builder.value(match["result"])
    builder.same(value, result)
    builder.read(value, REJECTED, raise_target(builder, control, match["result"]))


def template(builder: Builder, node: Node) -> None:
    """A template's text is its fragments and substitutions, one after the other."""
    parts = []
    for child in children(node):
        if child.type == "template_substitution":
            parts += [builder.value(inner) for inner in children(child)[:1]]
        elif child.type in ("string_fragment", "escape_sequence"):
            parts.append(builder.literal(child))
    builder.concat(builder.value(node), tuple(parts))


def _member(builder: Builder, match: Match, targets: dict[int, int]) -> None:
    node = match["result"]
    if "name" in match.nodes:
        key: Key = text(match["name"])
    else:
        key = builder.key_of_expression(match["index"])
    subject = builder.value(match["object"])
    if node.id in targets:
        # It is put there at the end of the whole assignment: `[a[0], a[1]] = [a[1], a[0]]` reads before it writes.
        written = builder.place(node.start_byte, max(targets[node.id], node.end_byte), builder.owner(node))
        builder.same(builder.value(node), written)
        builder.write_named(subject, key, written)
    else:
        builder.read(subject, key, builder.value(node))
        if match["object"].type == "meta_property" and key == "url":
            # `new URL('./worker.js', import.meta.url)` is a file of the app.
            builder.facts.literals[builder.value(node)] = "./"


def _part(builder: Builder, match: Match) -> None:
    subject = builder.value(match["object"])
    if name := match.get("shorthand"):
        builder.read(subject, text(name), builder.value(name))
        if default := match.get("default"):
            builder.same(builder.value(default), builder.value(name))
        return
    result = match["result"]
    builder.read(subject, builder.key(match["name"]), builder.value(result))


def _rest(builder: Builder, match: Match) -> None:
    names = []
    for child in children(match["object"]):
        if child.type == "pair_pattern":
            key = child.child_by_field_name("key")
            name = builder.key(key) if key else None
        elif child.type == "object_assignment_pattern":
            left = child.child_by_field_name("left")
            name = text(left) if left else None
        else:
            name = text(child) if child.type == "shorthand_property_identifier_pattern" else None
        if isinstance(name, str):
            names.append(name)
    builder.facts.copies.append(Copy(builder.value(match["object"]), builder.value(match["result"]), tuple(names)))


def _elements(builder: Builder, node: Node) -> None:
    """`[a, , b]`: commas count, so that holes keep their index."""
    index = 0
    subject = builder.value(node)
    for child in node.children:
        if child.type == ",":
            index += 1
        elif child.type == "rest_pattern":
            inner = children(child)[0]
            without = tuple(str(i) for i in range(index))
            builder.facts.copies.append(Copy(subject, builder.value(inner), without, index))
        elif child.is_named and child.type != "comment":
            builder.read(subject, str(index), builder.value(child))


def _literals(builder: Builder, matches: Matches) -> None:
    for match in matches["allocation"]:
        builder.facts.objects.append(builder.value(match["object"]))
    for match in matches["property"]:
        subject = builder.value(match["object"])
        if name := match.get("shorthand"):
            builder.write(subject, text(name), builder.value(name))
        else:
            builder.write_named(subject, builder.key(match["name"]), builder.value(match["value"]))
    for match in matches["spread"]:
        later = _keys_after(builder, match["object"], match["element"])
        builder.facts.copies.append(Copy(builder.value(match["source"]), builder.value(match["object"]), later))
    for match in matches["array"]:
        _array(builder, match["object"])


def _keys_after(builder: Builder, subject: Node, element: Node) -> tuple[str, ...]:
    """The properties that a literal writes after a spread: they win."""
    names = []
    for child in children(subject):
        if child.start_byte < element.end_byte:
            continue
        if child.type == "pair":
            name = child.child_by_field_name("key")
            key = builder.key(name) if name and name.type != "computed_property_name" else None
        else:
            key = text(child) if child.type == "shorthand_property_identifier" else None
        if isinstance(key, str):
            names.append(key)
    return tuple(names)


def _array(builder: Builder, node: Node) -> None:
    subject = builder.value(node)
    builder.facts.objects.append(subject)
    index: int | None = 0
    for child in node.children:
        if child.type == "," and index is not None:
            index += 1
        elif child.type == "spread_element":
            source = builder.value(children(child)[0])
            if index is None:
                element = builder.fresh(child)
                builder.read(source, None, element)
                builder.write(subject, None, element)
            else:
                builder.facts.copies.append(Copy(source, subject, (), -index))
            index = None
        elif child.is_named and child.type != "comment":
            builder.write(subject, None if index is None else str(index), builder.value(child))


def _assignments(builder: Builder, matches: Matches) -> None:
    for match in matches["assign"]:
        value = builder.value(match["value"])
        builder.same(value, builder.value(match["target"]))
        builder.same(value, builder.value(match["expression"]))
    for match in matches["declarator"]:
        builder.same(builder.value(match["value"]), builder.value(match["target"]))


def augmentations(builder: Builder, matches: Matches) -> list[tuple[Node, int]]:
    """`a += b` gives its target a text made of the old value and `b`; returns targets with the value of the old one."""
    olds = []
    for match in matches["augment"]:
        node, target = match["expression"], match["target"]
        operator = text(match["operator"])
        new, added, old = builder.value(target), builder.value(match["value"]), builder.fresh(target)
        if operator == "+=":
            builder.concat(new, (old, added))
        elif operator in _KEEPS:
            builder.same(added, new)
            if operator != "&&=":
                builder.same(old, new)
        builder.same(new, builder.value(node))
        olds.append((bare(target), old))
    return olds


def read_old(builder: Builder, target: Node, old: int) -> None:
    """What a property held before `o.x += …`."""
    name = target.child_by_field_name("property") or target.child_by_field_name("index")
    subject = target.child_by_field_name("object")
    if name and subject:
        key = text(name) if target.type == "member_expression" else builder.key_of_expression(name)
        builder.read(builder.value(subject), key, old)
