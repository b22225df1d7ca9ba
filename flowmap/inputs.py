"""What the answer for an app depends on: with the same inputs an earlier answer is this one.

All that is known beforehand goes into a key. What imports mean is only known once they are looked up, and depends on
files that need not be the app's own: those questions are kept beside the answer and asked again before it is used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache as once
from hashlib import blake2b
from pathlib import Path

from flowmap.core.app import App, ImportTable, Tree
from flowmap.errors import UnreadableFile
from flowmap.extract.remembered import reader_digest
from flowmap.settings import Settings

_CODE = frozenset((".py", ".toml", ".json"))


@dataclass(slots=True)
class Asked:
    """An app's imports that write down what they were asked and what they answered."""

    imports: ImportTable
    answers: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def resolve(self, importer: str, specifier: str) -> str | None:
        """As the imports answer."""
        answer = self.answers[importer, specifier] = self.imports.resolve(importer, specifier)
        return answer


@dataclass(slots=True)
class ReadOnce:
    """A tree whose files stay what they were when they were first read, whoever changes them meanwhile."""

    tree: Tree
    contents: dict[str, bytes] = field(default_factory=dict)

    def files(self) -> tuple[str, ...]:
        """As the tree lists them."""
        return self.tree.files()

    def size(self, path: str) -> int:
        """As the tree gives it."""
        return self.tree.size(path)

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises `UnreadableFile`."""
        if path not in self.contents:
            self.contents[path] = self.tree.read(path)
        return self.contents[path]


def watched(app: App) -> tuple[App, Asked]:
    """The app with its files read once, and its imports as they write down what they are asked."""
    asked = Asked(app.imports)
    return replace(app, tree=ReadOnce(app.tree), imports=asked), asked


def key_of(app: App, settings: Settings, today: date) -> str:
    """What an answer for the app is kept under; the day counts only where something may end on one."""
    digest = blake2b(_code_digest().encode(), digest_size=20)
    found = (app.root, app.is_forge, app.manifest, app.files, _items(app.handlers), _items(app.ui_entries))
    for part in (*found, app.skipped, app.problems, app.dependencies, settings):
        digest.update(repr(part).encode("utf-8", "backslashreplace") + b"\0")
    contents = [_content(app.tree, path) for path in _paths(app)]
    for content in contents:
        digest.update(len(content).to_bytes(8, "big") + content)
    may_end = any(allow.expires for allow in settings.allows)
    if may_end or any(b"flowmap:" in content and b"until" in content for content in contents):
        digest.update(today.isoformat().encode())
    return "app-" + digest.hexdigest()


def _items(table: Mapping[str, object]) -> list[tuple[str, object]]:
    return sorted(table.items())


def _paths(app: App) -> Sequence[str]:
    manifest = app.manifest.path if app.root == "." else f"{app.root}/{app.manifest.path}"
    return (manifest, *(source.tree_path for source in app.files))


def _content(tree: Tree, path: str) -> bytes:
    try:
        return b"+" + tree.read(path)
    except UnreadableFile as error:
        return f"-{error}".encode("utf-8", "backslashreplace")


@once
def _code_digest() -> str:
    """A hash of all that flowmap is made of."""
    digest = blake2b(reader_digest().encode(), digest_size=20)
    folder = Path(__file__).parent
    for path in sorted(path for path in folder.rglob("*") if path.suffix in _CODE):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
