"""Options and fixtures that all tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent


def pytest_addoption(parser):
    parser.addoption("--accept", action="store_true", help="write golden files and generated texts anew")


@pytest.fixture(autouse=True, scope="session")
def _no_cache_of_the_user(tmp_path_factory):
    """No test reads or writes what the user's own runs keep."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FLOWMAP_CACHE", str(tmp_path_factory.mktemp("caches") / "flowmap"))
        yield


@pytest.fixture
def accept(request) -> bool:
    """Whether generated texts are to be written anew."""
    return request.config.getoption("--accept")


@pytest.fixture
def golden(accept) -> Callable[[str | Path, str], None]:
    """Compare a text with a file, named from tests/: `golden("samples/leaky.txt", text)`; `--accept` rewrites it."""

    def check(name: str | Path, text: str) -> None:
        file = TESTS / name
        if accept:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.is_file(), f"{name} does not exist: run pytest --accept and read what it writes"
        assert text == file.read_text(encoding="utf-8"), f"{name} differs: run pytest --accept and read the change"

    return check
