"""Pictures: with Graphviz where it is installed, else flowmap's own SVG.

The `graphviz` package makes the command line of `dot` and runs it. Not by `Source.pipe()`, which has no time limit and
takes whatever `dot` the PATH names first: a graph that keeps `dot` busy would block a build for ever, and a `dot` in
the scanned folder would be run. Its `run_check` underneath takes both from us.

Without `dot` an SVG comes from `svg.py`; PNG and PDF need `dot`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, TypeAlias, cast

from flowmap.errors import FlowmapError
from flowmap.report.dot import to_dot
from flowmap.report.svg import to_svg

Json: TypeAlias = dict[str, Any]

SECONDS = 120
"""How long a drawing may take."""

_COMMENT = re.compile(rb"<!--.*?-->\n?", re.DOTALL)


def image(document: Json, kind: str) -> bytes:
    """The document drawn as `svg`, `png` or `pdf`. Raises `FlowmapError` where nothing here can draw that."""
    program = _trusted_dot()
    if program is None and kind == "svg":
        return to_svg(document).encode("utf-8", "replace")
    if program is None:
        raise FlowmapError(f"drawing {kind} needs Graphviz (https://graphviz.org); `dot` is not on the PATH")
    drawn = _run(program, kind, to_dot(document))
    # Graphviz writes its version into a comment: the same picture would differ from machine to machine.
    return _COMMENT.sub(b"", drawn) if kind == "svg" else drawn


def _trusted_dot() -> str | None:
    """The `dot` on the PATH; not one in the current, perhaps scanned, folder."""
    here, python = Path.cwd().resolve(), Path(sys.prefix).resolve()
    for path in os.environ.get("PATH", "").split(os.pathsep):
        found = shutil.which("dot", path=path) if path and Path(path).is_absolute() else None
        if found:
            place = Path(found).resolve()
            if not place.is_relative_to(here) or place.is_relative_to(python):
                return str(place)
    return None


def _run(program: str, kind: str, dot: str) -> bytes:
    from graphviz.backend.dot_command import command  # noqa: PLC0415 - the own SVG needs no Graphviz
    from graphviz.backend.execute import run_check  # noqa: PLC0415

    arguments = [program, *command("dot", kind)[1:], *(("-Gdpi=120",) if kind == "png" else ())]
    try:
        given = dot.encode("utf-8", "replace")
        done = run_check(arguments, input=given, capture_output=True, timeout=SECONDS, quiet=True)
    except subprocess.TimeoutExpired as error:
        raise FlowmapError(f"the drawing was not ready after {SECONDS} s") from error
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode("utf-8", "replace").strip().splitlines() or ["no output"]
        raise FlowmapError(f"'{program}' failed: {lines[-1]}") from error
    except (OSError, RuntimeError) as error:  # graphviz makes a missing program a RuntimeError
        raise FlowmapError(f"cannot run '{program}': {error}") from error
    return cast("bytes", done.stdout)
