"""What a place calls the data put there: by a telling name of a property, a key or a variable it is a secret."""

import re
from dataclasses import dataclass, field, replace

from flowmap.core.facts import ANY, ELEMENT
from flowmap.core.words import Category, Operation, Store
from flowmap.flow import names
from flowmap.flow.categories import Label, known_keys, texts_of
from flowmap.flow.statements import parameters
from flowmap.link.program import Keys, PartUse, Program, SinkUse

_NEUTRAL = frozenset({Category.USER_INPUT, Category.APP_DATA})
_VARIABLE = re.compile(r"(?:[\w$]+\??\.){0,4}([\w$]{1,40})")
_BIND = "bindParams()"


@dataclass(slots=True)
class Naming:
    """Labels of data at sinks. `positions` are the places of values among the parameters of a statement."""

    program: Program
    positions: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        binding = [site for site, apis in self.program.apis.items() if any(path.endswith(_BIND) for _, path in apis)]
        given = (self.program.calls[site].arguments for site in binding)
        self.positions = {value: index for arguments in given for index, value in enumerate(arguments)}

    def called(self, use: SinkUse, part: PartUse, inside: Keys, label: Label) -> Label:
        """The label of data that a sink stores, where the name that it is stored by says more than its own."""
        sink = use.sink
        is_kept = sink.store not in (None, Store.SECRET) and sink.operation is Operation.WRITE
        if not is_kept or not (label.category in _NEUTRAL or _is_secret_by_use(label)):
            return label
        kept = [key for key in inside if key not in (ELEMENT, ANY)]
        if sink.store is Store.SQL and not kept:
            return self._as_column(use, part, label)
        found = [kept[-1]] if kept else self._names_of_whole(use, part)
        telling = next((name for name in found if names.is_secret(name)), None)
        return label if telling is None else _named(label, Category.SECRET, telling)

    def _names_of_whole(self, use: SinkUse, part: PartUse) -> list[str]:
        """The variable that a value is in, and the key that it gets if it is always the same."""
        variable = _VARIABLE.fullmatch(self.program.code(part.place.value))
        keys = known_keys(self.program, use.key)
        return [*([variable[1]] if variable else []), *(keys if len(keys) == 1 else [])]

    def _as_column(self, use: SinkUse, part: PartUse, label: Label) -> Label:
        """A parameter is what its column is."""
        index = self.positions.get(part.place.value)
        if index is None:
            return label
        for text in texts_of(self.program, use.key):
            column = (*parameters(text), *[None] * (index + 1))[index]
            if column and names.is_secret(column):
                return _named(label, Category.SECRET, column)
            if column and names.is_personal(column):
                return _named(label, Category.PERSONAL, column)
        return label


def _is_secret_by_use(label: Label) -> bool:
    """Whether data is a secret whose own name does not say so: then what it is called here does."""
    return label.category is Category.SECRET and not names.is_secret(label.what.rpartition(" ")[2])


def _named(label: Label, category: Category, name: str) -> Label:
    return replace(label, category=category, what=f"{label.what} as '{name}'")
