"""What the data of a source is, once one knows which of its properties were read."""

from dataclasses import dataclass

from flowmap.core.words import Category, Origin
from flowmap.flow import names
from flowmap.flow.paths import Trail
from flowmap.flow.selections import known_fields, leaves, named_fields
from flowmap.flow.statements import columns
from flowmap.link.program import Keys, Program, SourceUse
from flowmap.link.strings import HOLE, Text, pattern
from flowmap.models.rows import Source

_WHOLE = frozenset({"fields", "issues", "issue", "results", "page", "comment", "comments", "values", "data", "content"})
_NAMES = frozenset({"name", "displayName", "untranslatedName", "title", "label", "fullName", "full_name"})
_TEXTS = frozenset({"body", "description", "summary", "environment", "atlas_doc_format", "storage", "view"})
_PREFIXES = ("rest", "api", "wiki", "2", "3", "latest", "v2", "1.0", "agile")
_PRODUCTS = {"requestJira": "Jira", "requestConfluence": "Confluence", "requestBitbucket": "Bitbucket"}
_ALL = (Category.CONTENT, Category.PERSONAL)
_MAX_KEY = 60
SQL = "@forge/sql"


@dataclass(frozen=True, slots=True)
class Label:
    """What data is: its category, its name for people and its source exactly."""

    category: Category
    what: str
    ref: str


def labels(program: Program, use: SourceUse, trail: Trail) -> tuple[Label, ...]:
    """What data of a source is after the properties in `trail.reads` were read; empty if it is of no category."""
    if not use.source.counts.isdisjoint(trail.reads):
        return ()
    found = [
        Label(category, *_words(program, use, reads))
        for reads in _columns(program, use, trail.reads)
        for category in _categories(program, use, reads)
        if category.value not in trail.removed
    ]
    return tuple({label.category: label for label in reversed(found)}.values())[::-1]


def _columns(program: Program, use: SourceUse, reads: Keys) -> list[Keys]:
    """What was read of a source, column by column where whole rows of a table were taken."""
    if reads or use.source.origin is not Origin.STORAGE or use.source.package != SQL:
        return [reads]
    found = [(*reads, column) for text in texts_of(program, use.key) for column in columns(text)]
    return found or [reads]


def _categories(program: Program, use: SourceUse, reads: Keys) -> tuple[Category, ...]:
    source = use.source
    last = reads[-1] if reads else ""
    if source.origin is Origin.PRODUCT and any(names.is_leaf(name) for name in reads[:-1]):
        return ()
    if source.category is Category.SECRET and any(names.is_plain(name) for name in reads):
        return (Category.CONFIG,)
    if source.category in (Category.SECRET, Category.PERSONAL, Category.CONTENT):
        return (source.category,)
    if source.category is None and source.origin is Origin.RESPONSE:
        return (Category.SECRET,) if names.is_secret(last) else ()
    if source.category is None:
        return _product(program, use, reads)
    return (_by_name(source, source.category, reads),)


def _by_name(source: Source, category: Category, reads: Keys) -> Category:
    """What data of a neutral category is, if the last property that was read says more."""
    name, origin = reads[-1] if reads else "", source.origin
    is_secret = names.is_variable_secret if origin is Origin.ENV else names.is_secret
    is_named = bool(name) and is_secret(name) and category is not Category.CONTEXT
    if is_named or not source.secrets.isdisjoint(reads):
        return Category.SECRET
    if name and names.is_personal(name) and origin is not Origin.ENV and not _is_of_thing(reads):
        return Category.PERSONAL
    return category


def _is_of_thing(reads: Keys) -> bool:
    """Whether what was read last names something that administrators set up: `environment.displayName`."""
    return len(reads) > 1 and reads[-1] in _NAMES and names.is_thing(reads[-2])


def _product(program: Program, use: SourceUse, reads: Keys) -> tuple[Category, ...]:
    return _of_field(reads, _selected(program, use) if use.key is not None else _held(program, use))


def _selected(program: Program, use: SourceUse) -> tuple[Category, ...]:
    """What a GraphQL document selects, if it can be read."""
    known = [leaves(text) for text in texts_of(program, use.key)]
    if not known or None in known:
        return _ALL
    found = {category for chosen in known for leaf in chosen or () for category in _of_field(leaf, _ALL)}
    return tuple(category for category in _ALL if category in found) or (Category.CONTEXT,)


def _of_field(reads: Keys, holds: tuple[Category, ...]) -> tuple[Category, ...]:
    """What a property of an answer is that holds so much as a whole."""
    last = reads[-1] if reads else ""
    texts = tuple(category for category in holds if category is not Category.PERSONAL) or holds
    if not last or last in _WHOLE:
        # Inside a text that users wrote a part of it is no record with an author.
        return holds if _TEXTS.isdisjoint(reads[:-1]) else texts
    if names.is_impersonal(last) or (_is_of_thing(reads) and not names.is_personal(reads[-2])):
        return (Category.CONTEXT,)
    if names.is_personal(last) or any(names.is_personal(name) for name in reads[:-1]):
        return (Category.PERSONAL,) if Category.PERSONAL in holds else holds[:1]
    if names.is_context(last) and not names.is_content(last):
        return (Category.CONTEXT,)
    return texts


def _held(program: Program, use: SourceUse) -> tuple[Category, ...]:
    found: list[Category] = []
    methods, named = keys_of(program, use.method), known_fields(keys_of(program, use.fields))
    method = methods[0].upper() if len(methods) == 1 else None
    for path in keys_of(program, use.url):
        holds = names.held_by(path, method) or (Category.CONTENT,)
        asked = named_fields(path) or named
        wanted = holds if asked is None else names.asked_for(asked, holds)
        found += [category for category in wanted if category not in found]
    return tuple(found) or _ALL


def name_of(program: Program, use: SourceUse) -> str:
    """The source exactly, as `Label.ref` has it."""
    return _words(program, use, ())[1]


def _words(program: Program, use: SourceUse, reads: Keys) -> tuple[str, str]:
    source, field = use.source, ".".join(reads)
    if source.origin is Origin.PRODUCT and use.call is not None and use.url is not None:
        path = (keys_of(program, use.url) or [""])[0]
        return f"{_entity(source.at.call, path)} {field}".strip(), path or source.what
    if source.origin is Origin.STORAGE:
        known = known_keys(program, use.key)[:3]
        what = " or ".join(f"'{cut(key)}'" for key in known) or "of unknown key"
        key = " or ".join(f"'{key}'" for key in known) or "of unknown key"
        return f"{source.what} {what} {field}".strip(), f"storage key {key}"
    if source.origin is Origin.ENV:
        return f"environment variable {field}".strip(), f"process.env.{field}" if field else "process.env"
    whole = f"{source.what} {field}".strip()
    if source.origin is Origin.RESPONSE:
        # Two requests have two answers, also where they are one call in a helper.
        return whole, f"{whole} of {' or '.join(keys_of(program, use.url))}"
    return whole, whole


def keys_of(program: Program, value: int | None) -> list[str]:
    """The texts of a value as patterns, sorted."""
    if value is None or program.strings is None:
        return []
    return sorted({pattern(text) for text in program.strings.texts(value)})


def texts_of(program: Program, value: int | None) -> list[Text]:
    """The texts of a value with the values in their holes, in an order that is the same in every run."""
    return [] if value is None or program.strings is None else program.strings.ordered(value)


def cut(key: str) -> str:
    """A key for people: of a long statement the beginning."""
    return key if len(key) <= _MAX_KEY else f"{key[:_MAX_KEY]}…"


def known_keys(program: Program, value: int | None) -> list[str]:
    """The keys of which something is known.

    Under one that is not known lies now this, now that: what is inside of one place says nothing of another.
    """
    return [key for key in keys_of(program, value) if key != HOLE]


def _entity(call: str, path: str) -> str:
    name = call.removesuffix("()").rpartition(".")[2]
    product = _PRODUCTS.get(name, "product")
    parts = [part for part in path.partition("?")[0].split("/") if part and part != "{}"]
    interesting = [part for part in parts if part not in _PREFIXES]
    return f"{product} {interesting[0]}" if interesting and interesting[0].isascii() else f"{product} data"
