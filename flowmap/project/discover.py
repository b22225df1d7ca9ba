"""From a tree to its apps: which files belong to each, which are left out, and why."""

import posixpath
import re
from dataclasses import dataclass
from typing import TypeAlias

from flowmap.core.app import App, Problem, Skipped, Tree
from flowmap.core.location import Location
from flowmap.core.manifest import Manifest
from flowmap.core.words import Side
from flowmap.errors import UnreadableFile
from flowmap.project.files import guessed_side, language_of
from flowmap.project.handlers import find_handlers
from flowmap.project.index import Index
from flowmap.project.manifest import read_manifest
from flowmap.project.packages import AppImports, Resolver
from flowmap.project.resources import ResourceFinder
from flowmap.project.selection import Selection
from flowmap.project.text import ancestors, folder_of, is_below, seen_from
from flowmap.project.tree import DEPENDENCIES, ListsOmissions

MANIFESTS = ("manifest.yml", "manifest.yaml")
_Read: TypeAlias = tuple[Manifest, tuple[Problem, ...]]
"""A manifest and what is wrong with it."""

_FORGE_SIGNS = re.compile(rb"ari:cloud:ecosystem|^modules:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Discovery:
    """The apps of a tree, sorted by root, and the manifests that could not be read (paths of the tree).

    `foreign` are files that are named like a manifest and are nothing of Forge's.
    """

    apps: tuple[App, ...]
    broken: tuple[Problem, ...] = ()
    foreign: tuple[str, ...] = ()


def discover(tree: Tree, *, no_manifest: bool = False) -> Discovery:
    """Find every app of a tree. With `no_manifest` the tree itself is one app, and all its code belongs to it."""
    index = Index(tree)
    if no_manifest:
        return Discovery((_whole_tree(index),))
    manifests, broken, foreign = _manifests(index)
    resolver = Resolver(index)
    roots = frozenset(manifests)
    apps = tuple(_app(index, resolver, root, manifests[root], roots) for root in sorted(manifests))
    return Discovery(apps, broken, foreign)


def _manifests(index: Index) -> tuple[dict[str, _Read], tuple[Problem, ...], tuple[str, ...]]:
    """Forge manifests by app root (of two in one folder the first by name, as the platform looks for it); the rest."""
    found: dict[str, _Read] = {}
    broken: list[Problem] = []
    foreign: list[str] = []
    for name in MANIFESTS:
        for path in index.paths:
            folder = folder_of(path)
            if posixpath.basename(path) != name or folder in found or DEPENDENCIES in path.split("/"):
                continue
            manifest, problems, signs = _read(index.tree, path)
            if manifest and _is_forge(manifest):
                found[folder] = (manifest, problems)
            elif signs:
                why = [problem for problem in problems if problem.opaque]
                why = why or [Problem(path, 1, "neither `app` nor `modules` is a map")]
                broken += [Problem(path, problem.line, problem.message) for problem in why]
            else:
                foreign.append(path)
    return found, tuple(sorted(broken, key=lambda problem: problem.path)), tuple(sorted(foreign))


def _read(tree: Tree, path: str) -> tuple[Manifest | None, tuple[Problem, ...], bool]:
    """The manifest, its problems, and whether its text looks like one of ours."""
    try:
        data = tree.read(path)
    except UnreadableFile as error:
        return None, (Problem(path, 1, str(error)),), True
    manifest, problems = read_manifest(posixpath.basename(path), data)
    return manifest, problems, bool(_FORGE_SIGNS.search(data))


def _is_forge(manifest: Manifest) -> bool:
    return isinstance(manifest.raw.get("app"), dict) or isinstance(manifest.raw.get("modules"), dict)


def _app(index: Index, resolver: Resolver, root: str, read: _Read, roots: frozenset[str]) -> App:
    """One app with everything that belongs to it."""
    manifest, problems = read
    handlers, missing = find_handlers(index, root, manifest)
    packages = _packages(index, root, roots)
    finder = ResourceFinder(index, resolver, root, manifest, packages)
    sources = {resource.key: finder.sources(resource) for resource in manifest.resources}
    selection = Selection(index, resolver, root)
    selection.reach(handlers.values(), Side.BACKEND)
    selection.reach((entry for source in sources.values() for entry in source.entries), Side.FRONTEND)
    selection.leave_out(skipped for source in sources.values() for skipped in source.skipped)
    selection.take_rest(_own(index, root, roots))
    selection.take_data()
    selection.take_styles()
    problems = (*problems, *missing, *(problem for source in sources.values() for problem in source.problems))
    members = frozenset(selection.sides)
    return App(
        root=root,
        manifest=manifest,
        tree=index.tree,
        files=selection.files(),
        imports=AppImports(resolver, root, members),
        handlers={key: seen_from(root, path) for key, path in handlers.items() if path in members},
        ui_entries={
            key: tuple(seen_from(root, entry) for entry in source.entries if entry in members)
            for key, source in sources.items()
            if members.intersection(source.entries)
        },
        skipped=_tidy((*selection.skipped, *_left_out(index.tree, root, roots))),
        problems=(*problems, *selection.problems(manifest.path)),
        dependencies=_dependencies(index, root, members),
    )


def _whole_tree(index: Index) -> App:
    """Everything as one app without a manifest: only dependencies are left out."""
    selection = Selection(index, Resolver(index), ".")
    for path in index.paths:
        if language_of(path) and DEPENDENCIES not in path.split("/") and selection.is_readable(path):
            selection.sides[path] = guessed_side(path)
    selection.take_data()
    selection.take_styles()
    members = frozenset(selection.sides)
    return App(
        root=".",
        manifest=Manifest(".", None, None, Location(".", 1, 1, 1, 1)),
        tree=index.tree,
        files=selection.files(),
        imports=AppImports(selection.resolver, ".", members),
        skipped=_tidy((*selection.skipped, *_left_out(index.tree, ".", frozenset()))),
        problems=selection.problems("."),
        dependencies=_dependencies(index, ".", members),
        is_forge=False,
    )


def _own(index: Index, root: str, roots: frozenset[str]) -> tuple[str, ...]:
    """The files below the app root that lie in no other app nested in it, sorted."""
    nested = tuple(other for other in roots if other != root and is_below(other, root))
    below = (path for path in index.paths if is_below(path, root))
    return tuple(path for path in below if not any(is_below(path, other) for other in nested))


def _packages(index: Index, root: str, roots: frozenset[str]) -> tuple[str, ...]:
    """The folders with a package.json (and the app root) that may build the app: no other app's."""
    others = tuple(other for other in roots if other != root and not is_below(root, other))
    folders = {root, *index.package_folders}
    return tuple(sorted(folder for folder in folders if not any(is_below(folder, other) for other in others)))


def _left_out(tree: Tree, root: str, roots: frozenset[str]) -> tuple[Skipped, ...]:
    """What the tree itself did not enter, below the app root."""
    if not isinstance(tree, ListsOmissions):
        return ()
    nested = tuple(other for other in roots if other != root and is_below(other, root))
    return tuple(
        Skipped(seen_from(root, skipped.path), skipped.reason, skipped.hides_code)
        for skipped in tree.left_out()
        if is_below(skipped.path, root) and not any(is_below(skipped.path, other) for other in nested)
    )


def _tidy(skipped: tuple[Skipped, ...]) -> tuple[Skipped, ...]:
    """Each path once, sorted; of two entries the one that hides code. A listed folder stands for what lies in it."""
    kept: dict[str, Skipped] = {}
    for entry in sorted(skipped, key=lambda entry: (entry.path, not entry.hides_code, entry.reason)):
        above = () if entry.hides_code else ancestors(folder_of(entry.path))
        if not any(folder in kept for folder in above):
            kept.setdefault(entry.path, entry)
    return tuple(kept.values())


def _dependencies(index: Index, root: str, members: frozenset[str]) -> tuple[str, ...]:
    """The packages that the app's own package.json files name, sorted."""
    folders = {index.package_of(path) for path in members}
    folders.add(next((folder for folder in ancestors(root) if "package.json" in index.names(folder)), None))
    named: set[str] = set()
    for folder in folders - {None}:
        listed = index.package(folder or ".").get("dependencies")
        named |= set(listed) if isinstance(listed, dict) else set()
    return tuple(sorted(named))
