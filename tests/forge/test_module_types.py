"""Every property by which a module of any type names code, by the platform's own schema, is read as a reference."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import yaml
from forge.packages import HERE, installed

from flowmap.project.manifest import read_manifest

pytestmark = pytest.mark.slow

MODULE_TYPES, PLACES = 211, 399
KNOWN: dict[str, list[str]] = tomllib.loads(HERE.joinpath("module_types.toml").read_text(encoding="utf-8"))
CODE = frozenset(KNOWN["code"])
TARGET = "the-target"


class Property(NamedTuple):
    """A property that holds text, below a module; `[]` in its path is an element of a list, `*` any key."""

    module: str
    path: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its last key, with `[]` where it is a list."""
        return "".join(self.path[-2:]) if self.path[-1] == "[]" else self.path[-1]


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    path = installed("validators") / "node_modules/@forge/manifest/out/schema/manifest-schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def properties(schema: dict[str, Any]) -> Iterator[Property]:
    """All properties of all modules of Forge's own that hold free text."""
    for module, node in schema["definitions"]["ModuleSchema"]["properties"].items():
        if not module.startswith("connect-"):
            for path in sorted(set(texts(node, schema["definitions"], (), ()))):
                yield Property(module, path[1:])  # the first is the list of the type's modules


def texts(
    node: Any, named: dict[str, Any], path: tuple[str, ...], inside: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    """The paths below a schema where a text may stand, those of `enum` left out."""
    if not isinstance(node, dict):
        return
    reference = node.get("$ref", "").removeprefix("#/definitions/")
    if reference in named and reference not in inside:
        yield from texts(named[reference], named, path, (*inside, reference))
    for part in ("oneOf", "anyOf", "allOf"):
        for choice in node.get(part, ()):
            yield from texts(choice, named, path, inside)
    for part in ("then", "else"):
        yield from texts(node.get(part), named, path, inside)
    for key, child in node.get("properties", {}).items():
        yield from texts(child, named, (*path, key), inside)
    for child in (node.get("additionalProperties"), *node.get("patternProperties", {}).values()):
        yield from texts(child, named, (*path, "*"), inside)
    yield from texts(node.get("items"), named, (*path, "[]"), inside)
    if "string" in node.get("type", ()) and not {"enum", "const"} & node.keys():
        yield path


def instance(path: tuple[str, ...]) -> Any:
    """The smallest module, or part of one, with the target at a path."""
    if not path:
        return TARGET
    inner = instance(path[1:])
    return [inner] if path[0] == "[]" else {path[0]: inner}


def test_every_property_that_names_code_is_a_reference(schema):
    found = [each for each in properties(schema) if each.name in CODE]
    manifest = {"modules": {}}
    for each in found:
        manifest["modules"].setdefault(each.module, []).append({"key": ".".join(each.path), **instance(each.path)})
    read, problems = read_manifest("manifest.yml", yaml.safe_dump(manifest).encode())
    named = {
        (module.type, module.key, reference.name)
        for module in read.modules
        for reference in module.references
        if reference.target == TARGET
    }
    expected = {(each.module, ".".join(each.path), ".".join(key for key in each.path if key != "[]")) for each in found}
    assert len(schema["definitions"]["ModuleSchema"]["properties"]) == MODULE_TYPES
    assert sorted(expected - named) == []
    assert len(found) == PLACES
    assert [problem for problem in problems if "no map" in problem.message] == []


def test_what_every_property_names_is_known(schema):
    names = {each.name for each in properties(schema)}
    listed = {name for group in KNOWN.values() for name in group}
    assert sorted(names - listed) == [], "new in the schema: say in module_types.toml what they name"
    assert sorted(listed - names) == [], "no longer in the schema"
