"""What `diff` prints: what is new, with the way that the data takes, then what is gone."""

import posixpath
from collections.abc import Iterator
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.mask import mask
from flowmap.report.steps import shortened
from flowmap.report.style import PLAIN, Style
from flowmap.report.summary import plural

Json: TypeAlias = dict[str, Any]


def render(comparison: Json, style: Style = PLAIN, *, everything: bool = False, quiet: bool = False) -> str:
    """A comparison document as text; with `everything` new Atlassian calls and stores are marked as failing too."""
    lines: list[str] = []
    for change in comparison["new"]:
        fails = change["fails"] or (everything and change["subject"] in ("egress", "storage"))
        if fails or not quiet:
            lines += _new(change, style, fails=fails)
    if not quiet:
        lines += [f"{style.paint('-', 'dim')} {_title(change, style)}" for change in comparison["gone"]]
        lines += [""] if comparison["gone"] else []
        lines.append(_total(comparison))
    return "".join(f"{line}\n" for line in lines)


def _new(change: Json, style: Style, *, fails: bool) -> Iterator[str]:
    sign = style.paint("+", "bold", "red") if fails else style.paint("+", "green")
    reason = style.paint(f" [{change['reason']}]", "bold", "red") if change["reason"] else ""
    yield f"{sign} {_title(change, style)}{reason}"
    if change["location"]:
        yield f"    {style.paint('-->', 'blue')} {_place(change['app'], change['location'])}"
    yield from _path(change)
    yield ""


def _path(change: Json) -> Iterator[str]:
    for way in shortened(change["path"]):
        if way.left_out:
            yield f"        … {plural(way.left_out, 'more step')}, the JSON document has them"
        place = f"{_file(change['app'], way.path)}:{way.line}"
        yield f"    {way.number:>2}. {'  ' * way.depth}{place}  {_text(way.note)}".rstrip()


def _title(change: Json, style: Style) -> str:
    return f"{style.paint(change['subject'], 'bold')}: {_text(change['message'])}"


def _place(root: str, place: Json) -> str:
    return f"{_file(root, place['path'])}:{place['line']}:{place['column']}"


def _file(root: str, path: str) -> str:
    return visible(posixpath.normpath(posixpath.join(root, path)))


def _text(text: str) -> str:
    # A saved document may come from anywhere: what it says is masked again and made safe to print.
    return visible(mask(text))


def _total(comparison: Json) -> str:
    new, gone = comparison["new"], comparison["gone"]
    failing = sum(change["fails"] for change in new)
    if not new and not gone:
        return "No difference in what leaves the app or is stored."
    return f"{plural(len(new), 'new', 'new')} ({failing} to look at), {len(gone)} gone"
