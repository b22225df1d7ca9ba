"""Facts as JSON and back: one list a column, checked on the way in, since a cache may have been tampered with.

Columns, because checking and rebuilding 100 000 values then costs a few calls that run in C: reading facts takes a
tenth of the time that finding them takes. JSON, because it can hold nothing that runs; a C library such as msgspec
would save half of that tenth, less than a hundredth of a run. What passes the checks may be wrong but is of the right
form: numbers of values and functions are in range, bytes lie in the file.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import chain
from typing import Any, TypeAlias

from flowmap.core.facts import (
    Branch,
    Call,
    Captured,
    Copy,
    Default,
    Directive,
    Export,
    FileFacts,
    Function,
    Gap,
    Import,
    Overwrite,
    Test,
    Unchanged,
)
from flowmap.extract.jumps import NEVER

Column: TypeAlias = list[Any]


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What numbers in facts may reach: all are below these."""

    values: int
    functions: int
    bytes: int


class Malformed(ValueError):
    """What was to be facts is none."""


def pack(facts: FileFacts) -> bytes:
    """Facts as JSON."""
    columns = {name: _columns(getattr(facts, name), kinds) for name, (_, kinds) in TABLES.items()}
    return json.dumps({"language": facts.language, **columns}, separators=(",", ":")).encode()


def unpack(content: bytes, size: int) -> FileFacts:
    """The facts of a file of `size` bytes. Raises `Malformed` for anything that `pack` cannot have written."""
    try:
        packed = json.loads(content)
        sizes = _Sizes(len(packed["owners"][0]), len(packed["functions"][0]), size + 1)
        tables = {name: _rows(packed.pop(name), name, sizes) for name in TABLES}
        language = packed.pop("language")
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise Malformed(str(error)) from error
    if packed or type(language) is not str or len(tables["spans"]) != sizes.values:
        raise Malformed("no facts of one file")
    return FileFacts(language, **tables)


def _columns(rows: Any, kinds: Sequence[str]) -> list[Column]:
    if isinstance(rows, dict):
        return [list(rows), list(rows.values())]
    if len(kinds) == 1:
        return [rows]
    if rows and not isinstance(rows[0], tuple):
        names = [field.name for field in fields(rows[0])]
        return [_column([getattr(row, name) for row in rows], kind) for name, kind in zip(names, kinds, strict=True)]
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in kinds]


def _column(values: Column, kind: str) -> Column:
    return [_columns(value, _CAPTURED) for value in values] if kind == "captured" else values


def _rows(columns: list[Column], name: str, sizes: _Sizes) -> Any:
    make, kinds = TABLES[name]
    checked = [_KINDS[kind](column, sizes) for kind, column in zip(kinds, columns, strict=True)]
    if len({len(column) for column in checked}) > 1:
        raise Malformed(f"{name} has columns of different lengths")
    return make(*checked)


def _of(*kinds: type, values: Iterable[Any]) -> None:
    found = set(map(type, values))
    if not found.issubset(kinds):
        raise Malformed(f"{found} where {kinds} belong")


def _below(limit: int, column: Column, *others: type) -> None:
    """Numbers from 0 up to the limit, or values of other types."""
    _of(int, *others, values=column)
    numbers = [item for item in column if type(item) is int] if others else column
    if numbers and not (min(numbers) >= 0 and max(numbers) < limit):
        raise Malformed("a number is out of range")


def _ids(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.values, column)
    return column


def _maybe_ids(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.values, column, type(None))
    return column


def _keys(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.values, column, str, type(None))
    return column


def _function_ids(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.functions, column)
    return column


def _bytes(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.bytes, column)
    return column


def _bytes_or_never(column: Column, _: _Sizes) -> Column:
    _below(NEVER + 1, column)
    return column


def _numbers(column: Column, _: _Sizes) -> Column:
    _of(int, values=column)
    return column


def _maybe_counts(column: Column, sizes: _Sizes) -> Column:
    _below(sizes.values + 1, column, type(None))
    return column


def _texts(column: Column, _: _Sizes) -> Column:
    _of(str, values=column)
    return column


def _maybe_texts(column: Column, _: _Sizes) -> Column:
    _of(str, type(None), values=column)
    return column


def _flags(column: Column, _: _Sizes) -> Column:
    _of(bool, values=column)
    return column


def _id_lists(column: Column, sizes: _Sizes) -> Column:
    _of(list, values=column)
    _below(sizes.values, list(chain.from_iterable(column)))
    return list(map(tuple, column))


def _text_lists(column: Column, _: _Sizes) -> Column:
    _of(list, values=column)
    _of(str, values=chain.from_iterable(column))
    return list(map(tuple, column))


def _captured(column: Column, sizes: _Sizes) -> Column:
    return [tuple(_captured_rows(columns, sizes)) for columns in column]


def _captured_rows(columns: list[Column], sizes: _Sizes) -> list[Captured]:
    checked = [_KINDS[kind](column, sizes) for kind, column in zip(_CAPTURED, columns, strict=True)]
    return _records(Captured)(*checked)


def _records(make: Callable[..., Any]) -> Callable[..., list[Any]]:
    return lambda *columns: [make(*row) for row in zip(*columns, strict=True)]


def _pairs(*columns: Column) -> list[tuple[Any, ...]]:
    return list(zip(*columns, strict=True))


def _items(keys: Column, values: Column) -> dict[Any, Any]:
    return dict(zip(keys, values, strict=True))


def _single(column: Column) -> Column:
    return column


_KINDS: dict[str, Callable[[Column, _Sizes], Column]] = {
    "id": _ids,
    "id?": _maybe_ids,
    "ids": _id_lists,
    "key": _keys,
    "function": _function_ids,
    "byte": _bytes,
    "byte or never": _bytes_or_never,
    "number": _numbers,
    "count?": _maybe_counts,
    "text": _texts,
    "text?": _maybe_texts,
    "texts": _text_lists,
    "flag": _flags,
    "captured": _captured,
}
_CAPTURED = ("text", "id", "id", "id?")
TABLES: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "spans": (_pairs, ("byte", "byte")),
    "owners": (_single, ("function",)),
    "functions": (
        _records(Function),
        ("text", "byte", "byte", "ids", "id?", "id?", "id", "id", "id", "captured", "flag", "flag"),
    ),
    "same": (_pairs, ("id", "id")),
    "derived": (_pairs, ("id", "id")),
    "reads": (_pairs, ("id", "key", "id")),
    "writes": (_pairs, ("id", "key", "id")),
    "copies": (_records(Copy), ("id", "id", "texts", "number")),
    "defaults": (_records(Default), ("id", "id", "id")),
    "calls": (_records(Call), ("id", "id", "id?", "ids", "count?", "id", "flag", "id?")),
    "closures": (_pairs, ("id", "function")),
    "objects": (_single, ("id",)),
    "literals": (_items, ("id", "text")),
    "empties": (_single, ("id",)),
    "concats": (_pairs, ("id", "ids")),
    "globals": (_pairs, ("id", "text")),
    "declared": (_items, ("text", "id")),
    "shared": (_single, ("id",)),
    "names": (_items, ("id", "text")),
    "imports": (_records(Import), ("text", "text", "id?", "byte", "byte", "flag")),
    "exports": (_records(Export), ("text", "id?", "text?", "text?")),
    "branches": (_records(Branch), ("id", "byte", "byte", "flag")),
    "tests": (_records(Test), ("id", "text", "id", "id?")),
    "loops": (_pairs, ("byte", "byte")),
    "unchanged": (_records(Unchanged), ("id", "id", "id", "flag", "texts", "byte", "flag")),
    "overwrites": (_records(Overwrite), ("id", "id", "texts", "byte", "byte or never", "flag", "ids")),
    "directives": (_records(Directive), ("text", "byte", "byte", "flag")),
    "gaps": (_records(Gap), ("byte", "byte", "text", "flag")),
}
"""Each table of `FileFacts`: what its columns become, and what each of them holds."""
