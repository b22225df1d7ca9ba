"""The facts of a file, from the cache where the same bytes were read before by the same flowmap."""

import sys
from functools import cache as once
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from flowmap.cache import Cache
from flowmap.core import facts as core_facts
from flowmap.core.facts import FileFacts
from flowmap.core.version import __version__
from flowmap.extract.facts import extract
from flowmap.extract.languages import LAYERS, files
from flowmap.extract.packing import Malformed, pack, unpack

_GRAMMARS = ("tree-sitter", "tree-sitter-html", "tree-sitter-javascript", "tree-sitter-typescript")


def facts_of(source: bytes, language: str, cache: Cache | None) -> FileFacts:
    """As `extract` gives them, and raising what that raises."""
    if cache is None:
        return extract(source, language)
    key = key_of(source, language)
    known = cache.get(key)
    if known is not None:
        try:
            return unpack(known, len(source))
        except Malformed:
            pass  # a foreign or damaged entry: it is replaced
    found = extract(source, language)
    cache.put(key, pack(found))
    return found


def key_of(source: bytes, language: str) -> str:
    """What a file's facts are kept under."""
    head = f"{reader_digest()}\0{language}\0".encode()
    return "facts-" + blake2b(head + source, digest_size=20).hexdigest()


@once
def reader_digest() -> str:
    """A hash of everything but the file itself that its facts depend on: our code, the patterns, the grammars."""
    digest = blake2b(digest_size=20)
    for name in (__version__, sys.version, *map(version, _GRAMMARS)):
        digest.update(name.encode() + b"\0")
    code = [Path(core_facts.__file__), *sorted(Path(__file__).parent.glob("*.py"))]
    for path in (*code, *(path for language in LAYERS for path in files(language))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
