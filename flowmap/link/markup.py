"""Texts that hold addresses: HTML as text, the candidates of a `srcset`, a `refresh`, a `<link>` and its relation.

A text is read with its holes, so that an address made of parts keeps them: what fills a hole in an address is what the
request carries, and what stands beside it in the text is not.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from posixpath import splitext
from typing import NamedTuple

from flowmap.link.index import RowIndex
from flowmap.link.program import PartUse, Place, Program, SinkUse
from flowmap.link.solver import Solver
from flowmap.link.strings import Strings, Text, merge, pattern, text_holes
from flowmap.link.tokens import ObjectToken
from flowmap.models.rows import HTML, Markup, Sink

_FIRST_HOLE = 0xE000
_HOLE = re.compile("[\ue000-\uf8ff]")
"""Holes are private characters while a text is read; no text has as many parts as there are."""

_TAG = re.compile(r"""<([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"?|'[^']*'?)*)""")
_ATTRIBUTE = re.compile(r"""(?<![^\s"'/])([^\s"'=<>/]++)\s*+=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+))""")
_BETWEEN = re.compile(r",\s+|\s+")
_DESCRIPTOR = re.compile(r"[\d.]+[wxh](?:,|$)")
_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]\s*url\s*=\s*[\"']?([^\"']+)", re.IGNORECASE)
MAX_NODES = 20_000
"""Values that one text is looked for behind; what is beyond is not read, and the analysis is not complete."""

_RELATIONS = {
    "stylesheet": "style",
    "icon": "image",
    "apple-touch-icon": "image",
    "mask-icon": "image",
    "manifest": "fetch",
    "modulepreload": "script",
    "prefetch": "fetch",
    "prerender": "frame",
    "preconnect": "preconnect",
    "dns-prefetch": "preconnect",
}
_PRELOADED = {
    **{kind: kind for kind in ("font", "image", "script", "style", "fetch")},
    **dict.fromkeys(("audio", "video", "track"), "media"),
    "document": "frame",
    "worker": "script",
}
_ENDINGS = {
    **dict.fromkeys((".woff2", ".woff", ".ttf", ".otf", ".eot"), "font"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico"), "image"),
    **dict.fromkeys((".js", ".mjs"), "script"),
    ".css": "style",
}
_NAMES = {
    "frame": re.compile("frame", re.IGNORECASE),
    "script": re.compile("script", re.IGNORECASE),
    "media": re.compile("audio|video|player|sound", re.IGNORECASE),
    "image": re.compile("im(?:g|age)|avatar|logo|icon|photo|picture|thumb|banner", re.IGNORECASE),
}
"""What the name of an element says of it; the first that fits."""


class Loaded(NamedTuple):
    """An address found in a text, and the row of the model that says what becomes of it."""

    sink: Sink
    text: Text
    key: Text = ()


Reader = Callable[["_Reading", SinkUse], Iterable[Loaded]]


def read(program: Program, strings: Strings, solver: Solver, rows: RowIndex) -> None:
    """Replace every sink whose row has `markup` by one for each kind of thing that its text loads."""
    reading = _Reading(program, strings, solver, rows)
    found: list[SinkUse] = []
    for use in program.sinks:
        found += [use] if use.sink.markup is None else reading.uses(use)
    program.sinks = found


@dataclass(slots=True)
class _Reading:
    program: Program
    strings: Strings
    solver: Solver
    rows: RowIndex
    _whole: dict[int, list[int]] | None = None

    def uses(self, use: SinkUse) -> Iterator[SinkUse]:
        """What the text of a sink loads; a text in a text is read as well."""
        loaded: dict[tuple[Sink, Text], list[Loaded]] = defaultdict(list)
        if use.url is not None and self.strings.texts(use.url) != frozenset({(use.url,)}):
            for found in _READERS[use.sink.markup or Markup.HTML](self, use):
                loaded[found.sink, found.key].append(found)
        for (sink, key), each in loaded.items():
            made = self._use(use, sink, key, each)
            yield from [made] if sink.markup is None else self.uses(made)

    def _use(self, use: SinkUse, sink: Sink, key: Text, loaded: list[Loaded]) -> SinkUse:
        holes = sorted({hole for each in loaded for hole in text_holes(each.text)})
        other = tuple(part for part in use.parts if part.sent_in != "url")
        parts = (*other, *(PartUse(Place(hole), "url", None) for hole in holes))
        url = self._told(use, {each.text for each in loaded})
        return SinkUse(sink, use.call, parts, url=url, key=self._told(use, {key}), stands=use.stands)

    def _told(self, use: SinkUse, texts: set[Text]) -> int:
        """A value that has these texts."""
        node = self.solver.node(self.program.calls[use.call].result)
        self.strings.fixed[node] = frozenset(texts)
        return node

    def parts(self, value: int | None) -> list[Text]:
        """The texts that a page made of a value has in it.

        Behind `items.map((item) => `<img …>`).join('')`, or a call that cleans a text, stand texts as well.
        """
        found: set[Text] = set()
        seen: set[int] = set()
        pending = [] if value is None else [value]
        while pending and len(seen) < MAX_NODES:
            node = pending.pop()
            if node not in seen:
                seen.add(node)
                texts = self.strings.texts(node)
                found |= texts
                pending += [hole for text in texts for hole in text_holes(text)]
                pending += self._behind(node)
        self.program.complete &= not pending
        return sorted(found, key=lambda text: (pattern(text), text_holes(text)))

    def _behind(self, node: int) -> list[int]:
        """What a value is made of as a whole: what went into the call, and what the elements of its arrays are."""
        if self._whole is None:
            self._whole = defaultdict(list)
            for source, edges in self.program.edges.items():
                for edge in edges:
                    if edge.whole and not edge.bridge:
                        self._whole[edge.target].append(source)
        given = self._whole.get(node, [])
        solver = self.solver
        tokens = {token for source in given for token in solver.points[source]}
        objects = (token for token in sorted(tokens) if isinstance(solver.tokens.all[token], ObjectToken))
        return [*given, *map(solver.any_property, objects)]

    def ordered(self, value: int | None) -> list[Text]:
        """The texts of a value in a fixed order; none where there is none."""
        return [] if value is None else self.strings.ordered(value)


def _html(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    """What the tags of a text load, by the rows of the elements."""
    for text in reading.parts(use.url):
        for tag in _TAG.finditer(_shown(text)):
            attributes = _attributes(tag[2])
            for sink in reading.rows.sinks.get((HTML, f"{tag[1].lower()}()"), ()):
                name = sink.url.rest[-1] if sink.url is not None and sink.url.rest else ""
                if name in attributes:
                    relation = relation_of(attributes) if sink.key is not None else ""
                    yield Loaded(_as(use.sink, sink), _text(attributes[name], text), _text(relation, text))


def _as(sink: Sink, element: Sink) -> Sink:
    """The row of a text for what one of its elements does."""
    return replace(
        sink, egress=element.egress, verb=element.verb, quiet=element.quiet, url=element.url, markup=element.markup
    )


def relation_of(attributes: dict[str, str]) -> str:
    """The relation of a `<link>`; of what is loaded ahead of time, what it is loaded as."""
    relation = attributes.get("rel", "").lower()
    return attributes.get("as", relation) if "preload" in relation.split() else relation


def _attributes(inside: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inside):
        found.setdefault(match[1].lower(), match[2] or match[3] or match[4] or "")
    return found


def _srcset(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    for text in reading.ordered(use.url):
        for word in _BETWEEN.split(_shown(text)):
            address = _DESCRIPTOR.sub("", word, count=1).strip(",") if _DESCRIPTOR.match(word) else word.strip(",")
            if address:
                yield Loaded(replace(use.sink, markup=None), _text(address, text))


def _refresh(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    for text in reading.ordered(use.url):
        if found := _REFRESH.match(_shown(text)):
            yield Loaded(replace(use.sink, markup=None), _text(found[1], text))


def _link(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    """A link loads by its relation; one that does not tell is a style sheet, as nearly all are."""
    relations = {_shown(text) for text in reading.ordered(use.key)}
    for text in reading.ordered(use.url):
        for kind in sorted({_kind(relation, pattern(text)) for relation in relations} or {"style"}):
            if kind:
                quiet = kind == "preconnect"
                yield Loaded(replace(use.sink, markup=None, egress=kind, quiet=quiet), text)


def _origin(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    """`postMessage(data, '*')` is for whoever the frame shows by then."""
    for text in reading.ordered(use.url):
        anyone = () if use.url is None else (use.url,)
        yield Loaded(replace(use.sink, markup=None), anyone if text == ("*",) else text)


def _named(reading: _Reading, use: SinkUse) -> Iterator[Loaded]:
    receiver = reading.program.calls[use.call].receiver
    code = "" if receiver is None else reading.program.code(receiver)
    kind = next((kind for kind, words in _NAMES.items() if words.search(code)), use.sink.egress)
    for text in reading.ordered(use.url):
        yield Loaded(replace(use.sink, markup=None, egress=kind), text)


def _kind(relation: str, address: str) -> str:
    if _HOLE.search(relation):
        return "style"
    for word in relation.lower().split():
        if word == "preload":
            return _ENDINGS.get(splitext(address.partition("?")[0])[1].lower(), "fetch")
        if found := _RELATIONS.get(word) or _PRELOADED.get(word):
            return found
    return ""


_READERS: dict[Markup, Reader] = {
    Markup.HTML: _html,
    Markup.SRCSET: _srcset,
    Markup.REFRESH: _refresh,
    Markup.LINK: _link,
    Markup.ORIGIN: _origin,
    Markup.NAMED: _named,
}


def _shown(text: Text) -> str:
    """A text as one string, each hole a character of its own."""
    return "".join(part if isinstance(part, str) else chr(_FIRST_HOLE + at) for at, part in enumerate(_clean(text)))


def _clean(text: Text) -> Text:
    """Without characters of its own that would read as holes."""
    return tuple(_HOLE.sub("\ufffd", part) if isinstance(part, str) else part for part in text)


def _text(shown: str, text: Text) -> Text:
    """Part of a shown text as a text again."""
    parts: list[str | int] = []
    position = 0
    for hole in _HOLE.finditer(shown):
        parts += [shown[position : hole.start()], text[ord(hole[0]) - _FIRST_HOLE]]
        position = hole.end()
    return merge((*parts, shown[position:]))
