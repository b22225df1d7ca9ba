"""Programs that a machine may lack: tests that need them are skipped, or fail where FLOWMAP_REQUIRE_TOOLS is 1."""

import os
import shutil

import pytest


def need(program: str) -> str:
    """The path of a program on PATH."""
    return shutil.which(program) or missing(f"{program} is not installed")


def missing(reason: str):
    """Skip the test because the machine lacks something; under FLOWMAP_REQUIRE_TOOLS=1 that is a failure."""
    if os.environ.get("FLOWMAP_REQUIRE_TOOLS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
