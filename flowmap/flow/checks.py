"""Checks on the way: whether a condition, or a call that throws, asks who calls or what they may do.

A question of control, not of data: which branch of the condition is the good one is not decided; whoever asks is taken
to act on the answer.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from flowmap.core.facts import Branch
from flowmap.core.words import Category, Origin
from flowmap.flow import names
from flowmap.flow.backwards import Backwards, Mentions
from flowmap.link.program import Program, SourceUse
from flowmap.link.strings import pattern
from flowmap.models.rows import ENTRY, Source

MAX_DEPTH = 6
"""Calls inside calls in which a check that throws is looked for."""

_VERIFIER = re.compile(
    r"(?:^|\.)(?:verify\w*|timingSafeEqual|safeCompare|createHmac|jwtVerify|compareSync|compare|subtle\.sign)\(\)$"
)
_CRYPTO = re.compile(r"crypt|jsonwebtoken|jwt|jose|webhook|svix|tsscmp|hmac|sign|passport|safe-compare|subtle")
_ANSWERING = re.compile(r"^(?:node:)?crypto |subtle|createVerify|bcrypt|argon")
_PROBE = re.compile(
    r"/permissions?/check|/mypermissions|/permission/|/permissions/project|/user/groups?|/group/member|/group/user"
    r"|/user/memberof|/role(?:/|\?|$|details)|/myself|/user/permission|/restriction|/user/current|memberof"
)
_YES_OR_NO = ("true", "false")
_EQUALITY = frozenset({"===", "!==", "==", "!=", "in"})
_MEMBERSHIP = frozenset({"includes", "has", "indexOf", "get", "localeCompare"})


class Question(Enum):
    """What a check asks: who calls (a web trigger), or what the user who calls may do."""

    CALLER = "caller"
    PERMISSION = "permission"


@dataclass(slots=True)
class Checks:
    """Finds out which places of a function stand behind a check."""

    program: Program
    back: Backwards
    _sources: dict[int, list[SourceUse]] = field(default_factory=lambda: defaultdict(list))
    _urls: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _branches: dict[int, list[Branch]] = field(default_factory=lambda: defaultdict(list))
    _calls: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    _answers: dict[tuple[int, Question], bool] = field(default_factory=dict)
    _asserts: dict[tuple[int, Question], bool] = field(default_factory=dict)
    _throwers: dict[tuple[int, Question], list[int]] = field(default_factory=dict)
    _sites: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _pairs: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _thrown: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        program = self.program
        self._pairs = _compared_in(program)
        self._thrown = _thrown_in(program)
        for use in program.sources:
            self._sources[use.place.value].append(use)
        for number, sink in enumerate(program.sinks):
            if sink.sink.product:
                self._urls[sink.call].append(number)
        for file in program.files:
            for branch in file.facts.branches:
                self._branches[program.owners[branch.condition + file.values]].append(branch)
        for site in sorted(program.apis):
            if any(_is_verifier(package, path) and _is_thrower(package, path) for package, path in program.apis[site]):
                self._sites[program.owners[program.calls[site].result]].append(program.calls[site].result)
        for entering in program.entering:
            if not entering.is_callback:
                owner = program.owners[entering.call.result]
                self._calls[owner].append((entering.call.result, entering.function))

    def around(self, value: int, question: Question) -> list[int]:
        """The conditions and calls by which the place of a value stands behind a check; empty where it does not."""
        owner = self.program.owners[value]
        start, end = self.program.span(value)
        base = self.program.file_of_function(owner).values
        found = [
            branch.condition + base
            for branch in self._branches.get(owner, ())
            if branch.start <= start and end <= branch.end and self.asks(branch.condition + base, question)
        ]
        return found + self._passed(owner, start, question) + self._asserted(owner, start, question)

    def _passed(self, owner: int, start: int, question: Question) -> list[int]:
        """`if (!isOwner) { if (!isAdmin) return; }`: who comes to be behind it was asked the one or the other."""
        base = self.program.file_of_function(owner).values
        branches = self._branches.get(owner, ())
        for arm in branches:
            if not arm.end <= start < self._end_around(owner, arm) or not self.asks(arm.condition + base, question):
                continue
            # What follows a way that leaves ends exactly where its block does.
            for rest in branches:
                inside = arm.start < rest.start and rest.end == arm.end
                if inside and self.asks(rest.condition + base, question):
                    return [arm.condition + base, rest.condition + base]
        return []

    def _end_around(self, owner: int, arm: Branch) -> int:
        """The end of the nearest arm around another, or of the function."""
        around = [b.end for b in self._branches[owner] if b.start <= arm.start and arm.end < b.end]
        return min(around, default=self.program.functions[owner].end)

    def _asserted(self, owner: int, start: int, question: Question) -> list[int]:
        """Calls before a place that throw unless the check holds."""
        found = []
        for call in self._throwing(owner, question, 0):
            begin, finish = self.program.span(call)
            if finish <= start < self._scope_end(owner, begin, finish):
                found.append(call)
        return found

    def _scope_end(self, owner: int, begin: int, finish: int) -> int:
        """How far a call speaks for what follows: to the end of the arm that it stands in."""
        ends = [b.end for b in self._branches.get(owner, ()) if b.start <= begin and finish <= b.end]
        return min(ends, default=self.program.functions[owner].end)

    def _throwing(self, owner: int, question: Question, depth: int) -> list[int]:
        """The calls of a function that throw unless the check holds."""
        found = self._throwers.get((owner, question))
        if found is None:
            calls = self._calls.get(owner, ())
            found = [call for call, callee in calls if self._is_assertion(callee, question, depth)]
            if question is Question.CALLER:
                found += self._sites.get(owner, ())
            if depth == 0:
                self._throwers[owner, question] = found
        return found

    def _is_assertion(self, function: int, question: Question, depth: int) -> bool:
        """Whether a function throws depending on a check."""
        key = (function, question)
        found = self._asserts.get(key)
        if found is None:
            self._asserts[key] = False
            inner = self._throwing(function, question, depth + 1) if depth < MAX_DEPTH else []
            found = self._throws(function, question) or any(self._is_plain(function, call) for call in inner)
            self._asserts[key] = found
        return found

    def _is_plain(self, function: int, call: int) -> bool:
        """Whether a call is made in any case."""
        start, end = self.program.span(call)
        return not any(b.start <= start and end <= b.end for b in self._branches.get(function, ()))

    def _throws(self, function: int, question: Question) -> bool:
        function = self.program.bases.get(function, function)
        base = self.program.file_of_function(function).values
        return any(
            branch.start <= start and end <= branch.end and self.asks(branch.condition + base, question)
            for start, end in self._thrown.get(function, ())
            for branch in self._branches.get(function, ())
        )

    # --- what a condition asks ---------------------------------------------------------------------------------

    def asks(self, value: int, question: Question) -> bool:
        """Whether a value tells who calls, or what the caller may do."""
        key = (value, question)
        found = self._answers.get(key)
        if found is None:
            self._answers[key] = False
            mentions = self.back.mentions(value)
            found = self._asks_permission(mentions)
            if not found and question is Question.CALLER:
                found = self._asks_caller(mentions)
            found = found or any(self._is_told(one, question) for one in self.back.copied(value))
            self._answers[key] = found
        return found

    def _is_told(self, value: int, question: Question) -> bool:
        """Whether `true` or `false` tells how a check went: `if (owner === caller) allowed = true;`."""
        owner = self.program.owners[value]
        if owner < 0 or not self._branches.get(owner) or not self._is_answer(value, owner):
            return False
        start, end = self.program.span(value)
        base = self.program.file_of_function(owner).values
        return any(
            branch.start <= start and end <= branch.end and self.asks(branch.condition + base, question)
            for branch in self._branches[owner]
        )

    def _is_answer(self, value: int, owner: int) -> bool:
        file = self.program.file_of_function(owner)
        return file.facts.literals.get(value - file.values) in _YES_OR_NO

    def _asks_caller(self, mentions: Mentions) -> bool:
        """A signature is verified, or a secret of the app's own is held against something of the request."""
        apis = [api for site in mentions.sites for api in self.program.apis.get(site, ())]
        if any(_is_verifier(package, path) for package, path in apis):
            return True
        uses = [use for value in mentions.values for use in self._sources.get(value, ())]
        is_request = any(use.source.package == ENTRY + "webtrigger" for use in uses)
        is_secret = any(use.source.category is Category.SECRET for use in uses)
        own = any(use.source.origin in (Origin.ENV, Origin.STORAGE, Origin.RESPONSE) for use in uses)
        named = any(names.is_secret(name) or "signature" in name.lower() for name in mentions.names)
        return is_request and (is_secret or (own and named))

    def _asks_permission(self, mentions: Mentions) -> bool:
        for site in mentions.sites:
            if any("authorize()" in path for package, path in self.program.apis.get(site, ()) if package):
                return True
            for number in self._urls.get(site, ()):
                if self._is_probe(number):
                    return True
        return self._compares_account(mentions)

    def _is_probe(self, number: int) -> bool:
        """A request for the caller's permissions, groups or roles, or one on the user's behalf, which needs them."""
        use = self.program.sinks[number]
        if use.sink.identity == "user":
            return True
        strings = self.program.strings
        texts = strings.texts(use.url) if strings is not None and use.url is not None else ()
        return any(is_question(pattern(text)) for text in texts)

    def _compares_account(self, mentions: Mentions) -> bool:
        """The caller's account is held against something kept or configured: its owner, a list of administrators."""
        if not any(names.is_account(name) for name in mentions.names):
            return False
        return any(self._is_caller(one) and self._is_kept(other) for one, other in self._compared(mentions))

    def _compared(self, mentions: Mentions) -> Iterator[tuple[int, int]]:
        """What is held against what in there, both ways: by a comparison, a test of membership or as a key."""
        for value in sorted(mentions.values):
            for one, other in self._pairs.get(value, ()):
                yield from ((one, other), (other, one))
            for use in self._sources.get(value, ()):
                if use.key is not None:
                    yield use.key, value

    def _is_caller(self, value: int) -> bool:
        """Whether a value is the caller's account as the platform tells it; what is in a payload anyone may write."""
        named = self.back.mentions(value).names
        if "payload" in named or not any(names.is_account(name) for name in named):
            return False
        return any(
            source.category is Category.CONTEXT and source.origin in (Origin.ENTRY, Origin.PRODUCT)
            for source in self._sources_of(value)
        )

    def _is_kept(self, value: int) -> bool:
        """Whether a value comes out of a store, the configuration or a product."""
        kept = (Origin.STORAGE, Origin.ENV, Origin.PRODUCT)
        return any(
            source.origin in kept and source.category is not Category.CONTEXT for source in self._sources_of(value)
        )

    def _sources_of(self, value: int) -> list[Source]:
        return [use.source for one in self.back.mentions(value).values for use in self._sources.get(one, ())]


def _compared_in(program: Program) -> dict[int, list[tuple[int, int]]]:
    """By the value that tells the outcome the two values that are held against each other."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for file in program.files:
        methods: set[int] = set()
        for subject, key, result in file.facts.reads:
            if isinstance(key, int):
                found[result + file.values].append((subject + file.values, key + file.values))
            elif key in _MEMBERSHIP:
                methods.add(result)
        for test in file.facts.tests:
            if test.operator in _EQUALITY and test.right is not None:
                found[test.result + file.values].append((test.left + file.values, test.right + file.values))
        for call in file.facts.calls:
            if call.callee in methods and call.receiver is not None:
                pairs = [(call.receiver + file.values, argument + file.values) for argument in call.arguments[:1]]
                found[call.result + file.values] += pairs
    return found


def _thrown_in(program: Program) -> dict[int, list[tuple[int, int]]]:
    """By function where its `throw` statements stand; what an unknown call might throw is none."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for file in program.files:
        ends = {function.thrown: number for number, function in enumerate(file.facts.functions, file.functions)}
        for value, target in file.facts.same:
            if target in ends:
                found[ends[target]].append(program.span(value + file.values))
    return found


def _is_verifier(package: str, path: str) -> bool:
    return bool(_VERIFIER.search(path) and (_CRYPTO.search(package) or _CRYPTO.search(path)))


def _is_thrower(package: str, path: str) -> bool:
    """Whether a verifier throws by itself: `jwt.verify()` does; what Node.js has answers yes or no, or nothing."""
    return "verify" in path.lower() and _ANSWERING.search(f"{package} {path}") is None


def is_question(path: str) -> bool:
    """Whether a REST path asks for permissions, groups or roles."""
    return _PROBE.search(path) is not None
