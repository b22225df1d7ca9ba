"""Form fields that are made for secrets: of type `password`, or of a telling name."""

from collections import defaultdict
from dataclasses import replace

from flowmap.core.facts import Call
from flowmap.core.words import Category, Origin
from flowmap.flow import names
from flowmap.flow.categories import keys_of
from flowmap.link.program import File, Program, SourceUse

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
    hidden = _hidden(program, attributes)
    return [_told(program, _with_secrets(program, use, hidden), known, attributes) for use in program.sources]


def _with_secrets(program: Program, use: SourceUse, hidden: dict[int, frozenset[str]]) -> SourceUse:
    """The values of a form, told which of its fields are for secrets: those of its file."""
    if use.source.origin is not Origin.UI or use.source.category is not Category.USER_INPUT or use.call is None:
        return use
    # A call that only the linker sees stands where the one does that it is about.
    result = program.calls[use.call].result
    found = hidden.get(program.file_of(program.anchors.get(result, result)).values, frozenset())
    return replace(use, source=replace(use.source, secrets=found)) if found else use


def _hidden(program: Program, attributes: dict[int, dict[str, str]]) -> dict[int, frozenset[str]]:
    """By file (its first value) the names of the fields of type `password`."""
    fields: dict[int, dict[int, dict[str, str]]] = defaultdict(dict)
    for value, said in attributes.items():
        if said.get("type") == _HIDDEN:
            base = program.file_of(value).values
            fields[base][value - base] = said
    found: dict[int, frozenset[str]] = {}
    for file in program.files:
        mine, asked = fields.get(file.values, {}), _asked_by_name(file)
        spread = {asked[copy.source] for copy in file.facts.copies if copy.target in mine and copy.source in asked}
        found[file.values] = frozenset(spread | {said["name"] for said in mine.values() if "name" in said})
    return found


def _asked_by_name(file: File) -> dict[int, str]:
    """What calls with one constant text come to: the attributes of a field in `{...register('pin')}`."""
    literals = file.facts.literals
    return {call.result: literals[call.arguments[0]] for call in file.facts.calls if _is_by_name(call, literals)}


def _is_by_name(call: Call, literals: dict[int, str]) -> bool:
    return bool(call.arguments) and call.arguments[0] in literals


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
