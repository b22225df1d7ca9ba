"""How imports resolve: relative paths, tsconfig paths, bundler aliases, workspaces, `#imports`.

One `Resolver` serves a whole tree; `AppImports` is an app's view of it.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flowmap.project.files import COMPONENT_SUFFIXES, LANGUAGES, STYLES, build_folder, is_style
from flowmap.project.index import Index
from flowmap.project.text import ancestors, child, folder_of, is_below, join, seen_from

_PROBED = (".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".json", ".vue", ".svelte")
_WRITTEN_AS = {
    ".js": (".ts", ".tsx", ".jsx"),
    ".jsx": (".tsx",),
    ".mjs": (".mts",),
    ".cjs": (".cts",),
}
"""TypeScript sources are imported under the name of what they compile to."""

_RESOLVED = frozenset({*LANGUAGES, *COMPONENT_SUFFIXES, *STYLES, ".json"})
_CONFIGURATIONS = ("tsconfig.json", "jsconfig.json", "tsconfig.app.json", "tsconfig.base.json")
_BUNDLERS = re.compile(r"^(?:vite|webpack|rollup|craco|next|babel)[\w.-]*\.[cm]?[jt]s$")
_ALIAS = re.compile(
    r"""["']?(?P<name>[@~\#$\w][\w@/.-]{0,60})\*?["']?\s*:\s*
    (?:[\w.]+\s*\(\s*(?:__dirname|import\.meta\.\w+|process\.cwd\(\))?\s*,?\s*|fileURLToPath\s*\(\s*new\s+URL\s*\(\s*)
    ["'](?P<path>[^"'\n]{1,200})["']""",
    re.VERBOSE,
)
_MAX_CONFIGURATION = 200_000
_MAX_EXTENDS = 16
_MAX_PATHS = 1_000


@dataclass(frozen=True, slots=True)
class _Alias:
    """A specifier that is `name`, or begins with it (`is_prefix`), means a path below one of `targets`."""

    name: str
    targets: tuple[str, ...]
    is_prefix: bool

    def candidates(self, specifier: str) -> Iterator[str]:
        if self.is_prefix and specifier.startswith(self.name):
            rest = specifier[len(self.name) :]
            for target in self.targets:
                path = join(target, rest) if rest else target
                if path is not None:
                    yield path
        elif specifier == self.name:
            yield from self.targets


class Resolver:
    """Resolves import specifiers between files of one tree."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._found: dict[tuple[str, bool, str], str | None] = {}
        self._scopes: dict[str, tuple[_Alias, ...]] = {}

    def resolve(self, importer: str, specifier: str) -> str | None:
        """The path of the file that `specifier` means in `importer`; None for packages and what does not exist."""
        key = (folder_of(importer), is_style(importer), specifier)
        if key not in self._found:
            self._found[key] = self._resolve(importer, specifier.partition("?")[0])
        return self._found[key]

    def probe(self, path: str | None) -> str | None:
        """The code or JSON file that a path without ending, or the name of a folder, stands for."""
        if path is None:
            return None
        return self._file(path) or self._folder(path)

    def _resolve(self, importer: str, specifier: str) -> str | None:
        folder = folder_of(importer)
        if is_style(importer):
            specifier = specifier.removeprefix("~")
            if found := self._sheet(folder, specifier):
                return found
        if specifier.startswith(("./", "../")) or specifier in (".", ".."):
            path = join(folder, specifier)
            return self._folder(path) if path is not None and specifier.endswith("/") else self.probe(path)
        package = self._index.package_of(importer) or "."
        if specifier.startswith("/"):
            return self._from_root(package, folder, specifier)
        if specifier.startswith("#"):
            found = self._first(_mapped(self._index.package(package).get("imports"), specifier), package)
            if found:
                return found
        for above in ancestors(folder):
            for alias in self._aliases(above):
                found = next(filter(None, map(self.probe, alias.candidates(specifier))), None)
                if found:
                    return found
        return self._package(folder, specifier)

    def _sheet(self, folder: str, specifier: str) -> str | None:
        """A sheet may be named without its ending, and a part of one begins with an underscore."""
        below, name = posixpath.split(specifier)
        names = [name, *(prefix + name + end for prefix in ("", "_") for end in STYLES)]
        places = (join(folder, posixpath.join(below, each)) for each in names if each)
        return next((place for place in places if place in self._index.files and is_style(place)), None)

    def _from_root(self, package: str, folder: str, specifier: str) -> str | None:
        """A path from the web root: the bundler's root, its public folder, or the page's own folder."""
        roots = (package, child(package, "public"), folder)
        return next(filter(None, (self.probe(join(root, specifier.lstrip("/"))) for root in roots)), None)

    def _file(self, path: str) -> str | None:
        files = self._index.files
        stem, suffix = posixpath.splitext(path)
        if path in files:
            return path if suffix.lower() in _RESOLVED else None
        for written in _WRITTEN_AS.get(suffix, ()):
            if stem + written in files:
                return stem + written
        return next((path + probed for probed in _PROBED if path + probed in files), None)

    def _folder(self, path: str) -> str | None:
        names = self._index.names(path)
        if "package.json" in names:
            found = self._main(path)
            if found:
                return found
        return next((child(path, "index" + end) for end in _PROBED[:-3] if "index" + end in names), None)

    def _aliases(self, folder: str) -> tuple[_Alias, ...]:
        if folder not in self._scopes:
            self._scopes[folder] = (*self._typescript(folder), *self._bundler(folder))
        return self._scopes[folder]

    def _typescript(self, folder: str) -> Iterator[_Alias]:
        names = self._index.names(folder)
        for name in _CONFIGURATIONS:
            if name in names:
                yield from _type_paths(self._index, child(folder, name))

    def _bundler(self, folder: str) -> Iterator[_Alias]:
        for name in self._index.names(folder):
            if not _BUNDLERS.match(name):
                continue
            for match in _ALIAS.finditer(self._index.text(child(folder, name))[:_MAX_CONFIGURATION]):
                target = join(folder, match["path"])
                if target is not None and target != ".":
                    alias = match["name"]
                    yield _Alias(alias, (target,), is_prefix=False)
                    yield _Alias(alias.rstrip("/") + "/", (target,), is_prefix=True)

    @cached_property
    def _named(self) -> dict[str, tuple[str, ...]]:
        """Folders of the repository's own packages by name."""
        found: dict[str, list[str]] = {}
        for folder in self._index.package_folders:
            name = self._index.package(folder).get("name")
            if isinstance(name, str) and name:
                found.setdefault(name, []).append(folder)
        return {name: tuple(folders) for name, folders in found.items()}

    def _package(self, folder: str, specifier: str) -> str | None:
        parts = specifier.split("/")
        width = 2 if specifier.startswith("@") else 1
        folders = self._named.get("/".join(parts[:width]), ())
        if not folders:
            return None
        nearest = max(folders, key=lambda found: (_shared(found, folder), found))
        below = "/".join(parts[width:])
        return self._below(nearest, below) if below else self._main(nearest) or self._index_of(nearest)

    def _below(self, package: str, path: str) -> str | None:
        mapped = _mapped(self._index.package(package).get("exports"), "./" + path)
        found = self._first(mapped, package)
        return found or self.probe(join(package, path)) or self.probe(join(package, "src/" + path))

    def _main(self, package: str) -> str | None:
        """The file where a package begins; its sources before what they are built into."""
        about = self._index.package(package)
        named = [about.get("source"), *_mapped(about.get("exports"), "."), about.get("module"), about.get("main")]
        return self._first((name for name in named if isinstance(name, str)), package)

    def _index_of(self, package: str) -> str | None:
        candidates = (join(package, place) for place in ("src/index", "src/main", "index", "lib/index"))
        return next(filter(None, map(self._file, filter(None, candidates))), None)

    def _first(self, names: Any, package: str) -> str | None:
        """The first named file that exists; sources before build output."""
        built = None
        for name in names:
            path = join(package, name)
            if path is None or path == package:
                continue
            if build_folder(path + "/") is None:
                found = self._file(path) or self._plain_index(path)
                if found:
                    return found
            else:
                source = self._source_of(package, name)
                if source:
                    return source
                built = built or self._file(path)
        return built

    def _plain_index(self, folder: str) -> str | None:
        return next(filter(None, (self._file(child(folder, "index" + end)) for end in _PROBED[:-3])), None)

    def _source_of(self, package: str, built: str) -> str | None:
        """`dist/esm/x.mjs` is built from `src/x.ts`: the same name below `src`."""
        parts = posixpath.splitext(posixpath.normpath(built))[0].split("/")
        for index in range(1, len(parts)):
            found = self._file(child(package, "/".join(["src", *parts[index:]])))
            if found:
                return found
        return None


class AppImports:
    """An app's imports: paths are relative to its root, and only files of the app are answered."""

    def __init__(self, resolver: Resolver, root: str, members: frozenset[str]) -> None:
        self._resolver = resolver
        self._root = root
        self._members = members

    def resolve(self, importer: str, specifier: str) -> str | None:
        """The app-relative path of the file that `specifier` means in `importer` (app-relative)."""
        path = join(self._root, importer)
        found = self._resolver.resolve(path, specifier) if path is not None else None
        if found is None or (found not in self._members and not found.endswith(".json")):
            return None
        return seen_from(self._root, found)


def _type_paths(index: Index, configuration: str) -> Iterator[_Alias]:
    """The `paths` and `baseUrl` of a tsconfig and of those that it extends; its own first."""
    waiting = [configuration]
    seen = {configuration}
    while waiting:
        configuration = waiting.pop(0)
        about = index.json(configuration)
        yield from _own_paths(about, folder_of(configuration))
        extended = about.get("extends")
        for name in [extended] if isinstance(extended, str) else extended if isinstance(extended, list) else []:
            path = join(folder_of(configuration), name) if isinstance(name, str) and name.startswith(".") else None
            path = path if path is None or path.endswith(".json") else path + ".json"
            if path is not None and path not in seen and len(seen) < _MAX_EXTENDS:
                seen.add(path)
                waiting.append(path)


def _own_paths(about: dict[str, Any], folder: str) -> Iterator[_Alias]:
    options = about.get("compilerOptions")
    options = options if isinstance(options, dict) else {}
    base_url = options.get("baseUrl")
    base = join(folder, base_url) if isinstance(base_url, str) else None
    paths = options.get("paths")
    if isinstance(paths, dict):
        yield from _path_aliases(paths, base or folder)
    if base is not None:
        yield _Alias("", (base,), is_prefix=True)


def _path_aliases(paths: dict[str, Any], base: str) -> Iterator[_Alias]:
    for pattern in sorted(paths, key=lambda pattern: (-len(pattern), pattern))[:_MAX_PATHS]:
        listed = paths[pattern]
        named = [name for name in listed if isinstance(name, str)] if isinstance(listed, list) else []
        targets = tuple(path for name in named if (path := join(base, name.removesuffix("*"))) is not None)
        if targets:
            yield _Alias(pattern.removesuffix("*"), targets, is_prefix=pattern.endswith("*"))


def _mapped(mapping: Any, wanted: str) -> tuple[str, ...]:
    """The files that an `exports` or `imports` map of package.json gives for a name; `*` stands for any text."""
    if not isinstance(mapping, dict) or not any(key.startswith((".", "#")) for key in mapping):
        return _strings(mapping) if wanted == "." else ()
    if wanted in mapping:
        return _strings(mapping[wanted])
    for pattern in sorted(mapping, key=lambda pattern: (-len(pattern), pattern)):
        before, star, after = pattern.partition("*")
        if star and wanted.startswith(before) and wanted.endswith(after) and len(wanted) >= len(before + after):
            middle = wanted[len(before) : len(wanted) - len(after)]
            return tuple(target.replace("*", middle) for target in _strings(mapping[pattern]))
    return ()


def _strings(target: Any, depth: int = 5) -> tuple[str, ...]:
    """Every file named in a conditional export, declarations left out."""
    if isinstance(target, str):
        return () if target.endswith((".d.ts", ".d.mts", ".d.cts")) else (target,)
    if isinstance(target, dict) and depth:
        return tuple(name for child in target.values() for name in _strings(child, depth - 1))
    if isinstance(target, list) and depth:
        return tuple(name for child in target for name in _strings(child, depth - 1))
    return ()


def _shared(folder: str, other: str) -> int:
    """How near a folder is to another: how many parts they share from the top, most where it holds the other."""
    if is_below(other, folder):
        return 1_000 + len(folder)
    return len(posixpath.commonpath([folder, other]).split("/")) if folder != "." and other != "." else 0
