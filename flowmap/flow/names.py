"""What a name says about a value, by its word parts; and what a REST path's response holds."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from flowmap.core.words import Category

_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@cache
def words(name: str) -> tuple[str, ...]:
    """`accessToken`, `ACCESS_TOKEN` and `access-token` are the same two words."""
    return tuple(part.lower() for part in _PARTS.findall(name))


def is_secret(name: str) -> bool:
    """Whether a value of this name is a credential."""
    parts = words(name)
    if not parts or parts[0] in _table("questions") or _ends(parts, _table("harmless")):
        return False
    return _ends(parts, _table("secret"))


def is_personal(name: str) -> bool:
    """Whether a value of this name is about a person."""
    return _ends(words(name), _table("personal"))


def is_account(name: str) -> bool:
    """Whether a value of this name is an account id, and so nothing but a number."""
    return _ends(words(name), _table("account"))


def is_content(name: str) -> bool:
    """Whether a property of this name is what users wrote."""
    return _ends(words(name), _table("content"))


def is_context(name: str) -> bool:
    """Whether a property of this name identifies something or tells its state."""
    return _ends(words(name), _table("context"))


def is_plain(name: str) -> bool:
    """Whether a property of a stored secret by this name is none: the address or the user that it belongs to."""
    return not is_secret(name) and _ends(words(name), _table("plain"))


def held_by(path: str) -> tuple[Category, ...] | None:
    """What the response to a product's REST path holds; None where no pattern knows it."""
    path = path.partition("?")[0]
    for pattern, holds in _paths():
        if pattern.match(path):
            return holds
    return None


def is_open(path: str) -> bool:
    """Whether every user may read what such a REST path answers."""
    path = path.partition("?")[0]
    return next((row.get("open", "") != "" for pattern, row in _rows() if pattern.match(path)), False)


def _ends(parts: tuple[str, ...], names: frozenset[str]) -> bool:
    return any(" ".join(parts[index:]) in names for index in range(len(parts)))


@cache
def _data(name: str) -> dict[str, list[dict[str, str]]]:
    return tomllib.loads(files("flowmap.flow").joinpath(name).read_text("utf-8"))


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in _data("words.toml")[name])


@cache
def _rows() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    return tuple((_pattern(row["at"]), row) for row in _data("rest.toml")["paths"])


@cache
def _paths() -> tuple[tuple[re.Pattern[str], tuple[Category, ...]], ...]:
    return tuple((_pattern(row["at"]), tuple(map(Category, row["holds"]))) for row in _data("rest.toml")["paths"])


def _pattern(at: str) -> re.Pattern[str]:
    """`**` is anything, `{}` one segment, `{a|b}` one of these."""
    made = ""
    for part in re.split(r"(\*\*|\{[^}]*\})", at):
        if part == "**":
            made += ".*" if made == "" else r"(?:[/?].*)?"
        elif part == "{}":
            made += "[^/]+"
        elif part.startswith("{"):
            made += "(?:" + "|".join(map(re.escape, part[1:-1].split("|"))) + ")"
        else:
            made += re.escape(part)
    return re.compile(made + "$")
