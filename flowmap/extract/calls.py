"""Calls, and what leaves a function: one function for each family of `calls.scm`."""

import re

from tree_sitter import Node

from flowmap.core.facts import FAILED, FINAL, PROTOTYPE, SENT, Call, Gap, Import, ValueId
from flowmap.extract.builder import Builder, bare, unquote
from flowmap.extract.control import Control, raise_target
from flowmap.extract.functions import Functions
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.modules import load_script
from flowmap.extract.nesting import NOWHERE

_MEMBERS = {"member_expression", "subscript_expression"}

_REMOTE = re.compile(r"""["'`](?:https?:)?//""")


def connect(builder: Builder, functions: Functions, control: Control, matches: Matches) -> None:
    """All calls, returns, throws and yields."""
    for match in matches["call"]:
        _call(builder, functions, control, match)
    for match in matches["tagged"]:
        _tagged(builder, control, match)
    for match in matches["new"]:
        _new(builder, control, match)
    for match in matches["return"]:
        _return(builder, control, match)
    for match in matches["throw"]:
        if not _is_overruled(builder, control, match["value"]):
            builder.same(builder.value(match["value"]), raise_target(builder, control, match["value"]))
    for match in matches["yield"]:
        _yield(builder, control, match)


def _call(builder: Builder, functions: Functions, control: Control, match: Match) -> None:
    node, callee = match["expression"], match["callee"]
    if callee.type == "import":
        _dynamic_import(builder, match)
        return
    values, spread = arguments(builder, match["arguments"])
    inner = bare(callee)
    target: ValueId
    receiver: ValueId | None
    if callee.type == "super":
        target, receiver = _super_call(builder, functions, callee)
    else:
        target, receiver = builder.value(callee), _receiver(builder, functions, inner)
    raises = raise_target(builder, control, node)
    builder.facts.calls.append(Call(builder.value(node), target, receiver, values, spread, raises))


def arguments(builder: Builder, node: Node) -> tuple[tuple[ValueId, ...], int | None]:
    """The values of arguments and the position of the first spread one."""
    values: list[ValueId] = []
    spread = None
    for child in children(node):
        is_spread = child.type == "spread_element"
        if is_spread and spread is None:
            spread = len(values)
        values.append(builder.value(children(child)[0] if is_spread else child))
    return tuple(values), spread


def _receiver(builder: Builder, functions: Functions, callee: Node) -> ValueId | None:
    if callee.type not in _MEMBERS:
        return None
    subject = callee.child_by_field_name("object")
    if subject is None:
        return None
    if subject.type == "super":
        _super_member(builder, functions, subject)
        return this_of(builder, functions, subject)
    return builder.value(subject)


def this_of(builder: Builder, functions: Functions, node: Node) -> ValueId:
    """The object of the method that a node stands in."""
    owner = builder.owner(node)
    while owner in functions.arrows:
        owner = functions.parents[owner]
    return builder.facts.functions[owner].receiver


def _super_call(builder: Builder, functions: Functions, node: Node) -> tuple[ValueId, ValueId]:
    callee = builder.value(node)
    index = functions.classes.innermost(node.start_byte, node.end_byte)
    heritage = functions.classes.items[index].heritage if index != NOWHERE else None
    if heritage is not None:
        builder.same(heritage, callee)
    return callee, this_of(builder, functions, node)


def _super_member(builder: Builder, functions: Functions, node: Node) -> None:
    """`super.m()` looks `m` up in what the class extends (in the class itself for static methods)."""
    index = functions.classes.innermost(node.start_byte, node.end_byte)
    heritage = functions.classes.items[index].heritage if index != NOWHERE else None
    if heritage is not None:
        builder.same(heritage, builder.value(node))
        builder.read(heritage, PROTOTYPE, builder.value(node))


def _dynamic_import(builder: Builder, match: Match) -> None:
    node = match["expression"]
    found = children(match["arguments"])
    if found and _REMOTE.match(text(found[0])):
        load_script(builder, node, builder.value(node), builder.value(found[0]))
    elif found and found[0].type == "string":
        specifier = unquote(found[0])
        value = builder.value(node)
        builder.facts.imports.append(Import(specifier, "*", value, node.start_byte, node.end_byte, True))
    else:
        builder.facts.gaps.append(Gap(node.start_byte, node.end_byte, "import of a computed name", False))


def _tagged(builder: Builder, control: Control, match: Match) -> None:
    """A tagged template is a call with the whole text as argument 0, followed by its substitutions.

    A function of the app gets the texts between the substitutions instead of the whole.
    """
    node, template = match["expression"], match["template"]
    values = [builder.value(template)]
    for child in children(template):
        if child.type == "template_substitution":
            values += [builder.value(inner) for inner in children(child)[:1]]
    inner = bare(match["callee"])
    subject = inner.child_by_field_name("object") if inner.type in _MEMBERS else None
    receiver = builder.value(subject) if subject else None
    raises = raise_target(builder, control, node)
    callee = builder.value(match["callee"])
    strings = _fragments(builder, template)
    builder.facts.calls.append(Call(builder.value(node), callee, receiver, tuple(values), None, raises, False, strings))


def _fragments(builder: Builder, template: Node) -> ValueId:
    """The array of a template's texts: one before, between and after the substitutions."""
    texts = [""]
    for child in children(template):
        if child.type == "template_substitution":
            texts.append("")
        else:
            texts[-1] += text(child)
    strings = builder.fresh(template)
    builder.facts.objects.append(strings)
    for index, fragment in enumerate(texts):
        builder.write(strings, str(index), builder.constant(template, fragment))
    return strings


def _new(builder: Builder, control: Control, match: Match) -> None:
    node = match["expression"]
    listed = match.get("arguments")
    values, spread = arguments(builder, listed) if listed else ((), None)
    result = builder.value(node)
    raises = raise_target(builder, control, node)
    builder.facts.calls.append(Call(result, builder.value(match["callee"]), None, values, spread, raises, True))


def _is_overruled(builder: Builder, control: Control, node: Node) -> bool:
    """Whether a `finally` of the same function goes elsewhere."""
    index = control.overruled.innermost(node.start_byte, node.end_byte)
    begin = builder.facts.functions[builder.owner(node)].start
    return index != NOWHERE and control.overruled.starts[index] >= begin


def _return(builder: Builder, control: Control, match: Match) -> None:
    node = match.get("value") or match["body"]
    if "body" in match.nodes and node.type == "statement_block":
        return
    if "value" in match.nodes and _is_overruled(builder, control, node):
        return
    function = builder.facts.functions[builder.owner(node)]
    if function.is_generator:
        builder.write(function.result, FINAL, builder.value(node))
    else:
        builder.same(builder.value(node), function.result)


def _yield(builder: Builder, control: Control, match: Match) -> None:
    """What is yielded is an element of the result; `next(x)` and `throw(x)` answer."""
    node = match["expression"]
    result = builder.facts.functions[builder.owner(node)].result
    builder.read(result, FAILED, raise_target(builder, control, node))
    inner = match.get("value")
    is_delegated = any(child.type == "*" for child in node.children)
    if not is_delegated:
        builder.read(result, SENT, builder.value(node))
    if inner is None:
        return
    value = builder.value(inner)
    if is_delegated:
        builder.read(value, FINAL, builder.value(node))
        element = builder.fresh(node)
        builder.read(value, None, element)
        value = element
    builder.write(result, None, value)
