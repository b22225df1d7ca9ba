"""Give the facts of all files one numbering."""

from collections.abc import Sequence
from dataclasses import replace

from flowmap.core.app import SourceFile
from flowmap.core.facts import Call, Captured, FileFacts, Function
from flowmap.core.location import LineIndex
from flowmap.link.program import File, Program


def assemble(parts: Sequence[tuple[SourceFile, FileFacts, bytes]]) -> Program:
    """A program with functions and calls of all files, nothing connected yet."""
    program = Program([])
    for source, facts, text in parts:
        file = File(source, facts, text, len(program.owners), len(program.functions), LineIndex(text))
        index = len(program.files)
        program.files.append(file)
        program.owners.extend(owner + file.functions for owner in facts.owners)
        program.functions.extend(_function(function, file.values) for function in facts.functions)
        program.function_files.extend(index for _ in facts.functions)
        for call in facts.calls:
            program.calls.append(_call(call, file.values))
            program.call_owners.append(program.owners[call.result + file.values])
    return program


def _function(function: Function, base: int) -> Function:
    return replace(
        function,
        parameters=tuple(value + base for value in function.parameters),
        rest=None if function.rest is None else function.rest + base,
        arguments=None if function.arguments is None else function.arguments + base,
        receiver=function.receiver + base,
        result=function.result + base,
        thrown=function.thrown + base,
        captured=tuple(_captured(captured, base) for captured in function.captured),
    )


def _captured(captured: Captured, base: int) -> Captured:
    assigned = None if captured.assigned is None else captured.assigned + base
    return Captured(captured.name, captured.outer + base, captured.inner + base, assigned)


def _call(call: Call, base: int) -> Call:
    return replace(
        call,
        result=call.result + base,
        callee=call.callee + base,
        receiver=None if call.receiver is None else call.receiver + base,
        arguments=tuple(value + base for value in call.arguments),
        raises=call.raises + base,
        strings=None if call.strings is None else call.strings + base,
    )
