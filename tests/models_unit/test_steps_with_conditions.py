"""Properties that an argument names, and steps that hold only with or without an argument."""

import pytest

from flowmap.errors import ConfigurationError
from flowmap.models.load import load
from flowmap.models.paths import PathError, elements, is_named, place


def _steps(row: str):
    return load([("rows.toml", f"[[models]]\nsteps = [{row}]\n")]).steps


def test_a_property_may_be_named_by_an_argument():
    assert place("Map().set(this)[(0)][1]").rest == ("[(0)]", "1")
    assert [is_named(key) for key in place("f(0)[(1)[][0]].x").rest] == [True, False]


def test_a_named_property_names_an_argument():
    with pytest.raises(PathError):
        elements("f(0)[(x)]")


def test_a_step_may_depend_on_an_argument():
    (step,) = _steps('{ from = "f(0)", to = "f()", unless = "(1)" }')
    assert (step.unless, step.only) == (1, None)


def test_a_condition_that_is_no_argument_is_a_mistake():
    with pytest.raises(ConfigurationError, match=r"'only' must be an argument such as \(1\)"):
        _steps('{ from = "f(0)", to = "f()", only = "f" }')
