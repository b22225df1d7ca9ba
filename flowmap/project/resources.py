"""From a manifest resource to the sources that it is built from.

The manifest names a folder, very often build output that is not in the repository. The sources are, in this order: a
page with real scripts in the folder itself; what bundler configurations build into it; the conventional places of the
package that the folder belongs to; a project of the same name elsewhere in the repository.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from flowmap.core.app import Problem, Skipped
from flowmap.core.manifest import Manifest, Resource
from flowmap.project.bundlers import entries_built_into, folders_mentioning, named_entries
from flowmap.project.files import LANGUAGES, build_folder, is_test
from flowmap.project.index import Index
from flowmap.project.packages import Resolver
from flowmap.project.text import ancestors, child, folder_of, is_below, is_remote, join, page_scripts, seen_from

_STARTS = ("src/index", "src/main", "src/app", "index", "main", "app")
_CODE = (".tsx", ".ts", ".jsx", ".js", ".mjs")
_PAGES = ("index.html", "public/index.html", "src/index.html")
_UI_FOLDERS = ("src/frontend", "src/ui", "src/client", "frontend", "ui", "client", "custom-ui", "static")
_RENDERS = re.compile(r"""react-dom|@forge/bridge|createRoot|createApp|new\s+Vue|from\s+["']svelte""")


@dataclass(frozen=True, slots=True)
class UiSources:
    """Where the code of a resource begins (paths of the tree), and what was left out for it or is wrong with it.

    The paths of `skipped` are relative to the app root.
    """

    entries: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceFinder:
    """Finds the sources of an app's resources. `packages` are the package folders that may build them."""

    index: Index
    resolver: Resolver
    root: str
    manifest: Manifest
    packages: tuple[str, ...]

    def sources(self, resource: Resource) -> UiSources:
        """The sources of one resource."""
        path = join(self.root, resource.path.rstrip("/"))
        if path is None:
            return self._missing(resource)
        if self._is_file(path, resource):
            return self._native(resource, path)
        return self._page(resource, path)

    def _is_file(self, path: str, resource: Resource) -> bool:
        return path in self.index.files or posixpath.splitext(resource.path)[1].lower() in LANGUAGES

    def _native(self, resource: Resource, path: str) -> UiSources:
        found = self.resolver.probe(path)
        return UiSources((found,)) if found else self._missing(resource)

    def _page(self, resource: Resource, path: str) -> UiSources:
        pages = tuple(self._pages(resource, path))
        scripts = tuple(dict.fromkeys(script for page in pages for script in self._scripts(page)))
        real = tuple(script for script in scripts if not self.index.is_bundle(script))
        built = self._is_built(pages, scripts, real)
        if pages and not built and build_folder(path + "/") is None:
            return UiSources((*pages, *real))
        if not pages and path in self.index.folders and not self._is_used(resource):
            # Icons, prompts and the like.
            return UiSources()
        sources = self._built_from(path, resource)
        if sources:
            # A page written by hand beside its bundle is live code; a generated one repeats the sources' own.
            generated = build_folder(path + "/") is not None or any(source.endswith(".html") for source in sources)
            kept = () if generated else (*pages, *real)
            replaced = [page for page in pages if page not in (*kept, *sources)]
            skipped = tuple(Skipped(seen_from(self.root, page), "build output") for page in replaced)
            return UiSources(tuple(dict.fromkeys((*kept, *sources))), skipped)
        if pages and not built:
            return UiSources((*pages, *real))
        return self._without_sources(resource, path, pages, real)

    def _pages(self, resource: Resource, path: str) -> Iterator[str]:
        """The pages of the folder that the manifest names: its index, or its entries."""
        names = [*(name for _, name in resource.entries), "index.html"]
        for name in dict.fromkeys(names):
            page = join(path, name)
            if page in self.index.files and page.lower().endswith((".html", ".htm")):
                yield page

    def _scripts(self, page: str) -> Iterator[str]:
        """The page's own scripts that exist."""
        for source in page_scripts(self.index.text(page)):
            found = None if is_remote(source) else self._script(page, source)
            if found and posixpath.splitext(found)[1] in LANGUAGES:
                yield found

    def _script(self, page: str, source: str) -> str | None:
        local = source.partition("?")[0].partition("#")[0].lstrip("/")
        return self.resolver.probe(join(folder_of(page), local)) or self.resolver.resolve(page, source)

    def _is_built(self, pages: tuple[str, ...], scripts: tuple[str, ...], real: tuple[str, ...]) -> bool:
        """Whether some code of the pages was written by a build, or is not there yet."""
        named = sum(not is_remote(source) for page in pages for source in page_scripts(self.index.text(page)))
        return len(real) < len(scripts) or (named > 0 and not scripts) or len(scripts) < named

    def _built_from(self, path: str, resource: Resource) -> tuple[str, ...]:
        found = entries_built_into(self.index, self.resolver, path, self._nearest_first(path))
        if found:
            return self._with_page(found)
        for folder in (*self._homes(path), *self._copied_from(path), *self._namesakes(path)):
            found = self._conventional(folder)
            if found:
                return found
        return (self._at_root() or self._by_folder_name() or self._unclaimed()) if self._is_used(resource) else ()

    def _nearest_first(self, path: str) -> tuple[str, ...]:
        """Package folders, those that hold the wanted folder first."""
        return tuple(sorted(self.packages, key=lambda folder: (not is_below(path, folder), -len(folder), folder)))

    def _homes(self, path: str) -> Iterator[str]:
        """Folders that may hold the sources of a build folder: itself, the one above it, its package."""
        yield path
        above = folder_of(path)
        outer = {self.root, *ancestors(self.root)}
        is_output = build_folder(path + "/") == path or child(above, "src") in self.index.folders
        if is_output and above not in outer:
            yield above
        package = next((folder for folder in ancestors(path) if "package.json" in self.index.names(folder)), None)
        if package is not None and package not in outer and package not in (path, above):
            yield package

    def _copied_from(self, path: str) -> Iterator[str]:
        """Packages whose scripts copy their output into the folder."""
        mentioning = folders_mentioning(self.index, self.resolver, path, self._nearest_first(path))
        return (folder for folder in mentioning if folder not in (self.root, *ancestors(self.root)))

    def _unclaimed(self) -> tuple[str, ...]:
        """The front-end packages of the app that no other resource lies in: the manifest's path may be out of date."""
        claimed = [path for resource in self.manifest.resources if (path := join(self.root, resource.path))]
        found: list[str] = []
        for folder in self.packages:
            is_own = folder != self.root and is_below(folder, self.root)
            start = self._start(folder) if is_own and not any(is_below(path, folder) for path in claimed) else None
            if start and self._renders(start):
                found += self._conventional(folder)
        return tuple(found)

    def _namesakes(self, path: str) -> Iterator[str]:
        """Projects elsewhere in the repository that are called like the missing folder."""
        if path in self.index.folders:
            return
        name = posixpath.basename(path)
        for folder, names in sorted(self.index.folders.items()):
            is_project = "project.json" in names or "package.json" in names
            if is_project and posixpath.basename(folder) == name and not is_below(self.root, folder):
                yield folder

    def _conventional(self, folder: str) -> tuple[str, ...]:
        """The entry and page of a front-end package, where bundlers look for them by default."""
        if folder not in self.index.folders:
            return ()
        named = named_entries(self.index, self.resolver, folder)
        start = self._start(folder)
        page = self._page_of(folder)
        scripts = tuple(self._scripts(page)) if page else ()
        entries = tuple(entry for entry in (*named, *scripts) if not self.index.is_bundle(entry) and not is_test(entry))
        if not entries and start:
            entries = (start,)
        if not entries:
            entries = self._rendering(folder)
        has_page = any(entry.endswith((".html", ".htm")) for entry in named)
        return tuple(dict.fromkeys((*((page,) if page and entries and not has_page else ()), *entries)))

    def _start(self, folder: str) -> str | None:
        """The conventional first file; names are compared without case, as file systems of developers do."""
        for start in _STARTS:
            place = child(folder, posixpath.dirname(start))
            names = {name.lower(): name for name in self.index.names(place)}
            for suffix in _CODE:
                name = names.get(posixpath.basename(start) + suffix)
                found = child(place, name) if name else None
                if found and not self.index.is_bundle(found) and (start.startswith("src/") or self._renders(found)):
                    return found
        return None

    def _page_of(self, folder: str) -> str | None:
        for page in _PAGES:
            place = child(folder, posixpath.dirname(page))
            name = next((name for name in self.index.names(place) if name.lower() == "index.html"), None)
            if name:
                return child(place, name)
        return None

    def _with_page(self, entries: tuple[str, ...]) -> tuple[str, ...]:
        """The entries with the page of the package that they lie in, unless a configuration named one."""
        if any(entry.endswith((".html", ".htm")) for entry in entries):
            return entries
        package = self.index.package_of(entries[0])
        page = self._page_of(package) if package is not None and package != self.root else None
        return (page, *entries) if page else entries

    def _rendering(self, folder: str) -> tuple[str, ...]:
        """Files of the folder's sources that put something on a page."""
        source = child(folder, "src")
        files = (child(source, name) for name in self.index.names(source))
        return tuple(path for path in files if posixpath.splitext(path)[1] in LANGUAGES and self._renders(path))

    def _renders(self, path: str) -> bool:
        return not is_test(path) and bool(_RENDERS.search(self.index.text(path)))

    def _at_root(self) -> tuple[str, ...]:
        """The front end of an app that is one package with its back end: what its page and bundler name."""
        page = self._page_of(self.root)
        scripts = [*(self._scripts(page) if page else ()), *named_entries(self.index, self.resolver, self.root)]
        rendering = [script for script in scripts if self._renders(script) and not self.index.is_bundle(script)]
        return tuple(dict.fromkeys((*((page,) if page and rendering else ()), *rendering)))

    def _by_folder_name(self) -> tuple[str, ...]:
        """Front-end folders of the app by their usual names: the last thing to try."""
        for name in _UI_FOLDERS:
            folder = join(self.root, name)
            for start in ("index", "main", "src/index", "src/main"):
                found = self.resolver.probe(join(folder, start)) if folder else None
                if found and posixpath.splitext(found)[1] in LANGUAGES and self._renders(found):
                    page = self._page_of(folder) if folder else None
                    return (page, found) if page and not self.index.is_bundle(page) else (found,)
        return ()

    def _is_used(self, resource: Resource) -> bool:
        """Whether a module shows the resource."""
        return any(
            reference.target.partition("/")[0] == resource.key
            for module in self.manifest.modules
            for reference in module.targets("resource")
        )

    def _without_sources(
        self, resource: Resource, path: str, pages: tuple[str, ...], real: tuple[str, ...]
    ) -> UiSources:
        below = [file for file in self.index.paths if is_below(file, path)]
        bundles = [file for file in below if posixpath.splitext(file)[1] in LANGUAGES and self.index.is_bundle(file)]
        if bundles:
            skipped = (Skipped(seen_from(self.root, path), "bundle without sources", hides_code=True),)
            return UiSources((*pages, *real), skipped)
        if pages:
            message = f"resource '{resource.key}': scripts of its page are missing and no sources were found"
            return UiSources((*pages, *real), (), (self._problem(resource, message),))
        if not self._is_used(resource):
            return UiSources()
        return self._missing(resource)

    def _missing(self, resource: Resource) -> UiSources:
        message = f"resource '{resource.key}': nothing found at '{resource.path}', nor sources that it is built from"
        return UiSources(problems=(self._problem(resource, message),))

    def _problem(self, resource: Resource, message: str) -> Problem:
        return Problem(self.manifest.path, resource.location.line, message)
