"""`manifest.yml` as a `Manifest`: every part with its place, every mistake as a `Problem`, never an exception.

A part of the wrong shape is reported and passed over; the rest is read.
"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field

from flowmap.core.app import Problem
from flowmap.core.facts import Directive
from flowmap.core.location import Location
from flowmap.core.manifest import (
    VARIABLE,
    ContentPermission,
    ExternalAddress,
    HandlerFunction,
    Manifest,
    Module,
    Provider,
    Reference,
    Remote,
    Resource,
    Scope,
    Variable,
)
from flowmap.core.remark import Remark
from flowmap.project.yaml_tree import BrokenYaml, Node, Text, comments, parse, plain, value

MAX_MANIFEST = 5 * 1024 * 1024
"""Bytes. The platform takes 200 KB; what is larger is still read, up to here."""

SOURCE_SUFFIXES = (".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts")

_REFERENCES = frozenset({"function", "endpoint", "resource", "remote", "service", "queue", "provider", "handler"})
_REFERENCE_LISTS = {"actions": "action", "tools": "action", "auth": "provider"}
"""Lists of strings that name other parts: an agent's actions, a function's providers."""

_MAX_DEPTH = 64
_MAX_ENTRIES = 20_000


def read_manifest(path: str, data: bytes) -> tuple[Manifest | None, tuple[Problem, ...]]:
    """Read a manifest; `path` is its file name in the app folder, used in all locations.

    None where the text is no YAML or no map: then the problem says why, with the line.
    """
    if len(data) > MAX_MANIFEST:
        return None, (Problem(path, 1, f"the manifest is larger than {MAX_MANIFEST} bytes"),)
    decoded, problems = _decode(path, data)
    text = Text(path, decoded)
    try:
        root = parse(text)
    except BrokenYaml as error:
        return None, (*problems, Problem(path, error.line, f"the manifest is no valid YAML: {error}"))
    if root is None or root.pairs is None:
        return None, (*problems, Problem(path, 1, "the manifest is no map of keys"))
    reader = _Reader(text, list(problems))
    manifest = _manifest(reader, root)
    return manifest, tuple(sorted(set(reader.problems), key=lambda problem: (problem.line, problem.message)))


def _decode(path: str, data: bytes) -> tuple[str, tuple[Problem, ...]]:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return data.decode(encoding, "replace"), (Problem(path, line, "not UTF-8 text", opaque=False),)


@dataclass(slots=True)
class _Reader:
    """Reads nodes as what they should be and notes where they are not; a lost module hides where code is entered."""

    text: Text
    problems: list[Problem] = field(default_factory=list)
    defaults: dict[str, str] = field(default_factory=dict)

    def address(self, node: Node | None, what: str) -> str | None:
        """The text of an address, in which `${NAME}` is what the manifest itself says of that variable, if it does."""
        found = self.string(node, what)
        return found and VARIABLE.sub(lambda match: self.defaults.get(match[1], match[0]), found)

    def location(self, node: Node) -> Location:
        return self.text.location(node)

    def complain(self, node: Node, message: str, *, opaque: bool = False) -> None:
        self.problems.append(Problem(self.text.path, self.text.position(node.start)[0], message, opaque))

    def map(self, node: Node | None, what: str) -> dict[str, Node]:
        """The map's values by key, merge keys (`<<`) included; of a key given twice the last."""
        return {key.text or "": child for key, child in self.pairs(node, what)}

    def pairs(self, node: Node | None, what: str, depth: int = 4) -> tuple[tuple[Node, Node], ...]:
        """Keys and values in the order of the text; of a key given twice the last."""
        if node is None or node.is_empty:
            return ()
        if node.pairs is None:
            self.complain(node, f"{what} is no map", opaque=what.startswith("modules"))
            return ()
        found: dict[str, tuple[Node, Node]] = {}
        own: set[str] = set()
        for key, child in node.pairs[:_MAX_ENTRIES]:
            if key.text is None:
                self.complain(key, f"{what} has a key that is no text")
            elif key.text == "<<" and depth:
                sources = [child] if child.items is None else child.items
                merged = [pair for source in sources for pair in self.pairs(source, what, depth - 1)]
                found = {pair[0].text or "": pair for pair in merged} | found
            else:
                if key.text in own:
                    self.complain(key, f"'{key.text}' is given twice")
                own.add(key.text)
                found[key.text] = (key, child)
        return tuple(found.values())

    def items(self, node: Node | None, what: str) -> tuple[Node, ...]:
        """The entries of a list."""
        if node is None or node.is_empty:
            return ()
        if node.items is None:
            self.complain(node, f"{what} is no list", opaque=what.startswith("modules"))
            return ()
        return tuple(node.items[:_MAX_ENTRIES])

    def string(self, node: Node | None, what: str) -> str | None:
        """The text of a scalar, whatever type YAML sees in it."""
        if node is None or node.is_empty:
            return None
        if node.text is None:
            self.complain(node, f"{what} is no text")
        return node.text

    def boolean(self, node: Node | None, what: str) -> bool | None:
        """True or false; None where nothing or something else is written."""
        if node is None or node.is_empty:
            return None
        found = value(node)
        if not isinstance(found, bool):
            self.complain(node, f"{what} is neither true nor false")
            return None
        return found


def _manifest(reader: _Reader, root: Node) -> Manifest:
    top = reader.map(root, "the manifest")
    app = reader.map(top.get("app"), "app")
    permissions = reader.map(top.get("permissions"), "permissions")
    external = reader.map(permissions.get("external"), "permissions.external")
    modules = tuple(_modules(reader, top.get("modules")))
    configurable = reader.map(external.get("configurable"), "permissions.external.configurable")
    raw = plain(root)
    variables = tuple(_variables(top.get("environment"), reader))
    reader.defaults = {variable.key: variable.default for variable in variables}
    return Manifest(
        path=reader.text.path,
        id=reader.string(app.get("id"), "app.id"),
        name=reader.string(app.get("name"), "app.name"),
        location=reader.text.whole(),
        modules=tuple(module for module, _ in modules),
        functions=tuple(_functions(reader, modules)),
        resources=tuple(_resources(reader, top.get("resources"), modules)),
        remotes=(*_remotes(reader, top.get("remotes")), *_module_remotes(reader, modules)),
        providers=tuple(_providers(reader, top.get("providers"))),
        scopes=tuple(_scopes(reader, permissions.get("scopes"))),
        external=tuple(_external(reader, external)),
        content=tuple(_content(reader, permissions.get("content"))),
        configurable=reader.boolean(configurable.get("enabled"), "permissions.external.configurable.enabled") is True,
        remarks=tuple(_remarks(reader.text, root)),
        variables=variables,
        raw=raw,
    )


def _variables(node: Node | None, reader: _Reader) -> Iterator[Variable]:
    """Variables with a default; plain names have none."""
    for entry in reader.items(reader.map(node, "environment").get("variables"), "environment.variables"):
        properties = reader.map(entry, "a variable") if entry.pairs is not None else {}
        key, default = properties.get("key"), properties.get("default")
        if key is not None and key.text and default is not None and default.text:
            yield Variable(key.text, default.text, reader.location(default))


def _remarks(text: Text, root: Node) -> Iterator[Remark]:
    """Comments that speak to flowmap."""
    for start, end in comments(text, root):
        content = text.text[start:end].partition("flowmap:")[2].strip()
        own_line = not text.text[text.text.rfind("\n", 0, start) + 1 : start].strip()
        place = Location(text.path, *text.position(start), *text.position(end))
        yield Remark(Directive(content, start, end, own_line), place)


def _modules(reader: _Reader, node: Node | None) -> Iterator[tuple[Module, Node]]:
    """Every module with its node; a list may be a single map."""
    for key, listed in reader.pairs(node, "modules"):
        kind = key.text or ""
        entries = (listed,) if listed.pairs is not None else reader.items(listed, f"modules.{kind}")
        for entry in entries:
            if entry.pairs is None:
                reader.complain(entry, f"an entry of modules.{kind} is no map", opaque=True)
                continue
            properties = reader.map(entry, f"an entry of modules.{kind}")
            name = reader.string(properties.get("key"), f"the key of an entry of modules.{kind}") or ""
            references = tuple(_references(reader, entry, (), set(), _MAX_DEPTH))
            yield Module(kind, name, references, reader.location(entry), plain(entry)), entry


def _references(reader: _Reader, node: Node, path: tuple[str, ...], seen: set[int], depth: int) -> Iterator[Reference]:
    """Every property at any depth that names another part of the manifest; what aliases repeat is read once."""
    if id(node) in seen or not depth:
        return
    seen.add(id(node))
    for item in node.items or ():
        yield from _references(reader, item, path, seen, depth - 1)
    for key, child in node.pairs or ():
        yield from _named(reader, (*path, key.text or ""), child)
        yield from _references(reader, child, (*path, key.text or ""), seen, depth - 1)


def _named(reader: _Reader, path: tuple[str, ...], node: Node) -> Iterator[Reference]:
    """What one property names: a key of the manifest as text, or several in a list."""
    name = path[-1]
    if node.text is not None:
        if name in _REFERENCES or (name == "method" and path[-2:-1] == ("resolver",)):
            yield Reference(name, ".".join(path), node.text, reader.location(node))
    elif name in _REFERENCE_LISTS:
        for item in node.items or ():
            if item.text is not None:
                yield Reference(_REFERENCE_LISTS[name], ".".join(path), item.text, reader.location(item))


def _functions(reader: _Reader, modules: tuple[tuple[Module, Node], ...]) -> Iterator[HandlerFunction]:
    for module, node in modules:
        if module.type != "function":
            continue
        handler = reader.string(reader.map(node, "a function").get("handler"), f"the handler of {module.key}")
        if handler is None:
            reader.complain(node, f"function '{module.key}' has no handler")
        else:
            yield HandlerFunction(module.key, handler, module.location)


def _resources(reader: _Reader, node: Node | None, modules: tuple[tuple[Module, Node], ...]) -> Iterator[Resource]:
    native = {key for _, entry in modules for key in _rendered_natively(entry, set(), _MAX_DEPTH)}
    for entry in reader.items(node, "resources"):
        properties = reader.map(entry, "an entry of resources")
        key = reader.string(properties.get("key"), "the key of a resource")
        path = reader.string(properties.get("path"), "the path of a resource")
        if key is None or path is None:
            if entry.pairs is not None:
                reader.complain(entry, "a resource needs a key and a path")
            continue
        pairs = reader.pairs(properties.get("entry"), f"the entry of resource {key}")
        entries = tuple((name.text or "", text) for name, child in pairs if (text := reader.string(child, "an entry")))
        is_source = posixpath.splitext(path)[1] in SOURCE_SUFFIXES
        yield Resource(key, path, is_source or key in native, reader.location(entry), entries)


def _rendered_natively(node: Node, seen: set[int], depth: int) -> Iterator[str]:
    """Keys of the resources that stand beside `render: native`."""
    if id(node) in seen or not depth:
        return
    seen.add(id(node))
    pairs = {key.text: child for key, child in node.pairs or ()}
    render, resource = pairs.get("render"), pairs.get("resource")
    if render and render.text == "native" and resource and resource.text:
        yield resource.text.partition("/")[0]
    for child in (*(node.items or ()), *pairs.values()):
        yield from _rendered_natively(child, seen, depth - 1)


def _remotes(reader: _Reader, node: Node | None) -> Iterator[Remote]:
    for entry in reader.items(node, "remotes"):
        properties = reader.map(entry, "an entry of remotes")
        key = reader.string(properties.get("key"), "the key of a remote")
        if key is not None:
            yield _remote(reader, key, entry, properties)
        elif entry.pairs is not None:
            reader.complain(entry, "a remote has no key")


def _module_remotes(reader: _Reader, modules: tuple[tuple[Module, Node], ...]) -> Iterator[Remote]:
    """The older form: a module of type `remote`."""
    for module, node in modules:
        if module.type == "remote" and module.key:
            yield _remote(reader, module.key, node, reader.map(node, "a remote"))


def _remote(reader: _Reader, key: str, entry: Node, properties: dict[str, Node]) -> Remote:
    urls = _urls(reader, properties.get("baseUrl"), key) | _urls(reader, properties.get("regionBaseUrls"), key)
    operations = properties.get("operations")
    said = operations is not None and operations.items is not None
    listed = reader.items(operations, f"operations of remote {key}")
    names = tuple(text for item in listed if (text := reader.string(item, f"an operation of remote {key}")))
    storage = reader.map(properties.get("storage"), f"storage of remote {key}")
    in_scope = reader.boolean(storage.get("inScopeEUD"), f"storage.inScopeEUD of remote {key}")
    return Remote(key, urls, names if said else None, in_scope, reader.location(entry), plain(entry))


def _urls(reader: _Reader, node: Node | None, key: str) -> dict[str, str]:
    """Base URLs by region."""
    if node is not None and node.text is not None:
        return {"default": reader.address(node, "a base URL") or ""}
    pairs = reader.pairs(node, f"the base URL of remote {key}")
    return {region.text or "": text for region, child in pairs if (text := reader.address(child, "a base URL"))}


def _providers(reader: _Reader, node: Node | None) -> Iterator[Provider]:
    for entry in reader.items(reader.map(node, "providers").get("auth"), "providers.auth"):
        properties = reader.map(entry, "an entry of providers.auth")
        key = reader.string(properties.get("key"), "the key of a provider")
        if key is None:
            if entry.pairs is not None:
                reader.complain(entry, "a provider has no key")
            continue
        listed = reader.items(properties.get("remotes"), f"remotes of provider {key}")
        remotes = tuple(text for item in listed if (text := reader.string(item, f"a remote of provider {key}")))
        actions = reader.map(properties.get("actions"), f"actions of provider {key}")
        signing = (reader.map(action, f"an action of provider {key}").get("remote") for action in actions.values())
        through = tuple(text for node in signing if (text := reader.string(node, f"a remote of provider {key}")))
        named = _references(reader, entry, (), set(), _MAX_DEPTH)
        entered = tuple(reference for reference in named if reference.kind == "function")
        yield Provider(key, remotes, reader.location(entry), plain(entry), through, entered)


def _scopes(reader: _Reader, node: Node | None) -> Iterator[Scope]:
    """A list of names, or a map with a name as key."""
    if node is not None and node.pairs is not None:
        for key, _ in reader.pairs(node, "permissions.scopes"):
            yield Scope(key.text or "", reader.location(key))
        return
    for entry in reader.items(node, "permissions.scopes"):
        name = reader.string(entry, "a scope")
        if name is not None:
            yield Scope(name, reader.location(entry))


def _external(reader: _Reader, external: dict[str, Node]) -> Iterator[ExternalAddress]:
    for key, node in external.items():
        if key == "configurable":
            continue
        if key == "fetch":
            for side, listed in reader.pairs(node, "permissions.external.fetch"):
                yield from _addresses(reader, f"fetch.{side.text}", listed)
        else:
            yield from _addresses(reader, key, node)


def _addresses(reader: _Reader, key: str, node: Node) -> Iterator[ExternalAddress]:
    what = f"an entry of permissions.external.{key}"
    for index, entry in enumerate(reader.items(node, f"permissions.external.{key}")):
        if entry.text is not None:
            address = reader.address(entry, what)
            yield ExternalAddress(key, index, address, None, None, True, reader.location(entry), is_plain=True)
            continue
        properties = reader.map(entry, what)
        address = reader.address(properties.get("address"), f"the address of {what}")
        remote = reader.string(properties.get("remote"), f"the remote of {what}")
        if address is None and remote is None:
            reader.complain(entry, f"{what} has no address")
            continue
        category = reader.string(properties.get("category"), f"the category of {what}")
        in_scope = reader.boolean(properties.get("inScopeEUD"), f"inScopeEUD of {what}") is not False
        yield ExternalAddress(key, index, address, remote, category, in_scope, reader.location(entry))


def _content(reader: _Reader, node: Node | None) -> Iterator[ContentPermission]:
    for key, listed in reader.pairs(node, "permissions.content"):
        for entry in reader.items(listed, f"permissions.content.{key.text}"):
            text = reader.string(entry, f"an entry of permissions.content.{key.text}")
            if text is not None:
                yield ContentPermission(key.text or "", text, reader.location(entry))
