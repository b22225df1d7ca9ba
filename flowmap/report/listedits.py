"""Items put into and taken out of a list of a YAML text, everything else left as it is written.

A section is named by its keys: `permissions.external.images`. Lists in blocks are changed by whole lines, lists in
brackets within them. What is written in braces, merged from elsewhere or behind an alias is left alone.
"""

import re
from collections.abc import Collection, Sequence
from typing import TypeAlias

from flowmap.project.yaml_tree import BrokenYaml, Node, Text, parse

Pair: TypeAlias = tuple[Node, Node]
"""A key of a map and its value."""


def edited(text: str, section: str, add: Sequence[str], remove: Collection[int]) -> str | None:
    """The text with items of a section added and, by their numbers from 0, removed; None where that cannot be done."""
    known, names = Text("", text), section.split(".")
    root = _root(known)
    chain = _chain(root, names) if root is not None else None
    if root is None or chain is None:
        return None
    if len(chain) == len(names) and not chain[-1][1].is_empty:
        return _changed(known, root, chain, add, remove)
    if remove:
        return None
    below = chain.pop() if len(chain) == len(names) else None
    return _begun(known, chain[-1][1] if chain else root, names[len(chain) :], add, below)


def index_of(text: str, section: str, line: int, column: int) -> int | None:
    """The number of the item that stands at a place (both from 1), None where there is none."""
    known, names = Text("", text), section.split(".")
    root = _root(known)
    chain = _chain(root, names) if root is not None else None
    if chain is None or len(chain) < len(names):
        return None
    starts = [known.position(item.start) for item in chain[-1][1].items or ()]
    return starts.index((line, column)) if (line, column) in starts else None


def _root(known: Text) -> Node | None:
    try:
        return parse(known)
    except BrokenYaml:
        return None


def _chain(root: Node, names: Sequence[str]) -> list[Pair] | None:
    """The pairs of the maps that lead to a section, as far as they are there; None where they are written elsewhere."""
    found: list[Pair] = []
    here = root
    for name in names:
        if any(key.text == "<<" for key, _ in here.pairs or ()):
            return None
        pair = next((pair for pair in here.pairs or () if pair[0].text == name), None)
        if pair is None:
            break
        if not pair[1].is_empty and pair[1].start < pair[0].end:  # an alias
            return None
        found.append(pair)
        here = pair[1]
    return found


def _changed(known: Text, root: Node, chain: Sequence[Pair], add: Sequence[str], remove: Collection[int]) -> str | None:
    node = chain[-1][1]
    if not node.items or any(number >= len(node.items) for number in remove):
        return None
    if not add and len(remove) == len(node.items):
        return _without_section(known, root, chain)
    return (_in_brackets if known.text[node.start] == "[" else _in_block)(known, node, add, remove)


def _in_brackets(known: Text, node: Node, add: Sequence[str], remove: Collection[int]) -> str:
    text, items = known.text, node.items or []
    kept = [text[item.start : item.end].strip() for number, item in enumerate(items) if number not in remove]
    made = [f"{{ {item} }}" if ": " in item else item for item in _alike(node, add)]
    return f"{text[: node.start]}[{', '.join((*kept, *made))}]{text[node.end :]}"


def _in_block(known: Text, node: Node, add: Sequence[str], remove: Collection[int]) -> str:
    items = node.items or []
    lines = lines_of(known.text)
    places = [known.location(item) for item in items]
    indent = " " * (known.position(node.start)[1] - 1)
    fresh = [f"{indent}- {item}{_newline(known.text)}" for item in _alike(node, add)]
    _end(lines, places[-1].end_line, known.text)
    lines[places[-1].end_line : places[-1].end_line] = fresh
    for number in sorted(remove, reverse=True):
        del lines[places[number].line - 1 : places[number].end_line]
    return "".join(lines)


def _alike(node: Node, add: Sequence[str]) -> list[str]:
    """Addresses in the form of those that are there: plain, or maps with an `address`."""
    is_plain = all(item.text is not None for item in node.items or ())
    return [item.removeprefix("address: ") if is_plain else item for item in add]


def _without_section(known: Text, root: Node, chain: Sequence[Pair]) -> str | None:
    """The text without a list of which nothing is left, and without the maps that hold nothing else."""
    depth = len(chain) - 1
    while depth and len(chain[depth - 1][1].pairs or ()) == 1:
        depth -= 1
    holder = chain[depth - 1][1] if depth else root
    key, value = chain[depth]
    if known.text[holder.start] == "{":
        return None
    lines = lines_of(known.text)
    del lines[known.position(key.start)[0] - 1 : known.location(value).end_line]
    return "".join(lines)


def _begun(known: Text, holder: Node, missing: Sequence[str], add: Sequence[str], empty: Pair | None) -> str | None:
    """The text with a section that is not there yet behind what its map holds, or below its `empty` key."""
    if not holder.pairs or known.text[holder.start] == "{":
        return None
    column = known.position(holder.pairs[0][0].start)[1] - 1
    after = known.position(empty[0].end)[0] if empty else known.location(holder).end_line
    names = missing[1:] if empty else missing
    column += 2 if empty else 0
    fresh = [" " * (column + 2 * depth) + f"{name}:" for depth, name in enumerate(names)]
    fresh += [" " * (column + 2 * len(names)) + f"- {item}" for item in add]
    lines = lines_of(known.text)
    _end(lines, after, known.text)
    lines[after:after] = [line + _newline(known.text) for line in fresh]
    return "".join(lines)


def lines_of(text: str) -> list[str]:
    """Lines with their ends, as git and positions count them: nothing but a line feed ends one."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _end(lines: list[str], line: int, text: str) -> None:
    """Give a line that others will follow its end."""
    if line <= len(lines) and not lines[line - 1].endswith(("\n", "\r")):
        lines[line - 1] += _newline(text)


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
