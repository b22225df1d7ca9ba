"""A comparison in the formats that it is written in. Like a scan's, each reads plain data and nothing else.

A renderer takes the comparison and HEAD's document: the one says what is new, the other what it looks like.
"""

import posixpath
from collections.abc import Callable
from typing import Any, TypeAlias

from flowmap.errors import FlowmapError
from flowmap.report import Output, parse
from flowmap.report.listed import moved as moved_document

Json: TypeAlias = dict[str, Any]
Renderer: TypeAlias = Callable[[Json, Json], bytes]


def parse_output(argument: str) -> Output:
    """`FILE` or `FORMAT:FILE`. Raises `FlowmapError` for a format that a comparison is not written in."""
    output = parse(argument)
    if output.format not in FORMATS:
        raise FlowmapError(f"a comparison is written as {', '.join(sorted(FORMATS))}, not as {output.format}")
    return output


def render(output: Output, comparison: Json, head: Json) -> bytes:
    """The comparison in the format of `output`."""
    return FORMATS[output.format](comparison, head)


def moved(comparison: Json, head: Json, folder: str) -> tuple[Json, Json]:
    """Both with their paths written from a folder above the compared one."""
    if folder in ("", "."):
        return comparison, head

    def joined(root: str) -> str:
        return posixpath.normpath(posixpath.join(folder, root))

    tables = {
        table: [{**entry, "app": joined(entry["app"])} for entry in comparison[table]]
        for table in ("new", "gone", "findings")
    }
    apps = [{**app, "root": joined(app["root"])} for app in comparison["apps"]]
    return {**comparison, **tables, "apps": apps}, moved_document(head, folder)


def _json(comparison: Json, _: Json) -> bytes:
    from flowmap.report.document import to_json

    return to_json(comparison)


def _text(comparison: Json, _: Json) -> bytes:
    from flowmap.report.comparison.text import render as to_text

    return to_text(comparison).encode("utf-8", "replace")


def _markdown(comparison: Json, head: Json) -> bytes:
    from flowmap.report.comparison.markdown import to_markdown

    return to_markdown(comparison, head).encode("utf-8", "replace")


def _sarif(comparison: Json, head: Json) -> bytes:
    from flowmap.report.comparison.listing import everything
    from flowmap.report.sarif import to_sarif

    return to_sarif(everything(comparison, head))


def _github(comparison: Json, head: Json) -> bytes:
    from flowmap.report.annotations import to_github
    from flowmap.report.comparison.listing import news

    return to_github(news(comparison, head)).encode("utf-8", "replace")


def _gitlab(comparison: Json, head: Json) -> bytes:
    from flowmap.report.annotations import to_gitlab
    from flowmap.report.comparison.listing import news

    return to_gitlab(news(comparison, head))


def _bitbucket(comparison: Json, head: Json) -> bytes:
    from flowmap.report.annotations import to_bitbucket
    from flowmap.report.comparison.listing import news

    return to_bitbucket(news(comparison, head), "flowmap: what is new in where data goes")


def _junit(comparison: Json, head: Json) -> bytes:
    from flowmap.report.annotations import to_junit
    from flowmap.report.comparison.listing import news

    return to_junit(news(comparison, head)).encode("utf-8", "replace")


FORMATS: dict[str, Renderer] = {
    "json": _json,
    "text": _text,
    "markdown": _markdown,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "bitbucket": _bitbucket,
    "junit": _junit,
}
