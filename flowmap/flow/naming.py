"""What a place calls the data put there: by a telling name of a property, a key or a variable it is a secret."""

import re
from dataclasses import replace

from flowmap.core.facts import ANY, ELEMENT
from flowmap.core.words import Category, Operation, Store
from flowmap.flow import names
from flowmap.flow.categories import Label, known_keys
from flowmap.link.program import Keys, PartUse, Program, SinkUse

_NEUTRAL = frozenset({Category.USER_INPUT, Category.APP_DATA})
_VARIABLE = re.compile(r"(?:[\w$]+\??\.){0,4}([\w$]{1,40})")


def called(program: Program, use: SinkUse, part: PartUse, inside: Keys, label: Label) -> Label:
    """The label of data that a sink stores, where the name that it is stored by says more than its own."""
    sink = use.sink
    if label.category not in _NEUTRAL or sink.store in (None, Store.SECRET) or sink.operation is not Operation.WRITE:
        return label
    kept = [key for key in inside if key not in (ELEMENT, ANY)]
    found = [kept[-1]] if kept else _names_of_whole(program, use, part)
    telling = next((name for name in found if names.is_secret(name)), None)
    return replace(label, category=Category.SECRET, what=f"{label.what} as '{telling}'") if telling else label


def _names_of_whole(program: Program, use: SinkUse, part: PartUse) -> list[str]:
    """The variable that a value is in, and the key that it gets if it is always the same."""
    variable = _VARIABLE.fullmatch(program.code(part.place.value))
    keys = known_keys(program, use.key) if use.sink.store is not Store.SQL else []
    return [*([variable[1]] if variable else []), *(keys if len(keys) == 1 else [])]
