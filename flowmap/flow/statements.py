"""The columns of an SQL statement: those that it reads, and those that its parameters stand for."""

import logging
import re
from functools import lru_cache
from typing import Any

from flowmap.link.strings import Text

MAX_STATEMENT = 20_000
"""Characters over which a statement is not parsed: it comes from the analysed repository."""

_MARK = "mark"
_HOLE = "_"
_NO_NAMES = ("*", _HOLE)
_REPLACE = re.compile(r"^\s*REPLACE\s+INTO\b", re.IGNORECASE)
_CLAUSES = frozenset({"select", "where", "having", "limit", "offset", "order", "group", "join", "from"})
"""What holds marks of which no column beside them speaks."""


def columns(text: Text) -> tuple[str, ...]:
    """The names of the columns that a statement reads, in order; none where that cannot be told, as of `*`."""
    statement = _parsed(_written(text))
    selects = getattr(statement, "selects", ()) if statement is not None and statement.key == "select" else ()
    return tuple(name for select in selects if (name := select.alias_or_name) and name not in _NO_NAMES)


def parameters(text: Text) -> tuple[str | None, ...]:
    """For each `?` of a statement, in order, the column that it is written to or compared with, as far as known."""
    statement = _parsed(_written(text))
    if statement is None:
        return ()
    marks = {node.name: node for node in statement.walk() if node.key == "placeholder"}
    return tuple(_column(marks[name]) for name in sorted(marks, key=_number))


def _written(text: Text) -> str:
    """The statement with a name in place of what is put into it."""
    return "".join(part if isinstance(part, str) else _HOLE for part in text)


@lru_cache(maxsize=512)
def _parsed(statement: str) -> Any:
    """The statement's tree; None where it is none."""
    from sqlglot import parse_one
    from sqlglot.errors import SqlglotError

    if len(statement) > MAX_STATEMENT:
        return None
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)  # what it cannot read is no matter of the user's
    try:
        return parse_one(_numbered(_REPLACE.sub("INSERT INTO", statement)), read="mysql")
    except (SqlglotError, RecursionError):
        return None


def _numbered(statement: str) -> str:
    """The statement with a number for each of its marks: the tree does not keep their order."""
    from sqlglot import TokenType, tokenize

    marks = [token for token in tokenize(statement, read="mysql") if token.token_type is TokenType.PLACEHOLDER]
    for number in range(len(marks) - 1, -1, -1):
        statement = f"{statement[: marks[number].start]}:{_MARK}{number}{statement[marks[number].end + 1 :]}"
    return statement


def _number(name: str) -> int:
    return int(name.removeprefix(_MARK)) if name.removeprefix(_MARK).isdigit() else -1


def _column(mark: Any) -> str | None:
    """The column beside a mark in a comparison or an assignment, or the one that its place in `VALUES` is for."""
    node = mark
    while (parent := node.parent) is not None and parent.key not in _CLAUSES:
        if parent.key == "tuple" and parent.parent is not None and parent.parent.key == "values":
            place = next(index for index, item in enumerate(parent.expressions) if item is node)
            return _inserted(parent.parent.parent, place)
        beside = [child for child in parent.iter_expressions() if child is not node and child.key == "column"]
        if beside:
            return str(beside[0].name)
        node = parent
    return None


def _inserted(insert: Any, index: int) -> str | None:
    names = insert.this.expressions if insert is not None and insert.key == "insert" else ()
    return str(names[index].name) if index < len(names) else None
