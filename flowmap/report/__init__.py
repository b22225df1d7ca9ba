"""From a result to bytes: one document, and renderers that read nothing but that document.

The output formats by name. A renderer is imported when it is first used, so that a plain `scan` starts fast.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from flowmap.errors import FlowmapError
from flowmap.report.excerpt import Read

Json: TypeAlias = dict[str, Any]
Renderer: TypeAlias = Callable[[Json, Read], bytes]


@dataclass(frozen=True, slots=True)
class Output:
    """Where a document goes, and in which format; `path` is `-` for standard output."""

    format: str
    path: str


def parse(argument: str) -> Output:
    """`FILE` (the format by its ending) or `FORMAT:FILE`. Raises `FlowmapError` naming the formats there are."""
    name, colon, path = argument.partition(":")
    if colon and path and name in FORMATS:
        return Output(name, path)
    ending = argument.rpartition(".")[2].lower() if "." in argument else ""
    if ending not in ENDINGS:
        endings = ", ".join(f".{ending}" for ending in sorted(ENDINGS))
        raise FlowmapError(
            f"cannot tell the format of output '{argument}': "
            f"use a name ending in {endings}, or FORMAT:FILE with one of {', '.join(sorted(FORMATS))}"
        )
    return Output(ENDINGS[ending], argument)


def render(output: Output, document: Json, read: Read) -> bytes:
    """The document in the format of `output`. Raises `FlowmapError` where a tool that the format needs is missing."""
    return FORMATS[output.format](document, read)


def _json(document: Json, _: Read) -> bytes:
    from flowmap.report.document import to_json

    return to_json(document)


def _text(document: Json, read: Read) -> bytes:
    from flowmap.report.text import render as to_text

    return to_text(document, read).encode("utf-8", "replace")


def _dot(document: Json, _: Read) -> bytes:
    from flowmap.report.dot import to_dot

    return to_dot(document).encode("utf-8", "replace")


def _image(kind: str) -> Renderer:
    def draw(document: Json, _: Read) -> bytes:
        from flowmap.report.image import image

        return image(document, kind)

    return draw


def _sarif(document: Json, _: Read) -> bytes:
    from flowmap.report.sarif import to_sarif

    return to_sarif(document)


def _markdown(document: Json, read: Read) -> bytes:
    from flowmap.report.markdown import to_markdown

    return to_markdown(document, read).encode("utf-8", "replace")


def _mermaid(document: Json, _: Read) -> bytes:
    from flowmap.report.mermaid import to_mermaid

    return to_mermaid(document).encode("utf-8", "replace")


def _html(document: Json, read: Read) -> bytes:
    from flowmap.report.html import to_html

    return to_html(document, read).encode("utf-8", "replace")


def _junit(document: Json, _: Read) -> bytes:
    from flowmap.report.annotations import to_junit

    return to_junit(document).encode("utf-8", "replace")


def _github(document: Json, _: Read) -> bytes:
    from flowmap.report.annotations import to_github

    return to_github(document).encode("utf-8", "replace")


def _gitlab(document: Json, _: Read) -> bytes:
    from flowmap.report.annotations import to_gitlab

    return to_gitlab(document)


def _bitbucket(document: Json, _: Read) -> bytes:
    from flowmap.report.annotations import to_bitbucket

    return to_bitbucket(document)


def _ledger(document: Json, _: Read) -> bytes:
    from flowmap.diff.ledger import ledger_of

    return ledger_of(document).encode()


def _patch(document: Json, read: Read) -> bytes:
    from flowmap.report.patch import to_patch

    return to_patch(document, read).encode()


FORMATS: dict[str, Renderer] = {
    "json": _json,
    "text": _text,
    "sarif": _sarif,
    "markdown": _markdown,
    "html": _html,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
    "bitbucket": _bitbucket,
    "ledger": _ledger,
    "patch": _patch,
    "mermaid": _mermaid,
    "dot": _dot,
    "svg": _image("svg"),
    "png": _image("png"),
    "pdf": _image("pdf"),
}
ENDINGS = {
    "json": "json",
    "txt": "text",
    "sarif": "sarif",
    "md": "markdown",
    "html": "html",
    "xml": "junit",
    "ledger": "ledger",
    "patch": "patch",
    "diff": "patch",
    "mmd": "mermaid",
    "dot": "dot",
    "gv": "dot",
    "svg": "svg",
    "png": "png",
    "pdf": "pdf",
}
DRAWINGS = frozenset(("dot", "svg", "png", "pdf", "mermaid", "html"))
"""The formats that `diagram` accepts."""
LOCATED = frozenset(("sarif", "markdown", "html", "junit", "github", "gitlab", "bitbucket", "patch"))
"""The formats whose readers look paths up: written from the current folder, which in CI is the repository's."""
