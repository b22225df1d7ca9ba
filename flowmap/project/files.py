"""What kind of file a path is: code, test, bundle, build output or a tool's configuration."""

import posixpath
import re

from flowmap.core.words import Side

LANGUAGES = {
    ".js": "javascript",
    ".jsx": "javascript",
    ".mjs": "javascript",
    ".cjs": "javascript",
    ".ts": "typescript",
    ".mts": "typescript",
    ".cts": "typescript",
    ".tsx": "tsx",
    ".html": "html",
    ".htm": "html",
}
STYLES = {".css": "css", ".scss": "css", ".sass": "css", ".less": "css", ".pcss": "css"}
"""Style sheets, read where code, a page or another sheet of the browser side imports them."""

DATA = {".json": "json"}
"""Data that is read where code imports it, and only there."""

COMPONENT_SUFFIXES = (".vue", ".svelte")
MAX_SOURCE = 2 * 1024 * 1024
"""Bytes: larger source files are not read."""

MAX_DATA = 128 * 1024
"""Bytes: larger data files are no configuration, and all their values are not worth following."""

_TEST_FOLDER = re.compile(r"__tests__|__mocks__|tests?|e2e|cypress")
_BUILD_FOLDER = re.compile(r"(?:dist|build|coverage)(?:-[\w-]+)?|out|\.next|storybook-static|playwright-report")
_TOOLING_FOLDER = re.compile(r"scripts|\..+")
_OUTPUT_PARENTS = frozenset({"assets", "chunks", "dist", "build", "js", "static"})
_FRONTEND_FOLDERS = frozenset({"static", "ui", "frontend", "client", "custom-ui", "resources", "web", "public"})
_TEST_NAME = re.compile(r"\.(?:test|spec)\.[^./]+$", re.IGNORECASE)
_TOOLING = re.compile(
    r"""
    ^\..*rc\.[cm]?[jt]s$
    | \.(?:config|conf)(?:\.[\w-]+)?\.[cm]?[jt]sx?$
    | \.stories\.[cm]?[jt]sx?$
    | ^(?:gulpfile|gruntfile|config-overrides|jest\.setup|setup-?tests?)\.[cm]?[jt]s$
    | ^(?:webpack[\w.-]*|rollup[\w.-]*|build(?:-[\w.-]+)?)\.[cm]?[jt]s$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BUNDLE_NAME = re.compile(r"(?:\.min|\.bundle|\.chunk)\.[cm]?js$|(?:^|[-_.])(?=[\w-]*\d)[0-9a-f]{8,32}\.[cm]?js$")
_HASHED = re.compile(r"^[\w.~-]*[-.](?P<hash>[A-Za-z0-9_-]{8})\.[cm]?js$")
_MARKERS = re.compile(
    rb"__webpack_require__|webpackChunk(?!Name)|webpackBootstrap|__vite__mapDeps|parcelRequire"
    rb"|//# sourceMappingURL=\S{1,500}\.map\s*\Z|System\.register\(\[",
)
_MARKER_WINDOW = 64 * 1024


def language_of(path: str) -> str | None:
    """The language of a source file; None where the path is no code. Type declarations hold none."""
    if re.search(r"\.d\.[cm]?ts$|\.d\.\w+\.ts$", path):
        return None
    return LANGUAGES.get(posixpath.splitext(path)[1].lower())


def data_language_of(path: str) -> str | None:
    """The language of a data file that code may import; None where the path is none."""
    return DATA.get(posixpath.splitext(path)[1].lower())


def style_language_of(path: str) -> str | None:
    """The language of a style sheet; None where the path is none."""
    return STYLES.get(posixpath.splitext(path)[1].lower())


def is_style(path: str) -> bool:
    """Whether a path is a style sheet."""
    return style_language_of(path) is not None


def is_test(path: str) -> bool:
    """Whether an app-relative path is a test by the public interface's definition."""
    *folders, name = path.split("/")
    return bool(_TEST_NAME.search(name)) or any(_TEST_FOLDER.fullmatch(folder) for folder in folders)


def test_folder(path: str) -> str | None:
    """The outermost test folder that a path lies in."""
    return _outermost(path, _TEST_FOLDER)


def build_folder(path: str) -> str | None:
    """The outermost folder on the way to `path` that is named like build output (`dist`, `build-static`)."""
    return _outermost(path, _BUILD_FOLDER)


def tooling_folder(path: str) -> str | None:
    """The outermost folder on the way to `path` that only holds tools: `scripts` or a hidden one."""
    return _outermost(path, _TOOLING_FOLDER)


def is_tooling(path: str) -> bool:
    """Whether a file configures or runs a build, a linter or a test tool: by its name or its folder."""
    return tooling_folder(path) is not None or bool(_TOOLING.search(posixpath.basename(path)))


def has_bundle_name(path: str) -> bool:
    """Whether the name alone says that a build wrote the file."""
    name = posixpath.basename(path)
    if _BUNDLE_NAME.search(name):
        return True
    hashed = _HASHED.match(name)
    if not hashed or posixpath.basename(posixpath.dirname(path)) not in _OUTPUT_PARENTS:
        return False
    # `handler2` and `IssueRow` are names, `5f3c2a1b` and `DKgjaEUh` are hashes.
    is_odd = bool(re.search(r"\d.*[A-Za-z]|(?:[A-Z].*){3}", hashed["hash"]))
    return is_odd or build_folder(path) is not None


def is_bundle(path: str, content: bytes) -> bool:
    """Whether a script was written by a bundler or minifier: by its name, its long lines or a bundler's marks."""
    if not path.lower().endswith((".js", ".mjs", ".cjs")):
        return False
    if has_bundle_name(path):
        return True
    if len(content) > 20_000 and _has_long_lines(content):
        return True
    if len(content) > 1_000 and len(content) / (content.count(b"\n") + 1) > 500:
        return True
    # Near both ends: bundlers write their runtime first or last.
    return bool(_MARKERS.search(content[:_MARKER_WINDOW]) or _MARKERS.search(content[-_MARKER_WINDOW:]))


def guessed_side(path: str) -> Side:
    """The side of a file that nothing reaches, by its folders below the app root; pages are for browsers."""
    if language_of(path) == "html":
        return Side.FRONTEND
    folders = path.split("/")[:-1]
    return Side.FRONTEND if any(folder in _FRONTEND_FOLDERS for folder in folders) else Side.BACKEND


def _has_long_lines(content: bytes) -> bool:
    return any(len(line) > 5_000 for line in content.split(b"\n"))


def _outermost(path: str, name: re.Pattern[str]) -> str | None:
    parts = path.split("/")
    for index, part in enumerate(parts[:-1]):
        if name.fullmatch(part):
            return "/".join(parts[: index + 1])
    return None
