"""Form fields that are made for secrets: of type `password`, or of a telling name."""

from collections import defaultdict
from dataclasses import replace

from flowmap.core.words import Category, Origin
from flowmap.flow import names
from flowmap.flow.categories import keys_of
from flowmap.link.program import Program, SourceUse

_ATTRIBUTES = frozenset({"id", "name", "type"})
_HIDDEN = "password"


def told_fields(program: Program) -> list[SourceUse]:
    """The program's sources; what is typed into a field for a secret is one, and is called by the field's name."""
    attributes = _attributes(program)
    known = {
        found[key]
        for found in attributes.values()
        for key in ("id", "name")
        if key in found and (found.get("type") == _HIDDEN or names.is_secret(found.get("name", "")))
    }
    return [_told(program, use, known, attributes) for use in program.sources]


def _told(program: Program, use: SourceUse, known: set[str], attributes: dict[int, dict[str, str]]) -> SourceUse:
    source = use.source
    if source.origin is not Origin.UI or source.category is not Category.USER_INPUT or use.call is None:
        return use
    if use.place.keys[-1:] in (("checked",), ("files",)):
        return use
    keys = [key.lstrip("#") for key in keys_of(program, use.key) if "{}" not in key]
    arguments = program.calls[use.call].arguments[:1]
    is_hidden = any(attributes.get(argument, {}).get("type") == _HIDDEN for argument in arguments)
    telling = [key for key in keys if key in known or names.is_secret(key)]
    # One helper that reads several fields reads others as well.
    if not is_hidden and (not telling or len(telling) < len(keys)):
        return use
    what = f"{source.what} '{(telling or keys or ['password'])[0]}'"
    return replace(use, source=replace(source, category=Category.SECRET, what=what))


def _attributes(program: Program) -> dict[int, dict[str, str]]:
    """What elements say of themselves in constant text, by the object of their attributes."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for file in program.files:
        for subject, key, value in file.facts.writes:
            if isinstance(key, str) and key in _ATTRIBUTES and value in file.facts.literals:
                found[subject + file.values][key] = file.facts.literals[value]
    return found
