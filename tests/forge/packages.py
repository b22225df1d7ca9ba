"""The platform's own npm packages, fetched to a folder outside the repository as oracles: nothing of them is copied.

`versions.json` pins them in two sets: `validators` run and are installed with what they need; of `sdk` only the type
declarations are read, so that its packages are unpacked without their dependencies. A set is fetched once, into a
folder of the user's cache whose name follows from its versions: a second run needs no network.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from tools import missing, need

HERE = Path(__file__).parent
PINNED: dict[str, dict[str, str]] = json.loads(HERE.joinpath("versions.json").read_text(encoding="utf-8"))


class NotFetched(Exception):
    """npm could not fetch the packages; the message is what it said."""


@cache
def installed(name: str) -> Path:
    """The folder whose `node_modules` holds a pinned set; skips the test where that cannot be had."""
    need("npm")
    need("node")
    specs = [f"{package}@{version}" for package, version in sorted(PINNED[name].items())]
    root = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "flowmap-tests"
    folder = root / hashlib.sha256(" ".join((name, *specs)).encode()).hexdigest()[:16]
    if folder.is_dir():
        return folder
    root.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=root))
    try:
        (unpack if name == "sdk" else install)(specs, fresh)
        if not folder.is_dir():  # another run may have been faster
            fresh.rename(folder)
    except NotFetched as error:
        missing(f"npm cannot fetch the packages of the platform: {error}")
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return folder


def install(specs: Iterable[str], folder: Path) -> None:
    """Install packages with all that they need; their own scripts do not run. Raises `NotFetched`."""
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    _npm(folder, "install", "--ignore-scripts", "--no-audit", "--no-fund", *specs)


def unpack(specs: Iterable[str], folder: Path) -> None:
    """Unpack packages without what they need. Raises `NotFetched`."""
    for packed in json.loads(_npm(folder, "pack", "--json", *specs)):
        archive, target = folder / packed["filename"], folder / "node_modules" / packed["name"]
        with tempfile.TemporaryDirectory(dir=folder) as inner:
            with tarfile.open(archive) as tar:
                tar.extractall(inner, filter="data")
            target.parent.mkdir(parents=True, exist_ok=True)
            next(Path(inner).iterdir()).rename(target)  # `package/`, or the package's name
        archive.unlink()


def _npm(folder: Path, *arguments: str) -> str:
    run = subprocess.run(
        ["npm", "--loglevel=error", *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    if run.returncode:
        raise NotFetched(run.stderr.strip())
    return run.stdout


def ask(script: str, folder: Path, question: Any) -> Any:
    """What a script beside this file answers: one node process, JSON in and out, with the packages of `folder`."""
    run = subprocess.run(
        ["node", HERE / script],
        input=json.dumps(question),
        env={**os.environ, "NODE_PATH": str(folder / "node_modules")},
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)
