"""A git revision as a tree of files, read from the object store: the working tree is never touched.

A repository's own configuration is untrusted: nothing that it names (hooks, file system monitors, filters, remotes of a
partial clone) is run.
"""

import os
import subprocess
from collections.abc import Mapping
from functools import cached_property
from typing import IO, Self

from flowmap.core.app import Skipped
from flowmap.core.result import Revision
from flowmap.errors import FlowmapError, UnreadableFile
from flowmap.project.text import seen_from
from flowmap.project.tree import DEPENDENCIES, MAX_READ, printable

_HARMLESS = {
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.untrackedCache": "false",
    "core.pager": "cat",
    "core.quotePath": "false",
    "submodule.recurse": "false",
}


class GitTree:
    """The files of a commit, or of one folder of it (`subfolder`, relative to the repository's top)."""

    def __init__(self, repository: str | os.PathLike[str], revision: str, subfolder: str = ".") -> None:
        """Raise `FlowmapError` where there is no such repository, revision or folder."""
        self.repository = os.fspath(repository)
        self.commit = _commit(self.repository, revision)
        self.subfolder = subfolder.strip("/") or "."
        self._batch: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """End the helper process; a later `read` starts a new one."""
        batch, self._batch = getattr(self, "_batch", None), None
        if batch:
            _stdin(batch).close()
            _stdout(batch).close()
            batch.wait()

    def files(self) -> tuple[str, ...]:
        """Every regular file, sorted; dependencies are left out."""
        return tuple(sorted(self._blobs))

    def left_out(self) -> tuple[Skipped, ...]:
        """Dependencies, links and submodules that were not entered."""
        return self._listing[1]

    def size(self, path: str) -> int:
        """The size of a listed file in bytes; raises `UnreadableFile`."""
        return self._blob(path)[1]

    def read(self, path: str) -> bytes:
        """The bytes of a listed file; raises `UnreadableFile`, for instance where a partial clone lacks them."""
        name, size = self._blob(path)
        if size > MAX_READ:
            raise UnreadableFile(f"{path} is larger than {MAX_READ} bytes")
        try:
            return self._object(name, path)
        except OSError as error:
            raise UnreadableFile(f"{path}: git ended unexpectedly") from error

    @property
    def _blobs(self) -> Mapping[str, tuple[str, int]]:
        return self._listing[0]

    def _blob(self, path: str) -> tuple[str, int]:
        found = self._blobs.get(path)
        if not found:
            raise UnreadableFile(f"{path} is no file of this revision")
        return found

    @cached_property
    def _listing(self) -> tuple[dict[str, tuple[str, int]], tuple[Skipped, ...]]:
        """Path to (object name, size in bytes), and what is left out."""
        tree = self.commit if self.subfolder == "." else f"{self.commit}:{self.subfolder}"
        done = _run(self.repository, "ls-tree", "-r", "-z", "-l", "--full-tree", tree)
        if done.returncode:
            raise FlowmapError(f"git: no folder {self.subfolder} in {self.commit[:12]}: {_said(done)}")
        blobs: dict[str, tuple[str, int]] = {}
        left_out: dict[str, Skipped] = {}
        for line in done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]:
            head, _, path = line.partition("\t")
            mode, kind, name, size = head.split()
            omitted = _omitted(path, mode, kind)
            if omitted:
                left_out[omitted.path] = omitted
            else:
                blobs[path] = (name, int(size) if size.isdigit() else MAX_READ + 1)
        return blobs, tuple(left_out[path] for path in sorted(left_out))

    def _object(self, name: str, path: str) -> bytes:
        if self._batch is None:
            self._batch = _start_batch(self.repository)
        _stdin(self._batch).write(name.encode() + b"\n")
        _stdin(self._batch).flush()
        answer = _stdout(self._batch).readline().split()
        if len(answer) != 3 or answer[1] != b"blob":
            self.close()
            raise UnreadableFile(f"{path}: the repository does not hold its content")
        content = _stdout(self._batch).read(int(answer[2]))
        _stdout(self._batch).read(1)
        return content


def revision_of(path: str | os.PathLike[str]) -> Revision | None:
    """The commit of the work tree that a folder lies in; None without git or without a commit.

    `dirty` where a file below `path` differs from the commit or is new and not ignored.
    """
    folder = os.fspath(path)
    try:
        head = _run(folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    except FlowmapError:
        return None
    if head.returncode:
        return None
    state = _run(
        folder, "status", "--porcelain", "-z", "--ignore-submodules=all", "--", ".", extra=_without_filters(folder)
    )
    return Revision(head.stdout.decode().strip(), dirty=bool(state.stdout) or state.returncode != 0)


def changed_since(path: str | os.PathLike[str], revision: str) -> frozenset[str]:
    """The files of a work tree that differ from where its branch left `revision`, new and deleted ones included.

    Relative to the folder `path`, with `../` where they lie beside it. Raises `FlowmapError`, for instance where a
    shallow clone does not reach back to where they parted.
    """
    folder = os.fspath(path)
    commit = _commit(folder, revision)
    found = _run(folder, "merge-base", commit, "HEAD")
    if found.returncode:
        raise FlowmapError(f"git: '{revision}' and HEAD have no commit in common{_shallow_hint(folder)}")
    base, filters = found.stdout.decode().strip(), _without_filters(folder)
    options = ("--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all")
    differing = _run(folder, "diff", *options, base, "--", extra=filters)
    new = _run(folder, "ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/", extra=filters)
    for done in (differing, new):
        if done.returncode:
            raise FlowmapError(f"git: cannot tell what changed since '{revision}': {_said(done)}")
    _, below = top_of(folder) or (folder, ".")
    names = os.fsdecode(differing.stdout + new.stdout).split("\0")
    return frozenset(seen_from(below, name) for name in names if name)


def _shallow_hint(repository: str) -> str:
    shallow = _run(repository, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    return " (this is a shallow clone: fetch more of its history)" if shallow else ""


def top_of(path: str | os.PathLike[str]) -> tuple[str, str] | None:
    """The repository's top folder and the path below it (`.` for the top itself); None where there is none."""
    try:
        top = _run(os.fspath(path), "rev-parse", "--show-toplevel")
        below = _run(os.fspath(path), "rev-parse", "--show-prefix")
    except FlowmapError:
        return None
    if top.returncode or below.returncode:
        return None
    return os.fsdecode(top.stdout).rstrip("\n"), os.fsdecode(below.stdout).rstrip("\n").rstrip("/") or "."


def remotes_of(path: str | os.PathLike[str]) -> tuple[str, ...]:
    """The addresses of a repository's remotes, `origin` first; none without git or without a repository."""
    try:
        done = _run(os.fspath(path), "config", "-z", "--get-regexp", r"^remote\..*\.url$")
    except FlowmapError:
        return ()
    found = [line.partition("\n")[::2] for line in os.fsdecode(done.stdout).split("\0") if line]
    return tuple(url for _, url in sorted(found, key=lambda item: item[0] != "remote.origin.url"))


def _commit(repository: str, revision: str) -> str:
    """The commit id of a revision; raises `FlowmapError`."""
    if revision.startswith("-") or not revision.strip() or "\0" in revision:
        raise FlowmapError(f"git: '{revision}' is no revision")
    found = _run(repository, "rev-parse", "--git-dir")
    if found.returncode:
        raise FlowmapError(f"git: {repository} is in no git repository: {_said(found)}")
    done = _run(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if done.returncode == 0:
        return done.stdout.decode().strip()
    raise FlowmapError(f"git: no revision '{revision}'{_shallow_hint(repository)}")


def _omitted(path: str, mode: str, kind: str) -> Skipped | None:
    parts = path.split("/")
    if DEPENDENCIES in parts:
        return Skipped(printable("/".join(parts[: parts.index(DEPENDENCIES) + 1])), "dependencies")
    if printable(path) != path:
        return Skipped(printable(path), "name is not UTF-8")
    if kind != "blob":
        return Skipped(path, "submodule")
    return Skipped(path, "symbolic link") if mode == "120000" else None


def _without_filters(folder: str) -> dict[str, str]:
    """Settings that empty every content filter that the configuration defines: `git status` would run them."""
    names = _run(folder, "config", "--name-only", "-z", "--get-regexp", r"^filter\.").stdout
    drivers = {name.rpartition(".")[0] for name in os.fsdecode(names).split("\0") if name}
    settings: dict[str, str] = {}
    for driver in sorted(drivers):
        settings |= {f"{driver}.clean": "", f"{driver}.smudge": "", f"{driver}.process": ""}
        settings[f"{driver}.required"] = "false"
    return settings


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The environment of every git process; settings given this way outrank the repository's own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment |= {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        # No transport at all: a partial clone must not fetch what it lacks.
        "GIT_ALLOW_PROTOCOL": "none",
        "LC_ALL": "C",
    }
    settings = {**_HARMLESS, **extra}
    environment["GIT_CONFIG_COUNT"] = str(len(settings))
    for index, (name, value) in enumerate(settings.items()):
        environment[f"GIT_CONFIG_KEY_{index}"] = name
        environment[f"GIT_CONFIG_VALUE_{index}"] = value
    return environment


def _command(folder: str, *arguments: str) -> list[str]:
    return ["git", "--no-pager", "--no-replace-objects", "-C", folder, *arguments]


def _run(folder: str, *arguments: str, extra: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            _command(folder, *arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=_environment(extra or {}),
        )
    except OSError as error:
        raise FlowmapError("git cannot be started; it is needed to read a revision") from error


def _start_batch(repository: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _command(repository, "cat-file", "--batch"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment({}),
    )


def _stdin(process: subprocess.Popen[bytes]) -> IO[bytes]:
    assert process.stdin is not None
    return process.stdin


def _stdout(process: subprocess.Popen[bytes]) -> IO[bytes]:
    assert process.stdout is not None
    return process.stdout


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Git's own words on one line."""
    return " ".join(done.stderr.decode("utf-8", "replace").split())
