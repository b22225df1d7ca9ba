"""A comparison as a comment on a pull request: in words, as a picture of the new flows, and each change with its way.

The ways are folded. The comment ends before the limit of the strictest host and says how many changes it leaves out.
All text of the app is escaped as in a scan's page.
"""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from flowmap.report.comparison.picture import picture
from flowmap.report.comparison.words import address_of, in_words, not_seen, place_of
from flowmap.report.markdown import code, escaped, in_html
from flowmap.report.mask import mask
from flowmap.report.steps import shortened
from flowmap.report.summary import plural

Json: TypeAlias = dict[str, Any]

MAX_CHARACTERS = 32_000
"""Bitbucket takes 32,768 in a comment, GitHub 65,536, GitLab 1,000,000."""

_MAX_LISTED = 50
_FAILS, _SHOWN, _GONE = "🟥", "🟩", "⬜"
_SIGNS = {"critical": "🟥", "high": "🟧", "medium": "🟨", "low": "🟦"}


def to_markdown(comparison: Json, head: Json) -> str:
    """Words, picture, new changes, new findings and what is gone, in at most `MAX_CHARACTERS`."""
    page = "\n".join([*_head(comparison), *_picture(comparison, head)]) + "\n"
    blocks = [*_changes(comparison["new"]), *_findings(comparison), *_gone(comparison["gone"])]
    room = MAX_CHARACTERS - 200
    for number, block in enumerate(blocks):
        if len(page) + len(block) > room:
            left = plural(len(blocks) - number, "more entry", "more entries")
            return f"{page}*{left} not shown: this comment is limited to {MAX_CHARACTERS:,} characters.*\n"
        page += block
    return page


def _head(comparison: Json) -> Iterator[str]:
    yield "### flowmap: what this change lets out or stores"
    yield ""
    yield from (escaped(mask(sentence)) for sentence in in_words(comparison))
    for sentence in not_seen(comparison):
        yield ""
        yield f"> Mind that {escaped(sentence)}."
    yield ""


def _picture(comparison: Json, head: Json) -> Iterator[str]:
    if drawn := picture(comparison, head):
        yield f"```mermaid\n{drawn}```"
        yield ""


def _changes(changes: Iterable[Json]) -> Iterator[str]:
    for change in changes:
        sign = _FAILS if change["fails"] else _SHOWN
        reason = f" <i>({in_html(change['reason'])})</i>" if change["reason"] else ""
        title = f"{sign} <b>{change['subject']}</b>: {in_html(mask(change['message']))}{reason}"
        details = [*_where(change)]
        yield "\n".join(_folded(title, details))


def _where(change: Json) -> Iterator[str]:
    if change["location"]:
        place = change["location"]
        yield code(f"{place_of(change['app'], place['path'])}:{place['line']}:{place['column']}")
    if place := address_of(change):
        yield f"address from {code(place)}"
    if change["path"]:
        yield ""
    for way in shortened(change["path"]):
        if way.left_out:
            yield f"- … {plural(way.left_out, 'more step')}"
        place = f"{place_of(change['app'], way.path)}:{way.line}"
        yield f"- {'&nbsp;' * 3 * way.depth}{way.number}\\. {code(place)} {escaped(mask(way.note))}".rstrip()


def _findings(comparison: Json) -> Iterator[str]:
    new = [entry for entry in comparison["findings"] if entry["state"] == "new"]
    if new:
        lines = [_finding(entry["app"], entry["finding"]) for entry in new]
        yield "\n".join(_folded(plural(len(new), "new finding"), _first(lines)))


def _finding(app: str, finding: Json) -> str:
    place = f"{place_of(app, finding['location']['path'])}:{finding['location']['line']}"
    counts = finding["suppressed"] is None and finding["reachable"]
    aside = " *(suppressed)*" if finding["suppressed"] else "" if counts else " *(nothing reaches it)*"
    sign = _SIGNS[finding["severity"]] if counts else _GONE
    return f"- {sign} {finding['severity']} {code(finding['rule'])} {code(place)} {escaped(finding['message'])}{aside}"


def _gone(changes: list[Json]) -> Iterator[str]:
    if changes:
        lines = [f"- {change['subject']}: {escaped(mask(change['message']))}" for change in changes]
        yield "\n".join(_folded(f"{len(changes)} gone", _first(lines)))


def _first(lines: list[str]) -> list[str]:
    """The first lines of a list, and how many there are more."""
    more = len(lines) - _MAX_LISTED
    return [*lines[:_MAX_LISTED], f"- … and {more} more"] if more > 0 else lines


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield "<details>"
    yield f"<summary>{title}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"
    yield ""
    yield ""
