"""JSON that code imports: one value made of constants, exported as default, whole and by its keys."""

import json

from tree_sitter import Node

from flowmap.core.facts import Export, FileFacts, Function
from flowmap.extract.builder import MODULE, Builder, unquote
from flowmap.extract.languages import reader
from flowmap.extract.matches import children, text

_PREFIX = b"("
"""Makes an object an expression: at the start of a script, a brace opens a block."""


def read_json(source: bytes) -> FileFacts:
    """The facts of a JSON file; what is no JSON has no value, and hides no code."""
    facts = FileFacts("json")
    builder = Builder(_PREFIX + source, facts)
    receiver, result, thrown = (builder.place(0, len(source), MODULE) for _ in range(3))
    facts.functions.append(Function("", 0, len(source), (), None, None, receiver, result, thrown))
    root = reader("javascript").parser.parse(_PREFIX + source + b")").root_node
    value = _value(root)
    if value is not None:
        _describe(builder, value)
        # As CommonJS sees it: the file is its value. Default and named imports are found in that.
        facts.exports.append(Export("=", builder.value(value)))
    facts.spans[:] = [(max(start - len(_PREFIX), 0), max(end - len(_PREFIX), 0)) for start, end in facts.spans]
    return facts


def _value(root: Node) -> Node | None:
    """The one value between the parentheses."""
    node: Node | None = root
    for kind in ("program", "expression_statement", "parenthesized_expression"):
        if node is None or node.type != kind:
            return None
        node = next(iter(children(node)), None)
    return node


def _describe(builder: Builder, root: Node) -> None:
    """Objects, their properties and the texts in them; without recursion, as nobody bounds how deep data nests."""
    pending = [root]
    while pending:
        node = pending.pop()
        value = builder.value(node)
        if node.type in ("object", "array"):
            builder.facts.objects.append(value)
            members = _members(node)
            for key, member in members:
                builder.write(value, key, builder.value(member))
            pending += [member for _, member in members]
        elif node.type == "null":
            builder.facts.empties.append(value)
        elif node.type == "string":
            builder.facts.literals[value] = _content(node)
        elif node.type in ("number", "true", "false", "unary_expression"):
            builder.facts.literals[value] = text(node)


def _members(node: Node) -> list[tuple[str, Node]]:
    """The keys and values of an object, the indexes and elements of an array."""
    if node.type == "array":
        return [(str(index), child) for index, child in enumerate(children(node))]
    pairs = [(child.child_by_field_name("key"), child.child_by_field_name("value")) for child in children(node)]
    return [(_content(key), member) for key, member in pairs if key and member and key.type == "string"]


def _content(node: Node) -> str:
    """The text of a string; half a character that stands alone becomes U+FFFD."""
    try:
        found = str(json.loads(text(node)))
    except ValueError:
        found = unquote(node)
    return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
