"""Where the addresses of a call are written: a helper that fetches is called from many places with one each."""

from dataclasses import replace

from flowmap.core.appmap import Url
from flowmap.link.program import Program, SinkUse
from flowmap.link.strings import pattern


def with_places(program: Program, use: SinkUse, urls: tuple[Url, ...]) -> tuple[Url, ...]:
    """The addresses with their places; one that is put together with a base address has none."""
    if use.url is None or use.base is not None or use.sink.product:
        return urls
    assert program.strings is not None
    ends = [(program.location(end), end) for end in program.strings.ends(use.url) if _has_place(program, end)]
    places = {pattern(text): place for place, end in sorted(ends, reverse=True) for text in program.strings.texts(end)}
    return tuple(replace(url, written=places.get(url.pattern)) for url in urls)


def _has_place(program: Program, value: int) -> bool:
    """Whether a value stands in the code; the linker makes some of its own, for what crosses a link."""
    value = program.anchors.get(value, value)
    file = program.file_of(value)
    return value - file.values < len(file.facts.spans)
