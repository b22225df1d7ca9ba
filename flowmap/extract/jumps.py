"""Where control goes instead of onwards: `return`, `throw`, `break` and `continue`, as positions in the source."""

from dataclasses import dataclass, field

from tree_sitter import Node

from flowmap.extract.matches import Match, Matches, children, text

NEVER = 1 << 60
"""The target of a jump that leaves the function: no position is behind it."""

Interval = tuple[int, int]


@dataclass(slots=True)
class Jumps:
    """`targets` gives the byte at which control goes on after a jump's node, `places` all jumps as (from, to).

    `break` goes on where its statement ends, `continue` one byte before its loop does: the next round is still inside.
    """

    targets: dict[int, int] = field(default_factory=dict)
    places: list[Interval] = field(default_factory=list)

    def exit(self, node: Node) -> int | None:
        """Where a statement goes that never goes onwards; None where it may do so."""
        if node.type == "if_statement":
            return self._both(node)
        if node.type in ("else_clause", "statement_block", "switch_case", "switch_default"):
            inside = children(node)
            return self.exit(inside[-1]) if inside else None
        return self.targets.get(node.id)

    def _both(self, node: Node) -> int | None:
        ways = [node.child_by_field_name(part) for part in ("consequence", "alternative")]
        exits = [self.exit(way) if way else None for way in ways]
        found = [way for way in exits if way is not None]
        return min(found) if len(found) == len(exits) else None

    def bypass(self, start: int, before: int, after: int, end: int) -> bool:
        """Whether a jump between `start` and `before` goes on between `after` and `end`."""
        return any(start <= place < before and after <= target <= end for place, target in self.places)


def find(matches: Matches, functions: list[Interval]) -> Jumps:
    """All jumps of a file."""
    loops = [_span(match["statement"]) for match in matches["loop"]]
    switches = [(match["body"].start_byte, match["body"].end_byte) for match in matches["switch"]]
    labels = [(text(match["name"]), match["statement"], match["body"]) for match in matches["label"]]
    tries = matches["try"]
    jumps = Jumps()
    for match in matches["jump"]:
        kind = next(name for name in match.nodes if name != "label")
        node, label = match[kind], match.get("label")
        if label is not None:
            target = _labelled(node, text(label), labels, kind)
        elif kind in ("break", "continue"):
            target = _nearest(node, loops if kind == "continue" else loops + switches, kind)
        else:
            target = _caught(node, tries, functions, kind)
        jumps.targets[node.id] = target
        jumps.places.append((node.start_byte, target))
    return jumps


def _span(node: Node) -> Interval:
    return node.start_byte, node.end_byte


def _labelled(node: Node, name: str, labels: list[tuple[str, Node, Node]], kind: str) -> int:
    around = [
        statement if kind == "break" else body
        for label, statement, body in labels
        if label == name and statement.start_byte <= node.start_byte < statement.end_byte
    ]
    ends = [target.end_byte for target in around]
    return min(ends) - (kind == "continue") if ends else NEVER


def _nearest(node: Node, around: list[Interval], kind: str) -> int:
    ends = [end for start, end in around if start <= node.start_byte < end]
    return min(ends) - (kind == "continue") if ends else NEVER


def _caught(node: Node, tries: list[Match], functions: list[Interval], kind: str) -> int:
    """A `throw` goes on at the handler around it, both at the `finally` around them, else nowhere in the function."""
    place = node.start_byte
    begin = max((start for start, end in functions if start <= place < end), default=0)
    targets = []
    for match in tries:
        body, handler, finalizer = match["body"], match.get("handler"), match.get("finalizer")
        if body.start_byte < begin:
            continue
        if kind == "throw" and handler and body.start_byte <= place < body.end_byte:
            targets.append(handler.start_byte)
        elif finalizer and body.start_byte <= place < finalizer.start_byte:
            targets.append(finalizer.start_byte)
    return min(targets, default=NEVER)
