"""`for (const x of o)` and `[...o]` call the iterator of an object that has one, then `next` of what that gives."""

from collections.abc import Callable
from dataclasses import dataclass, field

from flowmap.core.facts import ASYNC_ITERATOR, ELEMENT, ITERATOR, Call
from flowmap.link.program import Edge, Program
from flowmap.link.solver import Node, Solver
from flowmap.link.tokens import FunctionToken

NEXT = "next"
VALUE = "value"


@dataclass(slots=True)
class Iteration:
    """Adds the calls; `enter` joins a call with a function of the app."""

    program: Program
    solver: Solver
    enter: Callable[[Call, int], None]
    _done: set[Node] = field(default_factory=set)

    def of(self, subject: Node, element: Callable[[], Node]) -> None:
        """Let what iterators of `subject` hand out arrive at `element()`, which is made once there is one."""
        for key in (ITERATOR, ASYNC_ITERATOR):
            method = self.solver.node(subject)
            self.solver.read(subject, key, method)
            self._called(method, subject, lambda made: self._steps(made, element()))
            self.program.edge(subject, Edge(method, pop=(key,)))

    def _steps(self, iterator: Node, element: Node) -> None:
        if iterator in self._done:
            return
        self._done.add(iterator)
        self._read(iterator, ELEMENT, element)
        step = self.solver.node(iterator)
        self._read(iterator, NEXT, step)
        self._called(step, iterator, lambda made: self._read(made, VALUE, element))

    def _called(self, callee: Node, receiver: Node, then: Callable[[Node], None]) -> None:
        """Call every function that reaches `callee`, and hand on the result of the call."""
        results: list[Node] = []

        def arrived(token: int) -> None:
            what = self.solver.tokens.all[token]
            if not isinstance(what, FunctionToken) or what.template >= 0:
                return
            if not results:
                results.append(self.solver.node(callee))
                then(results[0])
            raises = self.program.functions[self.program.owners[receiver]].thrown
            self.enter(Call(results[0], callee, receiver, (), None, raises), what.function)

        self.solver.listen(callee, arrived)

    def _read(self, subject: Node, key: str, result: Node) -> None:
        self.solver.read(subject, key, result)
        self.program.edge(subject, Edge(result, pop=(key,)))
