"""A tree in memory, and an app in one call."""

from flowmap.core.app import App
from flowmap.errors import UnreadableFile
from flowmap.project import discover

MANIFEST = "app: {id: 'ari:cloud:ecosystem::app/1'}\nmodules:\n  function:\n    - {key: main, handler: index.run}\n"


class MemoryTree:
    """Files as a dictionary; None for a file that cannot be read."""

    def __init__(self, files: dict[str, str | bytes | None]) -> None:
        self._files = files

    def files(self) -> tuple[str, ...]:
        return tuple(sorted(self._files))

    def read(self, path: str) -> bytes:
        content = self._files.get(path)
        if content is None:
            raise UnreadableFile(path)
        return content.encode() if isinstance(content, str) else content

    def size(self, path: str) -> int:
        return len(self.read(path))


def app(files: dict[str, str | bytes | None], manifest: str = MANIFEST) -> App:
    """The one app of these files; `manifest` stands at the root."""
    found = discover(MemoryTree({"manifest.yml": manifest, **files}))
    assert found.broken == ()
    (only,) = found.apps
    return only


def ui_manifest(path: str, more: str = "") -> str:
    """A manifest with one Custom UI resource."""
    return (
        "app: {id: x}\nmodules:\n  jira:issuePanel:\n    - {key: panel, resource: main}\n"
        f"resources:\n  - {{key: main, path: {path}}}\n{more}"
    )


def paths(found: App) -> list[str]:
    return [file.path for file in found.files]


def skipped(found: App) -> dict[str, str]:
    return {entry.path: entry.reason for entry in found.skipped}


def sides(found: App) -> dict[str, str]:
    return {file.path: file.side.value for file in found.files}
