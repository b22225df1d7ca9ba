"""What a name says about a value, by its word parts; and what a REST path's response holds."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from flowmap.core.words import Category

_NO_KEYS = frozenset({"public", "project", "site", "issue", "space", "storage", "app", "module", "sort", "primary"})
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@cache
def words(name: str) -> tuple[str, ...]:
    """`accessToken`, `ACCESS_TOKEN` and `access-token` are the same two words."""
    return tuple(part.lower() for part in _PARTS.findall(name))


def is_secret(name: str) -> bool:
    """Whether a value of this name is a credential."""
    parts = words(name)
    if not parts or parts[0] in _table("questions") or _ends(parts, _table("harmless")) or is_public(name):
        return False
    return _ends(parts, _table("secret"))


def is_public(name: str) -> bool:
    """Whether a value of this name is a token that is made to be seen: it says to whose project an event belongs."""
    return _ends(words(name), _table("public"))


def is_personal(name: str) -> bool:
    """Whether a value of this name is about a person."""
    return _ends(words(name), _table("personal"))


def is_account(name: str) -> bool:
    """Whether a value of this name is an account id, and so nothing but a number."""
    return _ends(words(name), _table("account"))


def is_impersonal(name: str) -> bool:
    """Whether a property of a person by this name says nothing of who it is."""
    return " ".join(words(name)) in _table("impersonal")


def is_content(name: str) -> bool:
    """Whether a property of this name is what users wrote."""
    return _ends(words(name), _table("content"))


def is_context(name: str) -> bool:
    """Whether a property of this name identifies something or tells its state."""
    return _ends(words(name), _table("context"))


def is_thing(name: str) -> bool:
    """Whether a property of this name is something that administrators set up, and not a person or a text."""
    return _ends(words(name), _table("things"))


def is_leaf(name: str) -> bool:
    """Whether a property of this name of a product's answer has no properties of its own."""
    return " ".join(words(name)) in _table("leaves")


def is_plain(name: str) -> bool:
    """Whether a property of a stored secret by this name is none: the address or the user that it belongs to."""
    return not is_secret(name) and _ends(words(name), _table("plain"))


def held_by(path: str, method: str | None = None) -> tuple[Category, ...] | None:
    """What the response to a request of a product's REST path holds; None where no pattern knows it.

    `method` is None where it is not known: then what the answer to any method holds.
    """
    path = path.partition("?")[0]
    for pattern, methods, holds in _paths():
        if (not methods or method in methods) and pattern.match(path):
            return holds
    return None


def is_open(path: str) -> bool:
    """Whether every user may read what such a REST path answers."""
    path = path.partition("?")[0]
    rows = ((pattern, row) for pattern, row in _rows() if "methods" not in row)
    return next((row.get("open", "") != "" for pattern, row in rows if pattern.match(path)), False)


def asked_for(fields: Sequence[str], holds: tuple[Category, ...]) -> tuple[Category, ...]:
    """Of what a response can hold, what a request asks for that names its fields."""
    if set(holds) != {Category.CONTENT, Category.PERSONAL}:
        return holds
    found = []
    if any(not is_context(field) and not is_personal(field) for field in fields):
        found.append(Category.CONTENT)
    if any(is_personal(field) for field in fields):
        found.append(Category.PERSONAL)
    return tuple(found) or (Category.CONTEXT,)


def is_variable_secret(name: str) -> bool:
    """Whether an environment variable of this name is a credential: there, a `…_KEY` is one."""
    parts = words(name)
    if is_public(name):
        return False
    return is_secret(name) or (len(parts) > 1 and parts[-1] == "key" and parts[-2] not in _NO_KEYS)


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
def _paths() -> tuple[tuple[re.Pattern[str], tuple[str, ...], tuple[Category, ...]], ...]:
    return tuple(
        (_pattern(row["at"]), tuple(row.get("methods", ())), tuple(map(Category, row["holds"])))
        for row in _data("rest.toml")["paths"]
    )


def _pattern(at: str) -> re.Pattern[str]:
    """`**` is anything, `{}` one segment, `{a|b}` one of these."""
    made = ""
    for part in re.split(r"(\*\*|\{[^}]*\})", at):
        if part == "**":
            made += ".*" if made == "" or made.endswith("/") else r"(?:[/?].*)?"
        elif part == "{}":
            made += "[^/]+"
        elif part.startswith("{"):
            made += "(?:" + "|".join(map(re.escape, part[1:-1].split("|"))) + ")"
        else:
            made += re.escape(part)
    return re.compile(made + "$")
