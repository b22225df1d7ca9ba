"""What a value may be: a token. Tokens are numbered, so that sets of them are sets of integers."""

from dataclasses import dataclass, field
from typing import TypeAlias

Token: TypeAlias = int


@dataclass(frozen=True, slots=True)
class FunctionToken:
    """A function of the app, or what `f.call`, `f.apply`, `f.bind(…)` or `promisify(f)` of it is."""

    function: int
    method: str = ""
    template: int = -1


@dataclass(frozen=True, slots=True)
class ObjectToken:
    """What the expression numbered `value` makes."""

    value: int


@dataclass(frozen=True, slots=True)
class ModuleToken:
    """All exports of a file."""

    file: int


@dataclass(frozen=True, slots=True)
class ApiToken:
    """A place of a package that is not the app's, its path spelled as in model rows; globals have an empty package."""

    package: str
    path: str


@dataclass(frozen=True, slots=True)
class SetterToken:
    """A function that a model hands to the app (`setState`, `resolve`): argument `index` arrives at `parameter`.

    One that returns something (`get`) has no argument that matters: then `parameter` is what calls of it give.
    """

    parameter: int
    index: int = 0
    is_getter: bool = False


AnyToken: TypeAlias = FunctionToken | ObjectToken | ModuleToken | ApiToken | SetterToken


@dataclass(slots=True)
class Tokens:
    """Numbers for tokens."""

    all: list[AnyToken] = field(default_factory=list)
    _numbers: dict[AnyToken, Token] = field(default_factory=dict)

    def number(self, token: AnyToken) -> Token:
        """The number of a token; equal tokens have the same one."""
        found = self._numbers.get(token)
        if found is None:
            found = self._numbers[token] = len(self.all)
            self.all.append(token)
        return found
