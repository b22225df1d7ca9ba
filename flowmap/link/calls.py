"""Calls: into functions of the app, into packages by their rows, and into code that nobody describes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from flowmap.core.facts import ANY, ELEMENT, PROTO, PROTOTYPE, REJECTED, Call, Function
from flowmap.link.components import Components
from flowmap.link.index import RowIndex
from flowmap.link.lower import Lowering
from flowmap.link.program import Edge, Entering, Program
from flowmap.link.solver import Node, Solver
from flowmap.link.tokens import AnyToken, ApiToken, FunctionToken, ObjectToken, SetterToken, Token

PROMISIFIED = "promisified"
"""The method of a token for what `promisify(f)` makes of `f`."""

APPLY = ("", "Reflect.apply()")
"""`Reflect.apply(f, o, list)` calls `f`."""

PROMISIFY = {("util", "promisify()"), ("es6-promisify", "promisify()"), ("util.promisify", "default()")}

CALLBACK_ARGUMENTS = 4
"""Parameters of a function given to a library that may receive something; `reduce` has the most."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a function given to unknown code is called: its arguments and its result."""

    arguments: tuple[Node, ...]
    receiver: Node
    result: Node
    thrown: Node
    call: Call


@dataclass(slots=True)
class Calls:
    """Reacts to every token that a callee may be."""

    program: Program
    solver: Solver
    rows: RowIndex
    members: dict[Node, tuple[Node, str]]
    lowering: Lowering = field(init=False)
    components: Components = field(init=False)
    specialise: Callable[[int, int], int] | None = None
    slots: dict[tuple[int, Node], Slot] = field(default_factory=dict)
    resolved: set[int] = field(default_factory=set)
    foreign: dict[int, set[tuple[str, str]]] = field(default_factory=dict)
    _entered: set[tuple[Node, Node | None, tuple[Node, ...], int]] = field(default_factory=set)
    _handed: dict[Node, int] = field(default_factory=dict)
    _mounted: set[tuple[Node, int]] = field(default_factory=set)
    _opened: set[int] = field(default_factory=set)
    _templates: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.components = Components(self.program, self.solver)
        self.lowering = Lowering(self.program, self.solver, self.slot, self._is_super)
        self.solver.on_accessor = self._accessor

    def _is_super(self, call: Call) -> bool:
        """Whether a call is `super(…)`: it has an object, and its callee is no member of it."""
        return call.receiver is not None and not call.is_new and call.callee not in self.members

    def connect(self) -> None:
        """Listen to the callee of every call of the source."""
        for site, call in enumerate(self.program.calls):
            self.watch(call, site)

    def watch(self, call: Call, site: int) -> None:
        """Listen to one call; `site` is the number of the call in the source."""
        self.solver.listen(call.callee, lambda token: self._called(call, site, token))

    def _called(self, call: Call, site: int, token: Token) -> None:
        what = self.solver.tokens.all[token]
        if isinstance(what, FunctionToken):
            self.resolved.add(site)
            self._function(call, site, what)
        elif isinstance(what, ApiToken):
            self.api(call, site, what)
        elif isinstance(what, SetterToken):
            self.resolved.add(site)
            self._setter(call, what)

    # --- functions of the app ----------------------------------------------------------------------------------

    def _function(self, call: Call, site: int, what: FunctionToken) -> None:
        if what.template >= 0:
            self._bound(call, site, what)
        elif not (call.is_new or what.method) and self.components.is_class(what.function) and not self._is_super(call):
            self._mount(call, site, what)
        elif what.method.endswith("bind"):
            self._bind(call, what)
        elif what.method == PROMISIFIED:
            self._promisified(call, site, what)
        elif what.method == "apply":
            receiver = call.arguments[0] if call.arguments else None
            changed = replace(call, receiver=receiver, arguments=call.arguments[1:2], spread=0)
            self.enter(changed, what.function, site)
        elif what.method == "call":
            receiver = call.arguments[0] if call.arguments else None
            spread = None if call.spread is None else max(call.spread - 1, 0)
            changed = replace(call, receiver=receiver, arguments=call.arguments[1:], spread=spread)
            self.enter(changed, what.function, site)
        else:
            self.enter(call, what.function, site)

    def _mount(self, call: Call, site: int, what: FunctionToken) -> None:
        """A component that is a class: it is constructed, then its methods are called."""
        if (call.result, what.function) in self._mounted:
            return
        self._mounted.add((call.result, what.function))
        made, methods = self.components.calls(call)
        self.enter(made, what.function, site)
        for method in methods:
            self.watch(method, site)

    def _bind(self, call: Call, what: FunctionToken) -> None:
        self._templates.append(call)
        token = FunctionToken(what.function, what.method.removesuffix("bind"), len(self._templates) - 1)
        self.solver.add(call.result, self.solver.tokens.number(token))

    def _promisified(self, call: Call, site: int, what: FunctionToken) -> None:
        """The function gets one argument more, a callback: what it is called with is what the promise becomes."""
        done = self.solver.node(call.result)
        self.lowering.own(call.result)
        self.solver.add(done, self.solver.tokens.number(SetterToken(call.result, 1)))
        reason = self.lowering.slot_of(call.result, REJECTED)
        self.solver.add(done, self.solver.tokens.number(SetterToken(reason)))
        changed = replace(call, result=self.solver.node(call.result), arguments=(*call.arguments, done))
        self.enter(changed, what.function, site)

    def _bound(self, call: Call, site: int, what: FunctionToken) -> None:
        template = self._templates[what.template]
        # `promisify(f).bind(o)` is a function that is both.
        enter = self._promisified if what.method == PROMISIFIED else self._plain
        receiver = template.arguments[0] if template.arguments else None
        arguments = (*template.arguments[1:], *call.arguments)
        enter(replace(call, receiver=receiver, arguments=arguments), site, what)

    def _plain(self, call: Call, site: int, what: FunctionToken) -> None:
        self.enter(call, what.function, site)

    def enter(self, call: Call, function: int, site: int, *, is_callback: bool = False) -> None:
        """Join a call with a function that it may enter."""
        if not is_callback and self.specialise is not None:
            function = self.specialise(function, site)
        if call.strings is not None:
            call = replace(call, arguments=(call.strings, *call.arguments[1:]), strings=None)
        key = (call.result, call.receiver, call.arguments or (call.callee,), function)
        if key in self._entered:
            return
        self._entered.add(key)
        self.program.entering.append(Entering(call, function, site, is_callback))
        place = self.program.functions[function]
        self._arguments(call, place)
        self._outcome(call, place)

    def _arguments(self, call: Call, place: Function) -> None:
        solver = self.solver
        plain = len(call.arguments) if call.spread is None else call.spread
        for argument, parameter in zip(call.arguments[:plain], place.parameters, strict=False):
            solver.copy(argument, parameter)
        if call.spread is not None:
            for offset, argument in enumerate(call.arguments[call.spread :]):
                for parameter in place.parameters[call.spread :]:
                    solver.read(argument, ELEMENT, parameter)
                    if offset:
                        # What follows a spread may be spread as well, or be an argument at any later position.
                        solver.copy(argument, parameter)
        for holder, first in ((place.rest, len(place.parameters)), (place.arguments, 0)):
            if holder is not None:
                token = solver.tokens.number(ObjectToken(holder))
                solver.add(holder, token)
                for index, argument in enumerate(call.arguments[first:plain]):
                    solver.copy(argument, solver.property(token, str(index)))
                for argument in call.arguments[plain:]:
                    solver.read(argument, ELEMENT, solver.element_property(token))

    def _outcome(self, call: Call, place: Function) -> None:
        solver = self.solver
        solver.copy(place.result, call.result)
        if call.is_new:
            token = solver.tokens.number(ObjectToken(call.result))
            solver.add(call.result, token)
            solver.read(call.callee, PROTOTYPE, solver.property(token, PROTO))
            solver.copy(call.result, place.receiver)
        elif call.receiver is not None:
            solver.copy(call.receiver, place.receiver)
        if place.is_async:
            solver.add(call.result, solver.tokens.number(ObjectToken(call.result)))
            solver.write(call.result, REJECTED, place.thrown)
        solver.copy(place.thrown, call.raises)

    def _accessor(self, token: Token, subject: Node, result: Node, value: Node | None) -> None:
        """A property that is a function: reading it calls the getter, writing it the setter."""
        what = self.solver.tokens.all[token]
        if not isinstance(what, FunctionToken):
            return
        anchor = subject if value is None else value
        if anchor >= len(self.program.owners) or self.program.owners[anchor] < 0:
            return
        outcome = result if value is None else self.solver.node(anchor)
        callee = self.solver.node(anchor)
        raises = self.program.functions[self.program.owners[anchor]].thrown
        call = Call(outcome, callee, subject, () if value is None else (value,), None, raises)
        self.enter(call, what.function, -1)

    # --- packages ------------------------------------------------------------------------------------------------

    def api(self, call: Call, site: int, what: ApiToken) -> None:
        """A call into a package: rows say what happens, callbacks are entered in any case."""
        if self._is_borrowed(call, site, what):
            return
        path = self.rows.canonical(what.package, what.path + "()")
        what = replace(what, path=path.removesuffix("()")) if path.endswith("()") else what
        solver = self.solver
        if self.rows.is_followed(what.package, path):
            solver.add(call.result, solver.tokens.number(ApiToken(what.package, path)))
        if call.is_new:
            self.lowering.own(call.result)
        self.program.apis.setdefault(site, [])
        if (what.package, path) not in self.program.apis[site]:
            self.program.apis[site].append((what.package, path))
        if self.rows.is_described(what.package, path):
            self.resolved.add(site)
        elif what.package and not self.rows.is_rendering(what.package):
            self.foreign.setdefault(site, set()).add((what.package, path))
        if (what.package, path) == APPLY and len(call.arguments) > 1:
            function, receiver, *rest = call.arguments
            self.watch(replace(call, callee=function, receiver=receiver, arguments=tuple(rest[:1]), spread=0), site)
            return
        if (what.package, path) in PROMISIFY and call.arguments:
            self._promisify(call)
            return
        self.note_keeping(site, what.package, path)
        self.open(call, site)
        for index, argument in enumerate(call.arguments):
            self._name_parameters(site, argument, what.package, f"{what.path}({index})")
        self.lowering.apply(self.rows, call, site, what.package, path)

    def note_keeping(self, site: int, package: str, path: str) -> None:
        """Remember whether what a call may call only keeps the functions that it is given."""
        is_keeping = (package, path) in self.rows.models.keeping
        self.program.keeping[site] = self.program.keeping.get(site, True) and is_keeping

    def _promisify(self, call: Call) -> None:
        def adapted(token: Token) -> None:
            what = self.solver.tokens.all[token]
            if isinstance(what, FunctionToken) and not what.method:
                self.solver.add(call.result, self.solver.tokens.number(replace(what, method=PROMISIFIED)))

        self.program.edge(call.arguments[0], Edge(call.result))
        self.solver.listen(call.arguments[0], adapted)

    def _is_borrowed(self, call: Call, site: int, what: ApiToken) -> bool:
        """Whether a call is of `f.call`, `f.apply` or `f.bind(o)`, and done with."""
        path, _, method = what.path.rpartition(".")
        if method in ("call", "apply") and not self.rows.is_described(what.package, what.path + "()"):
            self._borrowed(call, site, replace(what, path=path), method)
            return True
        if method == "bind" and len(call.arguments) == 1:
            self.resolved.add(site)
            self.solver.add(call.result, self.solver.tokens.number(replace(what, path=path)))
            return True
        return False

    def _borrowed(self, call: Call, site: int, what: ApiToken, method: str) -> None:
        """`f.call(o, x)` and `f.apply(o, [x])`: `f` is called on `o`."""
        receiver = call.arguments[0] if call.arguments else None
        arguments = call.arguments[1:2] if method == "apply" else call.arguments[1:]
        spread = 0 if method == "apply" and arguments else None
        self.api(replace(call, receiver=receiver, arguments=arguments, spread=spread), site, what)

    def _name_parameters(self, site: int, argument: Node, package: str, prefix: str) -> None:
        """What a package hands to a function of the app is a place of that package."""
        known = self.rows.prefixes.get(package, ())
        for index in range(CALLBACK_ARGUMENTS):
            path = f"{prefix}<{index}>"
            if path in known:
                node = self.slot(site, argument).arguments[index]
                self.solver.add(node, self.solver.tokens.number(ApiToken(package, path)))

    def open(self, call: Call, site: int) -> None:
        """Functions handed to code that is not the app's are called there, those one property down as well."""
        if site in self._opened and call is self.program.calls[site]:
            return
        self._opened.add(site)
        for argument in call.arguments:
            self.offer(site, argument)
            inside = self.solver.node(argument)
            self.solver.read(argument, ANY, inside)
            self.program.edge(argument, Edge(inside, pop=(ANY,)))
            self.offer(site, inside, is_inner=True)

    def offer(
        self, site: int, node: Node, then: Callable[[Slot], None] | None = None, *, is_inner: bool = False
    ) -> None:
        """Make a slot (and tell `then`) as soon as it is known that a function may reach `node`.

        `is_inner`: it is found inside an argument; then only functions of the app count, no setters of a library.
        """
        pending = [True]
        kinds = FunctionToken if is_inner else FunctionToken | ApiToken | SetterToken

        def arrived(token: Token) -> None:
            if pending and isinstance(self.solver.tokens.all[token], kinds):
                pending.clear()
                slot = self.slot(site, node)
                if then is not None:
                    then(slot)

        self.solver.listen(node, arrived)

    def slot(self, site: int, node: Node) -> Slot:
        """Where functions that reach `node` at that call are called."""
        found = self.slots.get((site, node))
        if found is None:
            arguments = tuple(self.solver.node(node) for _ in range(CALLBACK_ARGUMENTS))
            receiver, result, thrown = self.solver.node(node), self.solver.node(node), self.solver.node(node)
            call = Call(result, node, receiver, arguments, None, thrown)
            found = self.slots[site, node] = Slot(arguments, receiver, result, thrown, call)
            if site >= 0 and not self.rows.catching.intersection(self.program.apis.get(site, ())):
                raises = self.program.calls[site].raises
                self.solver.copy(thrown, raises)
                self.program.edge(thrown, Edge(raises))
            self.solver.listen(node, lambda token: self._callback(call, site, token))
        return found

    def _callback(self, call: Call, site: int, token: Token) -> None:
        what: AnyToken = self.solver.tokens.all[token]
        if isinstance(what, FunctionToken):
            if what.template >= 0:
                self._bound(call, site, what)
            elif not what.method:
                self.enter(call, what.function, site, is_callback=True)
        elif isinstance(what, SetterToken):
            self._setter(call, what)
        elif isinstance(what, ApiToken) and self.rows.is_described(
            what.package, self.rows.canonical(what.package, what.path + "()")
        ):
            self._api_callback(call, what)

    def _api_callback(self, call: Call, what: ApiToken) -> None:
        """`.then(console.log)`: the package's function is called with what the callback would get."""
        one = replace(call, arguments=call.arguments[:1])
        number = self._handed.get(call.result)
        if number is None:
            number = self._handed[call.result] = len(self.program.calls)
            self.program.calls.append(one)
            self.program.call_owners.append(self.program.owners[call.result])
        self.api(one, number, what)

    def _setter(self, call: Call, what: SetterToken) -> None:
        """What a function of a library is called with arrives where its row says."""
        if what.is_getter:
            self.solver.copy(what.parameter, call.result)
            self.program.edge(what.parameter, Edge(call.result, note="given back by the library", jump=True))
            return
        if len(call.arguments) <= what.index:
            return
        argument = call.arguments[what.index]
        if call.receiver is not None:
            # `builder.addCase(…).addCase(…)`: a method of a library that takes something often hands back its object.
            self.solver.copy(call.receiver, call.result)
        self.solver.copy(argument, what.parameter)
        edge = Edge(what.parameter, sent="given to the library", note="given back by the library", jump=True)
        self.program.edge(argument, edge)
