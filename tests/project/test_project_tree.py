"""Folders and git revisions as trees: what is listed, what is never opened, what is never run."""

import os
import subprocess
from pathlib import Path

import pytest

from flowmap.core.app import Skipped
from flowmap.core.result import Revision
from flowmap.errors import FlowmapError, UnreadableFile
from flowmap.project import FolderTree, GitTree, discover, revision_of, top_of


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=n", "-c", "user.email=e@x", "-c", "protocol.file.allow=always", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(tmp_path) -> Path:
    folder = tmp_path / "repository"
    write(folder, {"app/src/index.js": "one", "app/ü.js": "", "node_modules/x/index.js": "", "top.js": "top"})
    (folder / "app" / "link.js").symlink_to("src/index.js")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A", "-f")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def test_folder_lists_regular_files(tmp_path):
    write(
        tmp_path, {"b/x.js": "x", "a.js": "aé", "node_modules/y/y.js": "", "b/node_modules/z.js": "", ".git/config": ""}
    )
    tree = FolderTree(tmp_path)
    assert tree.files() == ("a.js", "b/x.js")
    assert (tree.size("a.js"), tree.read("b/x.js")) == (3, b"x")
    assert tree.left_out() == (Skipped("b/node_modules", "dependencies"), Skipped("node_modules", "dependencies"))


def test_folder_follows_no_link(tmp_path):
    write(tmp_path, {"out/secret.js": "secret", "root/a.js": "a"})
    root = tmp_path / "root"
    (root / "file.js").symlink_to(tmp_path / "out" / "secret.js")
    (root / "folder").symlink_to(tmp_path / "out")
    (root / "loop").symlink_to(root)
    tree = FolderTree(root)
    assert tree.files() == ("a.js",)
    assert [entry.path for entry in tree.left_out()] == ["file.js", "folder", "loop"]
    for path in ("file.js", "folder/secret.js", "../out/secret.js", "loop/a.js"):
        with pytest.raises(UnreadableFile):
            tree.read(path)


def test_file_replaced_by_a_link_is_not_followed(tmp_path):
    write(tmp_path, {"out.js": "secret", "root/a.js": "a"})
    tree = FolderTree(tmp_path / "root")
    assert tree.files() == ("a.js",)
    (tmp_path / "root" / "a.js").unlink()
    (tmp_path / "root" / "a.js").symlink_to(tmp_path / "out.js")
    with pytest.raises(UnreadableFile):
        tree.read("a.js")


def test_special_files_are_not_opened(tmp_path):
    write(tmp_path, {"a.js": ""})
    os.mkfifo(tmp_path / "pipe.js")
    assert FolderTree(tmp_path).files() == ("a.js",)


def test_name_that_is_not_utf_8_is_listed_as_left_out(tmp_path):
    (tmp_path / os.fsdecode(b"a\xff.js")).write_text("")
    tree = FolderTree(tmp_path)
    assert tree.files() == ()
    assert tree.left_out() == (Skipped("a\\udcff.js", "name is not UTF-8"),)


def test_missing_folder_is_an_error(tmp_path):
    with pytest.raises(FlowmapError, match="no such folder"):
        FolderTree(tmp_path / "none")


def test_revision_is_read_from_the_object_store(repository):
    (repository / "app" / "src" / "index.js").write_text("two")
    with GitTree(repository, "HEAD", "app") as tree:
        assert tree.files() == ("src/index.js", "ü.js")
        assert (tree.size("src/index.js"), tree.read("src/index.js"), tree.read("ü.js")) == (3, b"one", b"")
        assert tree.left_out() == (Skipped("link.js", "symbolic link"),)
        with pytest.raises(UnreadableFile):
            tree.read("link.js")
    whole = GitTree(repository / "app", "main")
    assert whole.files() == ("app/src/index.js", "app/ü.js", "top.js")
    assert Skipped("node_modules", "dependencies") in whole.left_out()
    assert whole.read("top.js") == b"top"
    assert (repository / "app" / "src" / "index.js").read_text() == "two"


def test_submodule_is_left_out(repository, tmp_path):
    inner = tmp_path / "inner"
    write(inner, {"a.js": ""})
    git(inner, "init", "-q")
    git(inner, "add", "-A")
    git(inner, "commit", "-q", "-m", "x")
    git(repository, "submodule", "add", "-q", str(inner), "vendor")
    git(repository, "commit", "-q", "-m", "second")
    assert Skipped("vendor", "submodule") in GitTree(repository, "HEAD").left_out()


@pytest.mark.parametrize("revision", ["nonsense", "--help", "", "-n1"])
def test_unknown_revision_is_an_error(repository, revision):
    with pytest.raises(FlowmapError, match="revision"):
        GitTree(repository, revision)


def test_unknown_repository_or_folder_is_an_error(repository, tmp_path):
    with pytest.raises(FlowmapError, match="no git repository"):
        GitTree(tmp_path, "HEAD")
    with pytest.raises(FlowmapError, match="no folder none"):
        GitTree(repository, "HEAD", "none").files()


def test_shallow_clone_is_named(repository, tmp_path):
    write(repository, {"new.js": ""})
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "second")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "shallow")
    with pytest.raises(FlowmapError, match="shallow clone"):
        GitTree(tmp_path / "shallow", "HEAD~1")


def test_revision_of_a_folder(repository, tmp_path):
    commit = git(repository, "rev-parse", "HEAD")
    assert revision_of(repository / "app") == Revision(commit, dirty=False)
    write(repository, {"elsewhere.js": ""})
    assert revision_of(repository / "app") == Revision(commit, dirty=False)
    write(repository, {"app/new.js": ""})
    assert revision_of(repository / "app") == Revision(commit, dirty=True)
    assert revision_of(tmp_path) is None
    assert top_of(repository / "app" / "src") == (str(repository.resolve()), "app/src")
    assert top_of(tmp_path) is None


def test_nothing_of_the_repository_is_run(repository, tmp_path):
    mark = tmp_path / "ran"
    script = tmp_path / "evil.sh"
    script.write_text(f"#!/bin/sh\ntouch {mark}\ncat\n")
    script.chmod(0o755)
    (repository / ".gitattributes").write_text("*.js filter=evil.x=y diff=evil\n")
    for hook in ("post-index-change", "post-checkout", "reference-transaction"):
        (repository / ".git" / "hooks" / hook).symlink_to(script)
    for name in ("core.fsmonitor", "filter.evil.x=y.clean", "filter.evil.x=y.process", "diff.evil.textconv"):
        git(repository, "config", name, str(script))
    (repository / "app" / "src" / "index.js").write_text("two")
    os.utime(repository / "top.js", (1, 1))
    assert revision_of(repository) is not None
    assert GitTree(repository, "HEAD").read("top.js") == b"top"
    assert not mark.exists()


def test_folder_and_revision_give_the_same_app(tmp_path):
    write(
        tmp_path,
        {
            "manifest.yml": "app: {id: x}\nmodules:\n  function:\n    - {key: f, handler: index.run}\n",
            "src/index.js": "import './a';",
            "src/a.js": "",
        },
    )
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "x")
    (folder,) = discover(FolderTree(tmp_path)).apps
    (revision,) = discover(GitTree(tmp_path, "HEAD")).apps
    assert [file.path for file in folder.files] == ["src/a.js", "src/index.js"]
    assert (folder.files, folder.handlers, folder.skipped) == (revision.files, revision.handlers, revision.skipped)
