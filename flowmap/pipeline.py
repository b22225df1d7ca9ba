"""The stages, in order. This is the only module that knows them all, and the only one that times them."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import perf_counter

from flowmap.core.app import App, Problem, SourceFile, Tree
from flowmap.core.facts import FileFacts
from flowmap.core.location import LineIndex
from flowmap.core.result import AppResult, Result
from flowmap.errors import FlowmapError, UnreadableFile
from flowmap.extract.facts import extract, unreadable
from flowmap.flow.flow import follow_data
from flowmap.link.link import link
from flowmap.models.load import combine, shipped
from flowmap.project.discover import discover
from flowmap.project.git import GitTree, revision_of
from flowmap.project.tree import FolderTree
from flowmap.rules import judge
from flowmap.rules.verdicts import verdicts
from flowmap.settings import Settings, load_settings

CONFIGURATION = "flowmap.toml"
Part = tuple[SourceFile, FileFacts, bytes]


def analyze(
    path: Path | str,
    *,
    config: Path | None = None,
    no_manifest: bool = False,
    revision: str | None = None,
    settings: Settings | None = None,
    progress: Callable[[str], None] | None = None,
) -> Result:
    """Analyse every app below a folder, or below a folder of a git revision.

    Raises `FlowmapError` where the input or the configuration is unusable.
    """
    run = _Run(progress or (lambda _: None))
    with run.timed("project"):
        tree = _tree(Path(path), revision)
        found = discover(tree, no_manifest=no_manifest)
    if not found.apps and not found.broken:
        raise FlowmapError(f"no Forge app below {path}: no manifest.yml or manifest.yaml; for other code use --no-manifest")
    apps = tuple(run.app(app, settings or _settings(tree, app, config)) for app in found.apps)
    commit = None if revision else revision_of(Path(path))
    return Result(apps, found.broken, commit, run.timings)


def _tree(path: Path, revision: str | None) -> Tree:
    if revision is not None:
        return GitTree(path, revision)
    if not path.exists():
        raise FlowmapError(f"no such file or folder: {path}")
    return FolderTree(path if path.is_dir() else path.parent)


def _settings(tree: Tree, app: App, config: Path | None) -> Settings:
    """The configuration given, or the first `flowmap.toml` at the app's root and at the tree's."""
    if config is not None:
        return load_settings(config)
    files = set(tree.files())
    for place in (CONFIGURATION if app.root == "." else f"{app.root}/{CONFIGURATION}", CONFIGURATION):
        if place in files:
            return load_settings(None, tree.read(place).decode("utf-8", "replace"))
    return Settings.empty()


@dataclass(slots=True)
class _Run:
    """One analysis: tells of its progress and takes the time of its stages."""

    progress: Callable[[str], None]
    timings: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        started = perf_counter()
        try:
            yield
        finally:
            self.timings[stage] = self.timings.get(stage, 0.0) + perf_counter() - started

    def app(self, app: App, settings: Settings) -> AppResult:
        """One app through all stages."""
        self.progress(f"analysing {app.manifest.name or app.root}")
        with self.timed("extract"), _no_collector():
            parts, problems = _extract(app)
        with self.timed("link"), _no_collector():
            program = link(app, parts, combine(shipped(), settings.models), settings.models, settings.env)
        with self.timed("flow"), _no_collector():
            found = follow_data(app, program, problems)
        with self.timed("rules"):
            findings = judge(found, settings.allows, date.today(), settings.severities)
            return AppResult(found, findings, verdicts(found))


def _extract(app: App) -> tuple[list[Part], tuple[Problem, ...]]:
    parts: list[Part] = []
    problems: list[Problem] = []
    for source in app.files:
        try:
            text = app.tree.read(source.tree_path)
        except UnreadableFile as error:
            problems.append(Problem(source.path, 1, str(error)))
            continue
        facts = _facts(text, source, problems)
        parts.append((source, facts, text))
    return parts, tuple(problems)


def _facts(text: bytes, source: SourceFile, problems: list[Problem]) -> FileFacts:
    try:
        facts = extract(text, source.language)
    except RecursionError:
        facts = unreadable(source.language, "nested too deeply to be read")
    lines = LineIndex(text)
    for gap in facts.gaps:
        problems.append(Problem(source.path, lines.position(gap.start)[0], gap.message, gap.opaque))
    return facts


@contextmanager
def _no_collector() -> Iterator[None]:
    """Facts are many small objects without cycles: looking for cycles among them costs a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
