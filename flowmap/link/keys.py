"""Properties whose names are values: `o[k]` in the source and `[(0)]` in rows become properties once the text is known.

Names come from constant text; objects and symbols used as keys (`new WeakMap()`) are told apart by what made them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from flowmap.core.facts import ANY, ELEMENT, KEY
from flowmap.link.lower import Lowering, Named
from flowmap.link.solver import Node, Solver
from flowmap.link.strings import Strings
from flowmap.link.tokens import ApiToken, FunctionToken, ObjectToken, Token
from flowmap.models import paths
from flowmap.models.rows import StepRow

PATH = "$path"
"""The end of a named key whose text is a path: `[(1).$path]`."""

_SEPARATORS = re.compile(r"\]?[.\[]|\]")

MAX_NAMES = 32
"""Properties that one computed key stands for; beyond that it may be any."""


@dataclass(slots=True)
class Computed:
    """`subject[key]` read into or written from `value`; `done` are the names that it is known to have."""

    subject: Node
    key: Node
    value: Node
    is_write: bool
    done: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Keys:
    """Everything that waits for the text of a key."""

    solver: Solver
    lowering: Lowering
    access: Callable[[Computed, str], None]
    computed: list[Computed] = field(default_factory=list)

    def resolve(self, strings: Strings) -> bool:
        """Add what can be said by now; whether there was anything new."""
        changed, count = False, len(self.solver.points)
        for entry in self.computed:
            for name in self._new(entry, self._names(strings, entry.key) or ()):
                self.access(entry, name)
                changed = True
        for named in tuple(self.lowering.named):
            for step in self._steps(named, strings):
                changed |= self._apply(named, step)
        # Places that were looked at for the first time have their texts in the next round.
        return changed or len(self.solver.points) > count

    def close(self, strings: Strings) -> bool:
        """Keys that stay unknown may be any."""
        changed = False
        for entry in self.computed:
            if self._names(strings, entry.key) is None:
                for name in self._new(entry, (ANY,)):
                    self.access(entry, name)
                    changed = True
        for named in tuple(self.lowering.named):
            is_named = _inner(_key(named.step))[-1:] not in ((KEY,), (PATH,))
            if self._is_open(named, strings) or (is_named and not named.done):
                changed |= self._apply(named, _with(named.step, _key(named.step), ANY))
        return changed

    def _new(self, entry: Computed, names: "frozenset[str] | tuple[str, ...]") -> list[str]:
        found = sorted(set(names) - entry.done)
        entry.done.update(found)
        return found

    def _apply(self, named: Named, step: StepRow) -> bool:
        if step in named.done:
            return False
        named.done.add(step)
        self.lowering.step(named.call, named.site, step)
        return True

    def _names(self, strings: Strings, key: Node) -> frozenset[str] | None:
        """The names that a key may be; None where one is not known."""
        found = strings.constants(key)
        if found is None:
            tokens = sorted(self.solver.points[key])
            if not tokens or not all(self._is_identity(token) for token in tokens):
                return None
            found = frozenset(f"@{token}" for token in tokens)
        return found if len(found) <= MAX_NAMES else None

    def _is_identity(self, token: Token) -> bool:
        return isinstance(self.solver.tokens.all[token], ObjectToken | FunctionToken)

    # --- rows ----------------------------------------------------------------------------------------------------

    def _steps(self, named: Named, strings: Strings) -> Iterator[StepRow]:
        key = _key(named.step)
        argument = self._argument(named, key)
        if argument is None:
            return
        inner = _inner(key)
        if inner[-1:] == (KEY,):
            for name in self._indices(self.lowering.inside(argument, inner[:-1])):
                yield _with(named.step, key, name)
            return
        if ELEMENT not in inner:
            is_path = inner[-1:] == (PATH,)
            node = self.lowering.inside(argument, inner[:-1] if is_path else inner)
            for name in sorted(self._names(strings, node) or ()):
                if not is_path:
                    yield _with(named.step, key, name)
                elif not name.startswith("@"):
                    yield _with(named.step, key, *_SEPARATORS.split(name.strip("[]")))
            return
        for index in self._indices(argument):
            step = _at(named.step, index)
            names = {index} if not index.isdigit() else self._element_names(strings, argument, inner, index)
            for name in sorted(names):
                yield _with(step, key, name)

    def _element_names(
        self, strings: Strings, argument: Node, inner: tuple[str, ...], index: str
    ) -> frozenset[str] | set[str]:
        node = self.lowering.inside(argument, tuple(index if key == ELEMENT else key for key in inner))
        return self._names(strings, node) or set()

    def _argument(self, named: Named, key: str) -> Node | None:
        position = int(paths.elements(key[1:-1])[0][1:-1])
        arguments = named.call.arguments
        if named.call.spread is not None and named.call.spread <= position:
            return None
        return arguments[position] if position < len(arguments) else None

    def _indices(self, argument: Node) -> list[str]:
        """The known properties of what a row looks at one by one."""
        tokens = [token for token in self.solver.points[argument] if self._is_identity(token)]
        return sorted({key for token in tokens for key in self.solver.written(token)})

    def _is_open(self, named: Named, strings: Strings) -> bool:
        """Whether the steps made of a row do not say all."""
        key = _key(named.step)
        argument = self._argument(named, key)
        if argument is None:
            return True
        inner = _inner(key)
        if inner[-1:] == (KEY,):
            holder = self.lowering.inside(argument, inner[:-1])
            tokens = self.solver.points[holder]
            return not self._indices(holder) or any(self.solver.has_unknown(token) for token in tokens)
        if ELEMENT not in inner:
            plain = inner[:-1] if inner[-1:] == (PATH,) else inner
            return self._names(strings, self.lowering.inside(argument, plain)) is None
        tokens = self.solver.points[argument]
        if any(isinstance(self.solver.tokens.all[token], ApiToken) for token in tokens):
            return False
        indices = self._indices(argument)
        if not indices or any(self.solver.has_unknown(token) for token in tokens):
            return True
        digits = [index for index in indices if index.isdigit()]
        return not all(self._element_names(strings, argument, inner, index) for index in digits)


def _key(step: StepRow) -> str:
    return next(key for key in (*step.target.rest, *step.source.rest) if paths.is_named(key))


def _inner(key: str) -> tuple[str, ...]:
    """The properties of the argument that the name is at: `[(0)[][0]]` has two."""
    return paths.place("x" + key[1:-1]).rest


def _with(step: StepRow, key: str, *names: str) -> StepRow:
    """The step with a name (or those of a path) in place of `[(n)]`."""

    def named(place: paths.Place) -> paths.Place:
        rest = (names if part == key else (part,) for part in place.rest)
        return replace(place, rest=tuple(part for parts in rest for part in parts))

    return replace(step, source=named(step.source), target=named(step.target))


def _at(step: StepRow, index: str) -> StepRow:
    """The step for one element of its source."""
    rest = list(step.source.rest)
    if ELEMENT not in rest:
        return step
    rest[rest.index(ELEMENT)] = index
    return replace(step, source=replace(step.source, rest=tuple(rest)))
