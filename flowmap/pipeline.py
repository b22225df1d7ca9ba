"""The stages, in order. This is the only module that knows them all, and the only one that times them."""

import gc
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from flowmap.cache import Cache
from flowmap.core.app import App, Problem, SourceFile, Tree
from flowmap.core.facts import FileFacts
from flowmap.core.location import LineIndex
from flowmap.core.result import AppResult, Outcome, Result, Revision
from flowmap.errors import FlowmapError, UnreadableFile
from flowmap.extract.facts import unreadable
from flowmap.extract.matches import TooDeep
from flowmap.extract.remembered import facts_of
from flowmap.flow.callgraph import call_graph as calls_of
from flowmap.flow.flow import follow_data
from flowmap.inputs import key_of, watched
from flowmap.link.link import link
from flowmap.link.program import Program
from flowmap.models.load import combine, shipped
from flowmap.project.discover import Discovery, discover
from flowmap.project.git import GitTree, revision_of, top_of
from flowmap.project.text import as_utf8
from flowmap.project.tree import FolderTree
from flowmap.report.configuration import configuration
from flowmap.report.document import app_document
from flowmap.rules import RULES, judge
from flowmap.rules.verdicts import verdicts
from flowmap.settings import Settings, load_settings

CONFIGURATION = "flowmap.toml"
RULE_IDS = frozenset(rule.id for rule in RULES)
MAX_SPECIFIER = 100
ALWAYS = frozenset({"@forge/api"})
"""The oldest runtime gave apps this package without an import."""
T = TypeVar("T")
Part = tuple[SourceFile, FileFacts, bytes]


def analyze(
    path: Path | str,
    *,
    config: Path | None = None,
    no_manifest: bool = False,
    revision: str | None = None,
    settings: Settings | None = None,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
) -> Result:
    """Analyse every app below a folder, or below a folder of a git revision.

    With a cache only files are read anew that changed since it last saw them; the result is the same. Raises
    `FlowmapError` where the input or the configuration is unusable.
    """
    run = _Run(progress or (lambda _: None), cache)
    tree, found = run.discover(Path(path), revision, no_manifest=no_manifest)
    chosen = ((app, settings or _settings(tree, app, Path(path), config)) for app in found.apps)
    apps = _each(run.app, chosen)
    run.tidy()
    return Result(tuple(apps), found.broken, _revision(Path(path), tree), run.timings)


def describe(
    path: Path | str,
    *,
    config: Path | None = None,
    no_manifest: bool = False,
    revision: str | None = None,
    settings: Settings | None = None,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """What `analyze` finds, as the apps of a document; with a cache, apps that did not change are not analysed again.

    Raises like `analyze`.
    """
    run = _Run(progress or (lambda _: None), cache)
    tree, found = run.discover(Path(path), revision, no_manifest=no_manifest)
    chosen = ((app, settings or _settings(tree, app, Path(path), config)) for app in found.apps)
    apps = _each(run.described, chosen)
    run.tidy()
    return Outcome(tuple(apps), found.broken, _revision(Path(path), tree), run.timings)


def _each(work: Callable[[App, Settings], T], apps: Iterable[tuple[App, Settings]]) -> list[T]:
    done: list[T] = []
    for app, settings in apps:
        if done:
            gc.collect()  # what the last app leaves behind are cycles, and the collector may be off
        done.append(work(app, settings))
    return done


def call_graph(
    path: Path | str, *, config: Path | None = None, no_manifest: bool = False, cache: Cache | None = None
) -> dict[str, Any]:
    """The call graph of every app below a folder, as `flowmap calls` prints it. Raises like `analyze`."""
    run = _Run(lambda _: None, cache)
    tree, found = _discover(Path(path), None, no_manifest=no_manifest)
    apps = []
    for app in found.apps:
        program, _ = run.program(app, _settings(tree, app, Path(path), config))
        apps.append({"root": app.root, "calls": calls_of(program)})
    return {"schema_version": 1, "apps": apps}


def _discover(path: Path, revision: str | None, *, no_manifest: bool) -> tuple[Tree, Discovery]:
    tree = _tree(path, revision)
    found = discover(tree, no_manifest=no_manifest)
    if not found.apps and not found.broken:
        why = "there is no manifest.yml or manifest.yaml"
        if found.foreign:
            why = f"{found.foreign[0]}:1 is no manifest of Forge, it has no map of modules"
        raise FlowmapError(f"no Forge app below {path}: {why}; for other code use --no-manifest")
    return tree, found


def _tree(path: Path, revision: str | None) -> Tree:
    if revision is not None:
        top = top_of(path)
        return GitTree(path, revision) if top is None else GitTree(top[0], revision, top[1])
    if not path.exists():
        raise FlowmapError(f"no such file or folder: {path}")
    return FolderTree(path if path.is_dir() else path.parent)


def _revision(path: Path, tree: Tree) -> Revision | None:
    return Revision(tree.commit, False) if isinstance(tree, GitTree) else revision_of(path)


def _settings(tree: Tree, app: App, path: Path, config: Path | None) -> Settings:
    """The configuration given, or the first `flowmap.toml` at the app's root, at the path, at the repository's top."""
    if config is not None:
        return load_settings(config, rules=RULE_IDS)
    files = set(tree.files())
    for place in (CONFIGURATION if app.root == "." else f"{app.root}/{CONFIGURATION}", CONFIGURATION):
        if place in files:
            return load_settings(Path(place), tree.read(place).decode("utf-8", "replace"), RULE_IDS)
    if isinstance(tree, GitTree):
        return _settings_above(tree)
    top = top_of(path) if isinstance(tree, FolderTree) and app.is_forge else None
    above = Path(top[0]) / CONFIGURATION if top else None
    return load_settings(above, rules=RULE_IDS) if above and above.is_file() else Settings.empty()


def _settings_above(tree: GitTree) -> Settings:
    """What the `flowmap.toml` at the top of a revision's repository says."""
    if tree.subfolder != ".":
        with GitTree(tree.repository, tree.commit) as whole:
            if CONFIGURATION in whole.files():
                return load_settings(
                    Path(CONFIGURATION), whole.read(CONFIGURATION).decode("utf-8", "replace"), RULE_IDS
                )
    return Settings.empty()


@dataclass(slots=True)
class _Run:
    """One analysis: tells of its progress and takes the time of its stages."""

    progress: Callable[[str], None]
    cache: Cache | None = None
    timings: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        started = perf_counter()
        try:
            yield
        finally:
            self.timings[stage] = self.timings.get(stage, 0.0) + perf_counter() - started

    def discover(self, path: Path, revision: str | None, *, no_manifest: bool) -> tuple[Tree, Discovery]:
        with self.timed("project"):
            return _discover(path, revision, no_manifest=no_manifest)

    def tidy(self) -> None:
        if self.cache is not None:
            self.cache.tidy()

    def described(self, app: App, settings: Settings) -> dict[str, Any]:
        """One app as JSON-ready data, from the cache where nothing that it depends on has changed."""
        if self.cache is None:
            return app_document(self.app(app, settings))
        same, asked = watched(app)
        key = key_of(same, settings, _today())
        known = _known(self.cache.get(key), app)
        if known is None:
            known = app_document(self.app(same, settings))
            answers = [[*question, answer] for question, answer in asked.answers.items()]
            self.cache.put(key, json.dumps({"asked": answers, "app": known}, separators=(",", ":")).encode())
        return known

    def app(self, app: App, settings: Settings) -> AppResult:
        """One app through all stages."""
        self.progress(f"analysing {app.manifest.name or app.root}")
        program, problems = self.program(app, settings)
        with self.timed("flow"), _no_collector():
            found = follow_data(app, program, problems)
        with self.timed("rules"):
            findings = judge(found, settings.allows, _today(), settings.severities)
            return AppResult(found, findings, verdicts(found), configuration(settings), _graph)

    def program(self, app: App, settings: Settings) -> tuple[Program, tuple[Problem, ...]]:
        """One app as far as its files are joined."""
        with self.timed("extract"), _no_collector():
            parts, problems = _extract(app, self.cache)
        with self.timed("link"), _no_collector():
            rows = combine(shipped(_packages(app, parts)), settings.models)
            return link(app, parts, rows, settings.models, settings.env), problems


def _known(content: bytes | None, app: App) -> dict[str, Any] | None:
    """What the cache holds of an app, if the app's imports still mean what they meant then."""
    if content is None:
        return None
    try:
        entry = json.loads(content)
        same = all(app.imports.resolve(importer, name) == answer for importer, name, answer in entry["asked"])
        known: dict[str, Any] = entry["app"]
        return known if same and (known["root"], known["manifest"]) == (app.root, app.manifest.path) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _today() -> date:
    """The day where flowmap runs: a suppression ends by the reviewer's calendar."""
    return datetime.now().astimezone().date()


def _graph(result: AppResult) -> Any:
    """The map of one app as a graph; networkx is loaded only when it is asked for."""
    from flowmap.report.graph import graph  # noqa: PLC0415

    return graph(app_document(result))


def _packages(app: App, parts: list[Part]) -> frozenset[str]:
    """Whatever the files may import, and what is said to be needed: no other package's rows are of use."""
    found = set(app.dependencies)
    found |= {imported.specifier for _, facts, _ in parts for imported in facts.imports}
    found |= {export.specifier for _, facts, _ in parts for export in facts.exports if export.specifier}
    # `require('x')` is a call: any literal may be what it requires.
    found |= {text for _, facts, _ in parts for text in facts.literals.values() if len(text) < MAX_SPECIFIER}
    return frozenset(specifier.removeprefix("node:") for specifier in found) | ALWAYS


def _extract(app: App, cache: Cache | None) -> tuple[list[Part], tuple[Problem, ...]]:
    parts: list[Part] = []
    problems: list[Problem] = []
    for source in app.files:
        try:
            text = as_utf8(app.tree.read(source.tree_path))
        except UnreadableFile as error:
            problems.append(Problem(source.path, 1, str(error)))
            continue
        facts = _facts(text, source, problems, cache)
        parts.append((source, facts, text))
    return parts, tuple(problems)


def _facts(text: bytes, source: SourceFile, problems: list[Problem], cache: Cache | None) -> FileFacts:
    try:
        facts = facts_of(text, source.language, cache)
    except (RecursionError, TooDeep):
        facts = unreadable(source.language, "nested too deeply to be read")
    lines = LineIndex(text)
    problems += [Problem(source.path, lines.position(gap.start)[0], gap.message, gap.opaque) for gap in facts.gaps]
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
