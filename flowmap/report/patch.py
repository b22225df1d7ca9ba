"""What findings say about the lists of manifests, as a patch that `git apply` takes.

What no list item can mend (a remote to define, a call to remove) is not in it; the lines above the first file say which
findings are. Credentials stay masked: where one stands beside a change no context is given, and `git apply` needs
`--unidiff-zero`.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import unified_diff
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.excerpt import Read
from flowmap.report.listed import Listed, findings, located
from flowmap.report.listedits import edited, index_of, lines_of
from flowmap.report.mask import mask

Json: TypeAlias = dict[str, Any]
CONTEXT = 3
"""Lines around a change."""


@dataclass(slots=True)
class _Changes:
    """What happens to one section: items to add in order, numbers of items to remove, the findings that ask for it."""

    add: dict[str, None] = field(default_factory=dict)
    remove: set[int] = field(default_factory=set)
    asked: list[Listed] = field(default_factory=list)


def to_patch(document: Json, read: Read) -> str:
    """The patch of all manifests; empty where no finding has a fix that can be written."""
    wanted: dict[str, list[Listed]] = defaultdict(list)
    for listed in findings(document):
        if listed.finding["fix"] and listed.counts and listed.finding["confidence"] != "low":
            wanted[located(listed.app, {"path": listed.app["manifest"]})].append(listed)
    patches = [_of_manifest(path, read(path), wanted[path]) for path in sorted(wanted)]
    heads = [line for head, _ in patches for line in head]
    body = "".join(text for _, text in patches)
    return "".join(f"# {visible(line)}\n" for line in heads) + body if body else ""


def _of_manifest(path: str, content: bytes | None, asked: list[Listed]) -> tuple[list[str], str]:
    """What the patch of one manifest mends, and the patch."""
    text = _text(content)
    if text is None:
        return [], ""
    whole, mended = text, []
    for section, changes in sorted(_by_section(text, asked).items()):
        made = edited(whole, section, list(changes.add), changes.remove)
        if made is not None:
            whole = made
            mended += changes.asked
    heads = [f"{listed.finding['rule']}: {listed.place}: {listed.finding['message']}" for listed in mended]
    return [mask(line) for line in heads], _difference(visible(path), text, whole)


def _text(content: bytes | None) -> str | None:
    try:
        return None if content is None else content.decode()
    except UnicodeDecodeError:
        return None


def _by_section(text: str, asked: list[Listed]) -> dict[str, _Changes]:
    found: dict[str, _Changes] = defaultdict(_Changes)
    for listed in asked:
        fix, place = listed.finding["fix"], listed.finding["location"]
        number = index_of(text, fix["section"], place["line"], place["column"]) if fix["removes"] else None
        if fix["removes"] and number is None:
            continue
        changes = found[fix["section"]]
        changes.add.update(dict.fromkeys(fix["add"]))
        changes.remove.update(() if number is None else (number,))
        changes.asked.append(listed)
    return found


def _difference(path: str, before: str, after: str) -> str:
    shown = _diff(path, before, after, CONTEXT)
    return mask(shown if mask(shown) == shown else _diff(path, before, after, 0))


def _diff(path: str, before: str, after: str, context: int) -> str:
    one, other = lines_of(before), lines_of(after)
    return "".join(_ended(unified_diff(one, other, f"a/{path}", f"b/{path}", n=context)))


def _ended(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
