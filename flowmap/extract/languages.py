"""Which grammar reads which language, and which layers of patterns describe it."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tree_sitter_html
import tree_sitter_javascript
import tree_sitter_typescript
from tree_sitter import Language, Parser, Query

LAYERS = {
    "javascript": ("ecmascript", "javascript", "jsx"),
    "typescript": ("ecmascript", "typescript", "typescript/casts.scm"),
    "tsx": ("ecmascript", "typescript", "jsx"),
    "html": ("html",),
}
"""Language -> folders of `queries/`; a file is named where only one language of a family may use it."""

_ALONE = {"casts.scm"}
"""Files that are no part of their folder's layer: naming a node that a grammar lacks does not compile."""

_GRAMMARS = {
    "javascript": tree_sitter_javascript.language,
    "typescript": tree_sitter_typescript.language_typescript,
    "tsx": tree_sitter_typescript.language_tsx,
    "html": tree_sitter_html.language,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A parser and the compiled patterns of one language."""

    parser: Parser
    query: Query
    families: tuple[str, ...]


@cache
def reader(language: str) -> Reader:
    """The reader of a language, made on first use: compiling its patterns takes some 50 ms."""
    grammar = Language(_GRAMMARS[language]())
    query = Query(grammar, "\n".join(path.read_text("utf-8") for path in files(language)))
    return Reader(Parser(grammar), query, _families(query))


def files(language: str) -> tuple[Path, ...]:
    """The pattern files of a language, in the order in which they are read."""
    found: list[Path] = []
    for layer in LAYERS[language]:
        path = _folder() / layer
        found += [path] if path.suffix else sorted(p for p in path.glob("*.scm") if p.name not in _ALONE)
    return tuple(found)


def _folder() -> Path:
    """`queries/` lies in the package of a wheel and beside it in a checkout."""
    inside = Path(__file__).parent.parent / "queries"
    return inside if inside.is_dir() else inside.parent.parent / "queries"


def _families(query: Query) -> tuple[str, ...]:
    """The family of each capture name is the part before the dot; all captures of a pattern share it."""
    return tuple(query.capture_name(index).partition(".")[0] for index in range(query.capture_count))
