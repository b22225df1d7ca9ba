"""flowmap: where the data of an Atlassian Forge app goes."""

from typing import TYPE_CHECKING

from flowmap.core.version import __version__

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from flowmap.core.result import Result

__all__ = ["__version__", "analyze"]


def analyze(path: "str | Path", **options: "Any") -> "Result":
    """Analyse every app below a folder: `flowmap.analyze("path/to/repo").apps[0].findings`.

    `options` are those of `flowmap.pipeline.analyze`. Raises `flowmap.errors.FlowmapError` for unusable input.
    """
    from flowmap.pipeline import analyze as run

    return run(path, **options)
