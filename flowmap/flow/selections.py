"""What a request asks for: the leaves of a GraphQL document, the names of `fields`."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from flowmap.link.strings import HOLE, Text

MAX_DOCUMENT = 20_000
"""Characters over which a document is not parsed: it comes from the analysed repository."""
MAX_DEPTH = 30

_FIELDS = re.compile(r"[?&]fields=([^&]*)")

Leaf = tuple[str, ...]


def named_fields(path: str) -> list[str] | None:
    """The fields that an address asks for by `?fields=summary,status`; None where it asks for none in particular."""
    match = _FIELDS.search(path)
    return known_fields(match.group(1).replace("%2C", ",").split(",")) if match else None


def known_fields(fields: Sequence[str]) -> list[str] | None:
    """The names in a list of fields; None where one of them is not known or stands for all."""
    found = [field for field in fields if field]
    return None if not found or any("{" in field or "*" in field for field in found) else found


def leaves(text: Text) -> tuple[Leaf, ...] | None:
    """The properties that a GraphQL document selects, each with those that hold it; None where that cannot be told.

    What is put into the document stands for one name: a whole selection that is put in is not known.
    """
    return _leaves("".join(part if isinstance(part, str) else "_" for part in text))


@lru_cache(maxsize=512)
def _leaves(document: str) -> tuple[Leaf, ...] | None:
    from graphql.error import GraphQLSyntaxError
    from graphql.language import parse

    if len(document) > MAX_DOCUMENT or HOLE in document:
        return None
    try:
        root = parse(document, no_location=True)
    except (GraphQLSyntaxError, RecursionError):
        return None
    found = tuple(leaf for definition in root.definitions for leaf in _below(definition, ()))
    return found or None


def _below(node: Any, before: Leaf) -> Iterator[Leaf]:
    """The leaves below a definition, a field or an inline fragment; spread fragments are definitions themselves."""
    chosen = getattr(node, "selection_set", None)
    name = node.name.value if getattr(node, "kind", "") == "field" else None
    path = before if name is None else (*before, name)
    if chosen is None or len(path) > MAX_DEPTH:
        if name is not None and not name.startswith("_"):
            yield path
        return
    for child in chosen.selections:
        yield from _below(child, path)
