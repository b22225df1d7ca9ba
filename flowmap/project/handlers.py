"""From a manifest function to the source file that holds its handler."""

import posixpath
from collections.abc import Iterator

from flowmap.core.app import Problem
from flowmap.core.manifest import HandlerFunction, Manifest
from flowmap.project.index import Index
from flowmap.project.text import join

_SUFFIXES = (".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs")


def find_handlers(index: Index, root: str, manifest: Manifest) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The source file (a path of the tree) of each function by its key, and a problem for each that has none."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for function in manifest.functions:
        path = _file(index, root, manifest, function)
        if path:
            found[function.key] = path
        else:
            message = f"function '{function.key}': no source file for the handler '{function.handler}'"
            problems.append(Problem(manifest.path, function.location.line, message))
    return found, tuple(problems)


def _file(index: Index, root: str, manifest: Manifest, function: HandlerFunction) -> str | None:
    """The file itself; a bundle only where there is nothing else."""
    existing = [path for path in _candidates(root, manifest, function) if path in index.files]
    return next((path for path in existing if not index.is_bundle(path)), existing[0] if existing else None)


def _candidates(root: str, manifest: Manifest, function: HandlerFunction) -> Iterator[str]:
    for folder in _source_folders(manifest):
        stem = join(root, posixpath.join(folder, function.file)) if function.file else None
        if stem is not None:
            yield from (stem + suffix for suffix in _SUFFIXES)
            yield from (f"{stem}/index{suffix}" for suffix in _SUFFIXES)


def _source_folders(manifest: Manifest) -> Iterator[str]:
    """Where handlers are looked for: the folder that the manifest names, `src`, the app folder."""
    app = manifest.raw.get("app")
    package = app.get("package") if isinstance(app, dict) else None
    path = package.get("path") if isinstance(package, dict) else None
    if isinstance(path, str) and path:
        yield path
    yield "src"
    yield "."
