"""A file's bytes to its tree.

The JavaScript grammar takes `await (x).y()` for a call of a function that is called `await`. Where it did, the keyword
is written as `void `, which is as long and binds alike, and the file is parsed once more.

The TypeScript grammar takes `await a.b<T>()` for `(await a.b)<T>()`, so that the call loses its receiver, and so with
`!a.b<T>()`. There the type arguments, which say nothing of values, are written as blanks.
"""

import re

from tree_sitter import Node, Tree

from flowmap.extract.languages import Reader

KEYWORD = b"await"
_STAND_IN = b"void "
_INK = re.compile(rb"[^\s]")
_OPERATORS = frozenset({"await_expression", "unary_expression"})
_CALLED = re.compile(rb">(?=\s*\()")
_DOUBTFUL = re.compile(rb"\bawait(?=\s*[(\[])")


def parse(tool: Reader, source: bytes) -> Tree:
    """The tree of a file; its texts are those of `source` but for what the grammar would misread."""
    tree = tool.parser.parse(source)
    keywords = [match.start() for match in _DOUBTFUL.finditer(source) if _is_name(tree.root_node, match.start())]
    types = [node for match in _CALLED.finditer(source) if (node := _misbound(tree.root_node, match.start()))]
    if not keywords and not types:
        return tree
    patched = bytearray(source)
    for start in keywords:
        patched[start : start + len(KEYWORD)] = _STAND_IN
    for node in types:
        patched[node.start_byte : node.end_byte] = _INK.sub(b" ", source[node.start_byte : node.end_byte])
    return tool.parser.parse(bytes(patched))


def _misbound(root: Node, end: int) -> Node | None:
    """The type arguments that end there, if the operator in front of their call was taken into the called function."""
    mark = root.descendant_for_byte_range(end, end + 1)
    types = mark.parent if mark is not None and mark.type == ">" else None
    call = types.parent if types is not None and types.type == "type_arguments" else None
    callee = call.child_by_field_name("function") if call is not None else None
    return types if callee is not None and callee.type in _OPERATORS else None


def is_await(node: Node, source: bytes) -> bool:
    """Whether a `void` expression of the tree is an `await` in the source."""
    return source.startswith(KEYWORD, node.start_byte)


def _is_name(root: Node, start: int) -> bool:
    """Whether the tree has a name there, and not a keyword, a text or a comment."""
    node = root.descendant_for_byte_range(start, start + len(KEYWORD))
    return node is not None and node.type == "identifier" and node.end_byte - node.start_byte == len(KEYWORD)
