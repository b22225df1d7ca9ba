"""What `diff` prints: what is new, with the way that the data takes, then what is gone."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from flowmap.report.comparison.words import address_of, in_words, place_of
from flowmap.report.escape import visible
from flowmap.report.mask import mask
from flowmap.report.steps import shortened
from flowmap.report.style import PLAIN, Style
from flowmap.report.summary import plural

Json: TypeAlias = dict[str, Any]


def render(comparison: Json, style: Style = PLAIN, *, quiet: bool = False, verbose: bool = False) -> str:
    """A comparison document as text; `quiet` leaves what fails the run only, `verbose` shows every step."""
    lines: list[str] = []
    for change in comparison["new"]:
        if change["fails"] or not quiet:
            lines += _new(change, style, verbose=verbose)
    if not quiet:
        lines += [f"{style.paint('-', 'dim')} {_title(change, style)}" for change in comparison["gone"]]
        lines += [""] if comparison["gone"] else []
        lines += [_text(sentence) for sentence in in_words(comparison)]
    return "".join(f"{line}\n" for line in lines)


def _new(change: Json, style: Style, *, verbose: bool) -> Iterator[str]:
    sign = style.paint("+", "bold", "red") if change["fails"] else style.paint("+", "green")
    reason = style.paint(f" [{change['reason']}]", "bold", "red") if change["reason"] else ""
    yield f"{sign} {_title(change, style)}{reason}"
    if change["location"]:
        yield f"    {style.paint('-->', 'blue')} {_place(change['app'], change['location'])}"
    if place := address_of(change):
        yield f"    address from {visible(place)}"
    yield from _path(change, verbose=verbose)
    yield ""


def _path(change: Json, *, verbose: bool) -> Iterator[str]:
    for way in shortened(change["path"], everything=verbose):
        if way.left_out:
            yield f"        … {plural(way.left_out, 'more step')}, the JSON document has them"
        place = f"{_file(change['app'], way.path)}:{way.line}"
        yield f"    {way.number:>2}. {'  ' * way.depth}{place}  {_text(way.note)}".rstrip()


def _title(change: Json, style: Style) -> str:
    return f"{style.paint(change['subject'], 'bold')}: {_text(change['message'])}"


def _place(root: str, place: Json) -> str:
    return f"{_file(root, place['path'])}:{place['line']}:{place['column']}"


def _file(root: str, path: str) -> str:
    return visible(place_of(root, path))


def _text(text: str) -> str:
    # A saved document may come from anywhere: what it says is masked again and made safe to print.
    return visible(mask(text))
