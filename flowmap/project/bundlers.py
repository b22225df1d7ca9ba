"""What bundler configurations and build scripts say: which source files are built into which folder.

They are programs, and are not run: the texts in them that name existing files or the wanted folder are enough, since an
entry stands next to its output. Templates (`static/${name}`) are matched against the wanted folder first.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from flowmap.project.files import LANGUAGES, is_test, is_tooling
from flowmap.project.index import Index
from flowmap.project.packages import Resolver
from flowmap.project.text import child, is_below, join

_CONFIGURATION = re.compile(
    r"^(?:(?:vite|webpack|rollup|esbuild|craco|rspack|rsbuild|parcel|tsup)[\w.-]*|config-overrides|build[\w.-]*)\.[cm]?[jt]s$"
    r"|^(?:build|copy|bundle|compile|prepare)[\w.-]*\.sh$"
)
_LITERAL = re.compile(r""""([^"\n]{1,300})"|'([^'\n]{1,300})'|`([^`]{1,300})`""")
_WORD = re.compile(r"""[^\s"'`=;&|,()]+""")
_HOLE = re.compile(r"\$\{([^{}]*)\}")
_JOINED = re.compile(r"""__dirname((?:\s*,\s*["'][^"'\n]{1,200}["']){2,8})""")
_MAX_HOLES = 3
_MAX_CONFIGURATION = 200_000


@dataclass(frozen=True, slots=True)
class _Mention:
    """A file or the wanted folder, named by a configuration."""

    entry: str | None
    """The source file; None where the wanted folder is named."""
    is_other_folder: bool = False


def entries_built_into(index: Index, resolver: Resolver, wanted: str, packages: tuple[str, ...]) -> tuple[str, ...]:
    """The source files that the configurations of `packages` (folders) build into the folder `wanted`."""
    for folder in packages:
        for text in configurations(index, folder):
            found = _entries(_Reading(index, resolver, folder, wanted), text)
            if found:
                return found
    return ()


def named_entries(index: Index, resolver: Resolver, folder: str) -> tuple[str, ...]:
    """All source files that a folder's configurations name, whatever they are built into."""
    reading = _Reading(index, resolver, folder, wanted="")
    found = (mention.entry for text in configurations(index, folder) for mention in reading.mentions(text))
    return tuple(dict.fromkeys(entry for entry in found if entry))


def folders_mentioning(index: Index, resolver: Resolver, wanted: str, packages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `packages` whose configurations or scripts name the folder `wanted`, for instance to copy into it."""
    return tuple(
        folder
        for folder in packages
        if any(_names(_Reading(index, resolver, folder, wanted), text) for text in configurations(index, folder))
    )


def configurations(index: Index, folder: str) -> Iterator[str]:
    """The texts of a folder's bundler configurations, build scripts and package scripts."""
    for place in (folder, join(folder, "scripts") or folder):
        for name in index.names(place):
            if _CONFIGURATION.match(name):
                yield index.text(child(place, name))[:_MAX_CONFIGURATION]
    scripts = index.package(folder).get("scripts")
    for script in scripts.values() if isinstance(scripts, dict) else ():
        if isinstance(script, str):
            # One command after the other: what the first builds is not an entry of the second.
            yield from (" ".join(f'"{word}"' for word in _WORD.findall(part)) for part in re.split(r"&&|;", script))


@dataclass(frozen=True, slots=True)
class _Reading:
    index: Index
    resolver: Resolver
    folder: str
    wanted: str

    def mentions(self, text: str) -> Iterator[_Mention]:
        """The source files and folders that the text names, in its order."""
        for literal in _literals(text):
            mention = self._mention(literal)
            if mention:
                yield mention

    def substituted(self, text: str) -> tuple[str, ...]:
        """The entries that templates name once their holes are filled in as the wanted folder says."""
        templates = [literal for literal in _literals(text) if _HOLE.search(literal)]
        for template in templates:
            for filled in self._holes(template):
                words = (word for other in templates for word in _WORD.findall(_filled(other, filled)))
                found = tuple(dict.fromkeys(entry for word in words if (entry := self._entry(word))))
                if found:
                    return found
        return ()

    def _holes(self, template: str) -> Iterator[dict[str, str]]:
        """How a template's holes must be filled for one of its words to name the wanted folder."""
        for word in _WORD.findall(template):
            names = [name.strip() for name in _HOLE.findall(word)]
            parts = [re.escape(part) for part in re.split(r"\$\{[^{}]*\}", word)]
            path = posixpath.relpath(self.wanted, self.folder)
            is_usable = 0 < len(names) <= _MAX_HOLES
            match = re.fullmatch(r"(?:\./)?" + "([^/]+)".join(parts) + r"(?:/.*)?", path) if is_usable else None
            if match and len(names) == len(match.groups()):
                yield dict(zip(names, match.groups(), strict=True))

    def _mention(self, literal: str) -> _Mention | None:
        entry = self._entry(literal)
        if entry:
            return _Mention(entry)
        path = join(self.folder, literal.removeprefix("/"))
        if path is None or path == "." or not re.search(r"[\w-]", literal):
            return None
        if self.wanted and is_below(path, self.wanted):
            return _Mention(None)
        is_folder = path in self.index.folders or "/" in literal
        return _Mention(None, is_other_folder=True) if is_folder and not literal.startswith(("@", "..")) else None

    def _entry(self, literal: str) -> str | None:
        """The source file that a text names from the configuration's folder."""
        if "/" not in literal and posixpath.splitext(literal)[1] not in LANGUAGES:
            return None
        if re.search(r"[*\\<>|]|node_modules", literal):
            return None
        found = self.resolver.probe(join(self.folder, literal.removeprefix("/")))
        if found is None or posixpath.splitext(found)[1] not in LANGUAGES or is_test(found) or is_tooling(found):
            return None
        if self.wanted and is_below(found, self.wanted) and self.index.is_bundle(found):
            return None
        return found


def _names(reading: _Reading, text: str) -> bool:
    return any(mention.entry is None and not mention.is_other_folder for mention in reading.mentions(text))


def _entries(reading: _Reading, text: str) -> tuple[str, ...]:
    """The entries beside the wanted folder: those before it since the folder before, else those after it."""
    found = reading.substituted(text)
    if found:
        return found
    mentions = tuple(reading.mentions(text))
    collected: list[str] = []
    for position, mention in enumerate(mentions):
        if mention.entry is None and not mention.is_other_folder:
            before = _run(mentions[position - 1 :: -1] if position else ())
            after = _run(mentions[position + 1 :])
            # The page's template is often named after the output folder.
            collected += [*reversed(before), *filter(_is_page, after)] if before else after
    return tuple(dict.fromkeys(collected))


def _filled(template: str, values: dict[str, str]) -> str:
    """The template with the holes that have a value filled in."""
    return _HOLE.sub(lambda hole: values.get(hole[1].strip(), hole[0]), template)


def _is_page(path: str) -> bool:
    return path.lower().endswith((".html", ".htm"))


def _run(mentions: tuple[_Mention, ...]) -> list[str]:
    """The entries up to the first folder."""
    found: list[str] = []
    for mention in mentions:
        if mention.entry is None:
            if found or not mention.is_other_folder:
                break
            continue
        found.append(mention.entry)
    return found


def _literals(text: str) -> Iterator[str]:
    """Every string and template; the parts of `join(__dirname, 'a', 'b')` as one path."""
    joined = _JOINED.sub(lambda match: '"' + "/".join(re.findall(r"""["']([^"'\n]+)["']""", match[1])) + '"', text)
    for match in _LITERAL.finditer(joined):
        yield match[1] or match[2] or match[3]
