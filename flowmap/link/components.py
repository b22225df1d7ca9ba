"""Components that are classes: the framework makes an instance of them and calls its methods, over and over."""

from dataclasses import dataclass, field, replace

from flowmap.core.facts import PROTOTYPE, Call
from flowmap.link.program import Edge, Program
from flowmap.link.solver import Node, Solver

PROPERTIES = "props"
STATE = "state"
KEPT = "kept in the component"
METHODS = ("render", "componentDidMount", "componentDidUpdate", "componentWillUnmount", "shouldComponentUpdate")
TOLD = frozenset({"componentDidUpdate", "shouldComponentUpdate"})
"""Methods that are told the properties and the state of another time."""


@dataclass(slots=True)
class Components:
    """Knows which functions are classes; such a function that is called without `new` is a component in JSX."""

    program: Program
    solver: Solver
    _classes: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        for file in self.program.files:
            subjects = {subject for subject, key, _ in file.facts.writes if key == PROTOTYPE}
            functions = (function for value, function in file.facts.closures if value in subjects)
            self._classes.update(function + file.functions for function in functions)

    def is_class(self, function: int) -> bool:
        """Whether a function is the constructor of a class."""
        return self.program.bases.get(function, function) in self._classes

    def calls(self, call: Call) -> tuple[Call, tuple[Call, ...]]:
        """What `<C a={x}/>` calls: the constructor, and the methods of the instance."""
        solver = self.solver
        instance = solver.node(call.result)
        if call.arguments:
            solver.write(instance, PROPERTIES, call.arguments[0])
            self.program.edge(call.arguments[0], Edge(instance, push=(PROPERTIES,)))
        made = replace(call, result=instance, receiver=None, is_new=True)
        return made, tuple(self._method(call, instance, name) for name in METHODS)

    def _method(self, call: Call, instance: Node, name: str) -> Call:
        """A method of the instance. Methods run in any order: what one leaves in the instance another may find."""
        solver = self.solver
        receiver, callee = solver.node(call.result), solver.node(call.result)
        solver.copy(instance, receiver)
        solver.read(instance, name, callee)
        self.program.edge(instance, Edge(receiver, note=KEPT, jump=True))
        self.program.edge(receiver, Edge(instance, note=KEPT, jump=True))
        result = call.result if name == METHODS[0] else solver.node(call.result)
        arguments = tuple(self._part(receiver, key) for key in (PROPERTIES, STATE)) if name in TOLD else ()
        return Call(result, callee, receiver, arguments, None, call.raises)

    def _part(self, receiver: Node, key: str) -> Node:
        part = self.solver.node(receiver)
        self.solver.read(receiver, key, part)
        self.program.edge(receiver, Edge(part, pop=(key,)))
        return part
