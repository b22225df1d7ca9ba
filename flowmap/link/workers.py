"""Workers: files of the app that the browser runs beside the page that names them."""

import posixpath

from flowmap.link.modules import Modules
from flowmap.link.program import Program
from flowmap.link.strings import Strings
from flowmap.models.rows import GLOBAL

_STARTS = frozenset(
    (GLOBAL, call) for call in ("Worker()", "SharedWorker()", "navigator.serviceWorker.register()", "importScripts()")
)


def run_workers(program: Program, modules: Modules, strings: Strings) -> None:
    """A file that starts a worker runs it, as one that imports a module runs that."""
    for site, apis in sorted(program.apis.items()):
        if _STARTS.isdisjoint(apis):
            continue
        file = program.function_files[program.call_owners[site]]
        for argument in program.calls[site].arguments:
            for target in _targets(program, modules, strings, file, argument):
                program.imported.setdefault(file, set()).add(target)


def _targets(program: Program, modules: Modules, strings: Strings, file: int, argument: int) -> list[int]:
    """The files that an address may mean: beside the code that names it, or beside a page of the app."""
    found = []
    for text in strings.ordered(argument):
        name = text[-1] if text else 0
        if not isinstance(name, str) or "//" in name:
            continue
        specifier = "./" + posixpath.normpath(name).lstrip("/")
        pages = [index for index, other in enumerate(program.files) if other.source.language == "html"]
        targets = (modules.target(start, specifier) for start in (file, *pages))
        found += [target for target in targets if target is not None][:1]
    return found
