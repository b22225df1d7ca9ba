"""The findings as Markdown, for a comment on a pull request or a job's summary.

All text of the app is escaped: no link, image, HTML, mention, reference or table cell comes out of it. Words in
backticks stay code, since a code span cannot hold a backtick. Comments have a limit, so that the page has one: it ends
with a note of how many findings it leaves out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import escape
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.excerpt import Read
from flowmap.report.findingtext import Options, Page
from flowmap.report.listed import Listed, findings, incomplete, located
from flowmap.report.mermaid import to_mermaid
from flowmap.report.steps import shortened
from flowmap.report.summary import plural, summary

Json: TypeAlias = dict[str, Any]

MAX_CHARACTERS = 60_000
"""GitHub takes 65,536 in a comment; what embeds the page needs some."""

_MAX_PICTURE = 12_000
_CODE = re.compile(r"(`[^`]+`)")
_SPECIAL = re.compile(r"([\\`*_\[\]!|~$])")
_ACTIVE = re.compile(r"(@|#|://|www\.)")
_SIGNS = {"critical": "🟥", "high": "🟧", "medium": "🟨", "low": "🟦"}
_RANKS = tuple(_SIGNS)


def to_markdown(document: Json, read: Read) -> str:
    """Summary, picture and findings, worst first, in at most `MAX_CHARACTERS`."""
    found = findings(document)
    page = "\n".join([*_head(document, found), *_picture(document)]) + "\n"
    room = MAX_CHARACTERS - 200
    sources = {id(app): Page(app, read, Options()) for app in document["apps"]}
    for number, listed in enumerate(found):
        block = "\n".join(_finding(listed, sources[id(listed.app)])) + "\n"
        if len(page) + len(block) > room:
            left = plural(len(found) - number, "more finding")
            return f"{page}\n*{left} not shown: this page is limited to {MAX_CHARACTERS:,} characters.*\n"
        page += block
    return page


def escaped(text: str) -> str:
    """Text of the app on one line, with nothing in it that Markdown, HTML or a forge would read."""
    return "".join(
        piece.replace("|", "\\|") if number % 2 else _plain(piece)
        for number, piece in enumerate(_CODE.split(visible(text)))
    )


def _plain(text: str) -> str:
    return _inactive(_SPECIAL.sub(r"\\\1", escape(text, quote=False)))


def _inactive(html: str) -> str:
    """A mention, a reference or an address that would become a link is broken by a character that shows nothing."""
    return _ACTIVE.sub(r"\1&#8203;", html)


def in_html(text: str) -> str:
    """The same for text inside an HTML element, where Markdown is not read."""
    pieces = _CODE.split(visible(text))
    return "".join(
        f"<code>{escape(piece[1:-1])}</code>" if number % 2 else _inactive(escape(piece, quote=False))
        for number, piece in enumerate(pieces)
    )


def code(text: str) -> str:
    """A code span, also within a table; backticks in it become apostrophes."""
    return f"`{visible(text).replace('`', chr(39)).replace('|', chr(92) + '|') or ' '}`"


def _head(document: Json, found: list[Listed]) -> Iterator[str]:
    counted = Counter(listed.finding["severity"] for listed in found if listed.counts)
    yield "## Where the data of this app goes"
    yield ""
    yield "| severity | findings |"
    yield "| --- | ---: |"
    yield from (f"| {_SIGNS[rank]} {rank} | {counted[rank]} |" for rank in _RANKS)
    aside = "suppressed or not reachable"
    if any("baseline" in listed.finding for listed in found):
        aside = "suppressed, not reachable or in the baseline"
    yield f"| {aside} | {sum(not listed.counts for listed in found)} |"
    for app in document["apps"]:
        yield ""
        yield f"**{escaped(app['name'] or 'App')}** ({code(located(app, {'path': app['manifest']}))})"
        yield ""
        rows = (row for row in summary(app) if row[0] != "Findings:")
        yield from (f"- {label} {escaped(value)}" for label, value in rows)
    if incomplete(document):
        yield ""
        yield "> Some code was not seen: nothing found does not mean nothing there."
    yield ""


def _picture(document: Json) -> Iterator[str]:
    picture = to_mermaid(document, leaving=True)
    if picture.count("\n") > 1 and len(picture) <= _MAX_PICTURE:
        yield "### What leaves Atlassian"
        yield ""
        yield f"```mermaid\n{picture}```"
        yield ""


def _finding(listed: Listed, page: Page) -> Iterator[str]:
    finding = listed.finding
    sign = _SIGNS[finding["severity"]] if listed.counts else "⬜"
    yield "<details>"
    yield f"<summary>{sign} <b>{finding['severity']}</b> {in_html(finding['rule'])}: {in_html(listed.title)}</summary>"
    yield ""
    yield code(listed.place)
    yield from _source(listed, page)
    if finding["path"]:
        yield ""
        yield from _path(listed)
    if listed.details:
        yield ""
        yield from _fenced(listed.details)
    yield ""
    yield "</details>"
    yield ""


def _source(listed: Listed, page: Page) -> Iterator[str]:
    shown = page.excerpt(listed.finding)
    if shown:
        yield ""
        yield from _fenced("\n".join(f"{line.number} | {line.text}" for line in shown.lines))


def _path(listed: Listed) -> Iterator[str]:
    for way in shortened(listed.finding["path"]):
        if way.left_out:
            yield f"- … {plural(way.left_out, 'more step')}, the JSON document has them"
        place = f"{located(listed.app, {'path': way.path})}:{way.line}"
        yield f"- {'&nbsp;' * 3 * way.depth}{way.number}\\. {code(place)} {escaped(way.note)}".rstrip()


def _fenced(text: str) -> Iterator[str]:
    """A code block that its content cannot end: the fence is longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    yield f"{fence}text"
    yield text
    yield fence
