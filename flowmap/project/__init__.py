"""From a folder or a git revision to apps: manifest, source files, and how their imports resolve."""

from flowmap.project.discover import Discovery, discover
from flowmap.project.git import GitTree, revision_of, top_of
from flowmap.project.manifest import read_manifest
from flowmap.project.tree import FolderTree

__all__ = ["Discovery", "FolderTree", "GitTree", "discover", "read_manifest", "revision_of", "top_of"]
