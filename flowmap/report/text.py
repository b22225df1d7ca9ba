"""What `scan` prints: the findings worst first, equal ones together, then a summary."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.excerpt import Read
from flowmap.report.files import near
from flowmap.report.findingtext import Options, Page, block, brief
from flowmap.report.summary import counts, reasons, summary, total
from flowmap.report.together import Bundle, groups

Json: TypeAlias = dict[str, Any]
_RANK = {"critical": 0, "high": 1, "medium": 2, "low": 3}
_LABEL = 18

__all__ = ["Options", "render"]


def render(document: Json, read: Read, options: Options | None = None) -> str:
    """The document as text for a terminal; `read` gives source files by their path below the scanned folder.

    Paths are written from the current folder where the scanned one (`options.prefix`) lies below it, else from there.
    """
    options = options or Options()
    options = replace(options, prefix=near(options.prefix))
    lines = [line for app in document["apps"] for line in _app(Page(app, read, options))]
    if len(document["apps"]) > 1 and not options.quiet:
        lines.append(f"{options.style.paint('Altogether:'.ljust(_LABEL), 'bold')} {total(document['apps'])}")
    return "".join(f"{line}\n" for line in lines)


def _app(page: Page) -> Iterator[str]:
    """One app: header, findings, summary."""
    if not page.options.quiet:
        name = visible(page.app["name"] or page.app["id"] or "app")
        yield f"{page.paint(name, 'bold')}  {page.path(page.app['manifest'])}"
        yield ""
    yield from _findings(page)
    if not page.options.quiet:
        yield from _summary(page)


def _findings(page: Page) -> Iterator[str]:
    advised: set[str] = set()
    last_is_brief = False
    for group in _groups(page):
        is_brief = not page.options.verbose and not in_full(group[0][0])
        if last_is_brief and not is_brief:
            yield ""
        if is_brief:
            yield brief(page, group)
        else:
            # What to do is said once; further down it would only be in the way.
            advice = dict.fromkeys(finding["advice"] for finding in group[0] if finding["advice"] not in advised)
            yield from block(page, group, advice=tuple(advice))
            yield ""
            advised.update(advice)
        last_is_brief = is_brief
    if last_is_brief:
        yield ""


def _groups(page: Page) -> list[list[Bundle]]:
    """The findings to print, those of one place and those that say the same together."""
    findings = sorted(page.app["findings"], key=order)
    if page.options.verbose:
        return [[(finding,)] for finding in findings]
    return groups(page.app, filter(counts, findings))


def _summary(page: Page) -> Iterator[str]:
    for label, value in summary(page.app):
        yield from page.wrapped(f"{page.paint(label.ljust(_LABEL), 'bold')} ", value, " " * (_LABEL + 1))
        for reason in reasons(page.app, label):
            yield from page.wrapped("  - ", reason, "    ")
    yield ""


def in_full(finding: Json) -> bool:
    """Whether a finding is worth more than a line: it counts, is not low, and flowmap is sure enough of it."""
    return counts(finding) and finding["severity"] != "low" and finding["confidence"] != "low"


def order(finding: Json) -> tuple[int, bool, str, str, int, int]:
    """What findings are sorted by: worst first, then what is worth more than a line, then rule and place."""
    place = finding["location"]
    rank = _RANK[finding["severity"]]
    return (rank, not in_full(finding), finding["rule"], place["path"], place["line"], place["column"])
