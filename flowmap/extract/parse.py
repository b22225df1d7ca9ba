"""A file's bytes to its tree.

The JavaScript grammar takes `await (x).y()` for a call of a function that is called `await`. Where it did, the keyword
is written as `void `, which is as long and binds alike, and the file is parsed once more.
"""

import re

from tree_sitter import Node, Tree

from flowmap.extract.languages import Reader

KEYWORD = b"await"
_STAND_IN = b"void "
_DOUBTFUL = re.compile(rb"\bawait(?=\s*[(\[])")


def parse(tool: Reader, source: bytes) -> Tree:
    """The tree of a file; its texts are those of `source` but for the keywords that the grammar would not read."""
    tree = tool.parser.parse(source)
    mistaken = [match.start() for match in _DOUBTFUL.finditer(source) if _is_name(tree.root_node, match.start())]
    if not mistaken:
        return tree
    patched = bytearray(source)
    for start in mistaken:
        patched[start : start + len(KEYWORD)] = _STAND_IN
    return tool.parser.parse(bytes(patched))


def is_await(node: Node, source: bytes) -> bool:
    """Whether a `void` expression of the tree is an `await` in the source."""
    return source.startswith(KEYWORD, node.start_byte)


def _is_name(root: Node, start: int) -> bool:
    """Whether the tree has a name there, and not a keyword, a text or a comment."""
    node = root.descendant_for_byte_range(start, start + len(KEYWORD))
    return node is not None and node.type == "identifier" and node.end_byte - node.start_byte == len(KEYWORD)
