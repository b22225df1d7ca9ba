"""Functions of the app that mask: what they return shows no secret, whatever they leave of it."""

import re
from dataclasses import replace

from flowmap.core.words import Category
from flowmap.link.program import Program

_MASKS = re.compile(r"^(?:mask|redact|obfuscate|censor)", re.IGNORECASE)


def _masking(program: Program) -> set[int]:
    """The functions by their own name, or that of the variable that holds them."""
    found = {number for number, function in enumerate(program.functions) if _MASKS.match(function.name)}
    for file in program.files:
        made = dict(file.facts.closures)
        for value, variable in file.facts.same:
            if value in made and _MASKS.match(file.facts.names.get(variable, "")):
                found.add(made[value] + file.functions)
    return found | {copy for copy, base in program.bases.items() if base in found}


def mask(program: Program) -> None:
    """Let the results of functions that are called like `maskToken` be no secrets any more."""
    results = {program.functions[number].result for number in _masking(program)}
    if not results:
        return
    for source, edges in program.edges.items():
        if any(edge.target in results for edge in edges):
            program.edges[source] = [
                replace(edge, removes=(*edge.removes, Category.SECRET.value)) if edge.target in results else edge
                for edge in edges
            ]
