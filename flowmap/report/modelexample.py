"""An example of a call that flowmap knows: code that would fire its row, made from the row."""

import re
from typing import Any, TypeAlias

from flowmap.core.words import Store
from flowmap.models.paths import Place
from flowmap.models.rows import ENTRY, GLOBAL, METHODS, MODULE, Models, Sink

Tree: TypeAlias = dict[str, Any]

_WORDS = {"url": "'https://api.example.com/v1'", "key": "'key'", "method": "'POST'", "remote": "'my-remote'"}
_DATA = "data"
_ROOT = re.compile(r"[\w$]+|\*")
_INNER = re.compile(r"\((\d+)\)<\d+>\.")
"""A method of what a function given there is handed: `withScope(0)<0>.setUser`."""


def example(models: Models, name: str) -> str:
    """Code for the call that `name` fits best; empty where no call that sends or stores has it."""
    named = name.removesuffix("()").lower()
    fitting = [sink for sink in models.sinks if sink.call and not sink.package.startswith((MODULE, ENTRY))]
    fitting = [sink for sink in fitting if named in f"{sink.package}.{sink.call}".lower()]
    if not fitting:
        return ""
    best = min(fitting, key=lambda sink: (_rank(sink, named), sink.package, sink.call))
    return "".join(f"  {line}\n" for line in _code(best))


def _rank(sink: Sink, named: str) -> tuple[bool, bool, bool, int]:
    call = sink.call.removesuffix("()").lower()
    return call != named, not call.endswith(named), not sink.parts, len(call)


def _code(sink: Sink) -> list[str]:
    root = _ROOT.match(sink.call)
    assert root
    imported, begin = _imported(sink.package, root[0])
    call = begin + sink.call[root.end() :].removesuffix("()").replace(".*", ".any")
    inner = _INNER.search(call)
    if inner:
        before = "undefined, " * int(inner[1])
        return [*imported, f"{call[: inner.start()]}({before}(it) => it.{call[inner.end() :]}({_arguments(sink)}));"]
    awaited = "" if sink.store in (Store.LOG, Store.BROWSER) else "await "
    return [*imported, f"{awaited}{call}({_arguments(sink)});"]


def _imported(package: str, root: str) -> tuple[list[str], str]:
    """The import, and what the call begins with."""
    if package == GLOBAL:
        return [], root
    if package == METHODS:
        return [], f"anything.{root}"
    if root == "default":
        return [f"import api from '{package}';"], "api"
    if root in ("*", "delete"):  # a word of the language cannot be imported by its name
        return [f"import * as api from '{package}';"], "api" if root == "*" else f"api.{root}"
    return [f"import {{ {root} }} from '{package}';"], root


def _arguments(sink: Sink) -> str:
    """The arguments, with `data` where the row says that data goes."""
    found: Tree = {}
    for name, text in _WORDS.items():
        _set(found, _here(sink, getattr(sink, name)), "'/path'" if name == "url" and sink.product else text)
    for part in sink.parts:
        _set(found, _here(sink, part.at), _DATA)
    last = max((int(index) for index in found), default=-1)
    return ", ".join(_written(found.get(str(index), "undefined")) for index in range(last + 1))


def _here(sink: Sink, place: Place | None) -> Place | None:
    """The place, unless it is at another call."""
    return place if place and place.call in ("", "()", sink.call) else None


def _set(found: Tree, place: Place | None, text: str) -> None:
    """Put a text where a place points to; a place that is no argument, or inside of one that is set, is passed over."""
    if place is None or not (place.root == "*" or place.root.isdigit()) or not all(map(str.isidentifier, place.rest)):
        return
    *before, last = ("0" if place.root == "*" else place.root, *place.rest)
    inner: Any = found
    for name in before:
        inner = inner.setdefault(name, {})
        if isinstance(inner, str):
            return
    inner.setdefault(last, text)


def _written(tree: Tree | str) -> str:
    if isinstance(tree, str):
        return tree
    return "{ " + ", ".join(f"{name}: {_written(inner)}" for name, inner in sorted(tree.items())) + " }"
