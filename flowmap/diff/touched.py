"""The findings that a branch touches: those that stand in files that it changed, or whose data comes through them."""

import posixpath
from collections.abc import Set as AbstractSet

from flowmap.diff.change import Json


def only_touched(document: Json, changed: AbstractSet[str]) -> Json:
    """The document with those findings alone; `changed` are paths below the scanned folder (or beside it: `../x`)."""
    apps = [
        {**app, "findings": [finding for finding in app["findings"] if _files(app, finding) & changed]}
        for app in document["apps"]
    ]
    return {**document, "apps": apps}


def _files(app: Json, finding: Json) -> set[str]:
    """The files that a finding names, seen from the scanned folder."""
    places = [finding["location"], *(step["location"] for step in finding["path"])]
    return {posixpath.normpath(posixpath.join(app["root"], place["path"])) for place in places}
