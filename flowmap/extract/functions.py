"""Functions and classes: numbered first, because every value belongs to one."""

from dataclasses import dataclass, field, replace

from tree_sitter import Node

from flowmap.core.facts import GETTER, PROTO, PROTOTYPE, SETTER, Call, Default, Function, FunctionId, ValueId
from flowmap.extract.builder import MODULE, Builder
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.nesting import NOWHERE, Nesting

CONSTRUCTOR = "constructor"
_MODIFIERS = frozenset({"accessibility_modifier", "readonly", "override_modifier"})


@dataclass(slots=True)
class ClassBody:
    """A class: its node, the function that constructs it and the value of what it extends."""

    node: Node
    function: FunctionId
    heritage: ValueId | None = None
    prototype: ValueId = -1


@dataclass(slots=True)
class Functions:
    """All functions of a file; `nodes` gives the number of a function's node, `arrows` have no `this` of their own."""

    nodes: dict[int, FunctionId] = field(default_factory=dict)
    parents: list[FunctionId] = field(default_factory=lambda: [MODULE])
    arrows: set[FunctionId] = field(default_factory=set)
    classes: Nesting[ClassBody] = field(default_factory=lambda: Nesting[ClassBody]([]))
    by_class: dict[int, ClassBody] = field(default_factory=dict)

    def chain(self, function: FunctionId, until: FunctionId) -> list[FunctionId]:
        """The functions from the one just inside `until` down to `function`."""
        found = []
        while function not in (until, MODULE):
            found.append(function)
            function = self.parents[function]
        return found[::-1]


def number(builder: Builder, matches: Matches, end: int) -> Functions:
    """Give every function its number and its places (parameters come later), and every class its constructor."""
    functions = Functions()
    found = [(match, node) for match in matches["function"] if (node := _function_node(match))]
    found += [(match, match["node"]) for match in matches["method"]]
    ids = {node.id: index for index, (_, node) in enumerate(found, 1)}
    functions.nodes = ids
    spans = [(node.start_byte, node.end_byte, ids[node.id]) for _, node in found]
    count = len(found) + 1
    bodies = []
    for match in matches["class"]:
        node = match["node"]
        explicit = _explicit_constructor(node)
        function = ids[explicit.id] if explicit else count
        count += 0 if explicit else 1
        body = ClassBody(node, function)
        bodies.append((node.start_byte, node.end_byte, body))
        functions.by_class[node.id] = body
    functions.classes = Nesting(bodies)
    spans += _initialisers(functions, matches)
    builder.functions = Nesting(spans)
    _make(builder, functions, found, bodies, end)
    return functions


def _function_node(match: Match) -> Node | None:
    return match.get("declaration") or match.get("expression") or match.get("method")


def _explicit_constructor(node: Node) -> Node | None:
    body = node.child_by_field_name("body")
    for child in children(body) if body else ():
        name = child.child_by_field_name("name")
        if child.type == "method_definition" and name and text(name) == CONSTRUCTOR and not _is_static(child):
            return child
    return None


def _initialisers(functions: Functions, matches: Matches) -> list[tuple[int, int, FunctionId]]:
    """What stands right of a field's `=` runs when the object is constructed."""
    found = []
    for match in matches["field"]:
        value = match.get("value")
        if value and not _is_static(match["node"]):
            body = functions.classes.items[functions.classes.innermost(value.start_byte, value.end_byte)]
            # One byte more on the left (at least a blank or the `=`), so that a function there is inside, not equal.
            found.append((value.start_byte - 1, value.end_byte, body.function))
    return found


def _make(
    builder: Builder,
    functions: Functions,
    found: list[tuple[Match, Node]],
    bodies: list[tuple[int, int, ClassBody]],
    end: int,
) -> None:
    facts = builder.facts
    facts.functions.append(_places(builder, "", (0, end), MODULE))
    for function, (_, node) in enumerate(found, 1):
        facts.functions.append(_made(builder, node, function))
        functions.parents.append(builder.owner(node))
        if node.type == "arrow_function":
            functions.arrows.add(function)
    for _, _, body in bodies:
        if body.function == len(facts.functions):
            facts.functions.append(_places(builder, _name(body.node), _span(body.node), body.function))
            functions.parents.append(builder.owner(body.node))


def _made(builder: Builder, node: Node, function: FunctionId) -> Function:
    head = builder.source[node.start_byte : node.start_byte + 60].decode("utf-8", "replace")
    modifiers = head.partition("(")[0]
    is_generator = node.type.startswith("generator") or (node.type == "method_definition" and "*" in modifiers)
    made = _places(builder, _name(node), _span(node), function)
    if is_generator:
        builder.facts.objects.append(made.result)
    is_async = head.startswith("async") or " async " in modifiers
    return replace(made, is_async=is_async, is_generator=is_generator)


def _name(node: Node) -> str:
    name = node.child_by_field_name("name")
    return text(name) if name else ""


def _span(node: Node) -> tuple[int, int]:
    return node.start_byte, node.end_byte


def _places(builder: Builder, name: str, span: tuple[int, int], function: FunctionId) -> Function:
    receiver, result, thrown = (builder.place(*span, function) for _ in range(3))
    return Function(name, *span, (), None, None, receiver, result, thrown)


def closures(builder: Builder, functions: Functions, matches: Matches) -> None:
    """A function's node is a value; methods are written to their object or prototype."""
    for match in matches["function"]:
        node = _function_node(match)
        assert node is not None
        builder.facts.closures.append((builder.value(node), functions.nodes[node.id]))
        if subject := match.get("object"):
            builder.write(builder.value(subject), _method_key(builder, node), builder.value(node))
    for body in functions.by_class.values():
        _open_class(builder, body)
    for match in matches["method"]:
        _method(builder, functions, match["node"])
    for match in matches["heritage"]:
        _heritage(builder, functions, match)
    for body in functions.by_class.values():
        _implied_super(builder, body)
    for match in matches["field"]:
        _field(builder, functions, match)


def parameters(builder: Builder, functions: Functions, matches: Matches) -> None:
    """Fill in the parameters of all functions, in order."""
    lists: dict[FunctionId, list[ValueId]] = {}
    rests: dict[FunctionId, ValueId] = {}
    for match in sorted(matches["parameter"], key=lambda match: match["plain"].start_byte):
        function = functions.nodes.get(match["function"].id)
        pattern = match["plain"]
        if function is None or pattern.type == "this":
            continue
        if default := match.get("default"):
            builder.same(builder.value(default), builder.value(pattern))
            builder.facts.defaults.append(Default(*map(builder.value, (default, pattern, pattern))))
        elif pattern.type == "assignment_pattern":
            target, given = (pattern.child_by_field_name(side) for side in ("left", "right"))
            if target and given:
                builder.facts.defaults.append(Default(*map(builder.value, (given, target, pattern))))
        if pattern.type == "rest_pattern":
            rests[function] = builder.value(children(pattern)[0])
            continue
        lists.setdefault(function, []).append(builder.value(pattern))
        _parameter_property(builder, match, function)
    for function, values in lists.items():
        builder.facts.functions[function] = replace(builder.facts.functions[function], parameters=tuple(values))
    for function, value in rests.items():
        builder.facts.functions[function] = replace(builder.facts.functions[function], rest=value)


def _parameter_property(builder: Builder, match: Match, function: FunctionId) -> None:
    """`constructor(private client: Client)` writes the parameter to the object as well."""
    typed = match.get("typed")
    if typed and any(child.type in _MODIFIERS for child in typed.children):
        pattern = match["plain"]
        builder.write(builder.facts.functions[function].receiver, text(pattern), builder.value(pattern))


def _open_class(builder: Builder, body: ClassBody) -> None:
    node = body.node
    builder.facts.closures.append((builder.value(node), body.function))
    body.prototype = builder.fresh(node)
    builder.facts.objects.append(body.prototype)
    builder.write(builder.value(node), PROTOTYPE, body.prototype)
    builder.write(body.prototype, CONSTRUCTOR, builder.value(node))


def _method(builder: Builder, functions: Functions, node: Node) -> None:
    body = functions.classes.items[functions.classes.innermost(node.start_byte, node.end_byte)]
    builder.facts.closures.append((builder.value(node), functions.nodes[node.id]))
    key = _method_key(builder, node)
    if key != CONSTRUCTOR or _is_static(node):
        builder.write(builder.value(body.node) if _is_static(node) else body.prototype, key, builder.value(node))


def _method_key(builder: Builder, node: Node) -> str | ValueId | None:
    name = node.child_by_field_name("name")
    key = builder.key(name) if name else None
    for child in node.children:
        if isinstance(key, str) and child.type in ("get", "set"):
            return (GETTER if child.type == "get" else SETTER) + key
    return key


def _is_static(node: Node) -> bool:
    return any(child.type == "static" for child in node.children)


def _heritage(builder: Builder, functions: Functions, match: Match) -> None:
    if match["value"].type == "extends_clause":
        return
    index = functions.classes.innermost(match["node"].start_byte, match["node"].end_byte)
    if index == NOWHERE:
        return
    body = functions.classes.items[index]
    body.heritage = builder.value(match["value"])
    parent = builder.fresh(match["value"])
    builder.read(body.heritage, PROTOTYPE, parent)
    builder.write(body.prototype, PROTO, parent)
    builder.write(builder.value(body.node), PROTO, body.heritage)


def _implied_super(builder: Builder, body: ClassBody) -> None:
    """A class without a constructor hands all arguments to the one that it extends."""
    if body.heritage is None or _explicit_constructor(body.node):
        return
    function = builder.facts.functions[body.function]
    callee = builder.fresh(body.node, body.function)
    arguments = builder.fresh(body.node, body.function)
    builder.facts.functions[body.function] = replace(function, arguments=arguments)
    builder.same(body.heritage, callee)
    result = builder.fresh(body.node, body.function)
    builder.facts.calls.append(Call(result, callee, function.receiver, (arguments,), 0, function.thrown))


def _field(builder: Builder, functions: Functions, match: Match) -> None:
    value = match.get("value")
    if value is None:
        return
    body = functions.classes.items[functions.classes.innermost(value.start_byte, value.end_byte)]
    static = _is_static(match["node"])
    subject = builder.value(body.node) if static else builder.facts.functions[body.function].receiver
    builder.write(subject, builder.key(match["name"]), builder.value(value))
