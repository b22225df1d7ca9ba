"""Credentials in the source or the manifest: texts of a known format, and random texts with a telling name."""

import base64
import binascii
import re
from bisect import bisect_right
from collections.abc import Iterator

from flowmap.core.app import App
from flowmap.core.appmap import Credential
from flowmap.core.credentials import is_known_format, is_random, known_tokens, masked, spans
from flowmap.core.location import LineIndex
from flowmap.core.words import Category, Origin
from flowmap.errors import UnreadableFile
from flowmap.flow import names
from flowmap.flow.reach import Reach
from flowmap.link.program import File, Place, Program, SourceUse
from flowmap.models.paths import Place as At
from flowmap.models.rows import Source

MIN_LENGTH, MAX_LENGTH = 8, 8000
NESTED = 8
"""Texts that may begin between the beginning of a text and a token in it."""

_TOKEN = re.compile(r"eyJ[\w-]+\.(eyJ[\w-]+)\.")
_KEY_HEADERS = re.compile(r"^x-(?:api|auth|access)-?(?:key|token)$", re.IGNORECASE)


def credentials(app: App, program: Program, reach: Reach) -> tuple[Credential, ...]:
    """All credentials, sorted by location."""
    found = {item.location: item for file in program.files for item in _in_file(program, file, reach)}
    found.update((item.location, item) for file in program.files for item in _in_comments(file))
    found.update((item.location, item) for item in _in_variables(app))
    found.update((item.location, item) for item in _in_manifest(app))
    return tuple(found[location] for location in sorted(found))


def hard_coded(program: Program) -> list[SourceUse]:
    """The credentials in the code as sources: where one goes to counts as for any other secret."""
    return [
        SourceUse(
            Source("", At("", ""), Category.SECRET, Origin.LITERAL, f"credential in the source {what}".rstrip(",")),
            Place(value + file.values),
            None,
        )
        for file in program.files
        for value, what, _ in _told(file)
    ]


def _in_file(program: Program, file: File, reach: Reach) -> Iterator[Credential]:
    for value, what, is_sure in _told(file):
        reachable = reach.is_reachable(program.owners[value + file.values])
        yield Credential(what, program.location(value + file.values), is_sure, reachable)


def _told(file: File) -> Iterator[tuple[int, str, bool]]:
    """The file's texts that are or hold a credential: the value, what it is in words, whether its format says so."""
    called = _names(file)
    for value, text in (*file.facts.literals.items(), *_joined(file)):
        if not MIN_LENGTH <= len(text) <= MAX_LENGTH or _is_public(text):
            continue
        name = next((name for name in called.get(value, ()) if _tells(name)), None)
        is_sure = is_known_format(text)
        if is_sure or (name is not None and is_random(text)):
            yield value, f"`{name}`, {_shown(text)}," if name else _shown(text), is_sure


def _shown(text: str) -> str:
    """The credential in a text, masked; what stands around it is no part of it."""
    start, end = next(spans(text), (0, len(text)))
    return masked(text[start:end])


def _in_comments(file: File) -> Iterator[Credential]:
    """Tokens in what is no text of the code: code that was commented out still shows the key that it used."""
    text = file.text.decode("latin-1")  # a character a byte, so that offsets are those of the file
    facts = file.facts
    told = sorted(facts.spans[value] for value in facts.literals)
    for start, end in known_tokens(text):
        index = bisect_right(told, (end, end))
        is_told = any(first <= start and end <= last for first, last in told[max(index - NESTED, 0) : index])
        if not is_told and not _is_public(text[start:end]):
            yield Credential(masked(text[start:end]), file.location(start, end), is_sure=False)


def _joined(file: File) -> Iterator[tuple[int, str]]:
    """Texts that are put together of constants on the spot (`'sk_live_' + '…'`), where no part is one by itself."""
    literals = file.facts.literals
    for whole, parts in file.facts.concats:
        texts = [literals[part] for part in parts if part in literals]
        if len(texts) == len(parts) > 1 and is_known_format("".join(texts)) and not any(map(is_known_format, texts)):
            yield whole, "".join(texts)


def _tells(name: str) -> bool:
    return names.is_secret(name) or _KEY_HEADERS.match(name) is not None


def _names(file: File) -> dict[int, list[str]]:
    """The names under which each literal is kept: variables and properties."""
    facts = file.facts
    found: dict[int, list[str]] = {}
    for source, target in facts.same:
        if source in facts.literals and (name := facts.names.get(target)):
            found.setdefault(source, []).append(name)
    for _, key, value in facts.writes:
        if value in facts.literals and isinstance(key, str):
            found.setdefault(value, []).append(key)
    return found


def _is_public(text: str) -> bool:
    """Whether a token says itself that it is made to be public: a project's key for anonymous visitors."""
    match = _TOKEN.search(text)
    if match is None:
        return False
    try:
        said = base64.urlsafe_b64decode(match[1] + "=" * (-len(match[1]) % 4))
    except (binascii.Error, ValueError):
        return False
    return b'"role":"anon"' in said.replace(b" ", b"")


def _in_variables(app: App) -> Iterator[Credential]:
    """Defaults of environment variables with a telling name."""
    for variable in app.manifest.variables:
        if _tells(variable.key) and is_random(variable.default):
            yield Credential(f"`{variable.key}`, {masked(variable.default)},", variable.location)


def _in_manifest(app: App) -> Iterator[Credential]:
    path = app.manifest.path if app.root == "." else f"{app.root}/{app.manifest.path}"
    try:
        source = app.tree.read(path)
    except UnreadableFile:
        return
    text, lines = source.decode("utf-8", "replace"), LineIndex(source)
    for start, end in spans(text):
        first, last = (len(text[:offset].encode("utf-8")) for offset in (start, end))
        yield Credential(masked(text[start:end]), lines.location(app.manifest.path, first, last))
