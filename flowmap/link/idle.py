"""Dependencies that phone out and that no code imports: nothing of them is seen, so that they are at least named."""

from flowmap.core.app import App
from flowmap.core.words import Boundary
from flowmap.link.program import Program
from flowmap.models.rows import Models, package_of

SDK = "sdk"
MAX_SPECIFIER = 100


def idle_dependencies(app: App, program: Program, models: Models) -> tuple[str, ...]:
    """The packages of the app's package.json files that rows know to call a vendor, and no file imports, sorted."""
    sinks = [sink for sink in models.sinks if sink.egress == SDK or (sink.store and sink.boundary is Boundary.EXTERNAL)]
    # The platform's own packages are there for more than the one call that leaves.
    calling = {package_of(sink.package) for sink in sinks if not sink.package.startswith("@forge/")}
    named = {found.specifier for file in program.files for found in file.facts.imports}
    named |= {found.specifier for file in program.files for found in file.facts.exports if found.specifier}
    named |= {text for file in program.files for text in file.facts.literals.values() if len(text) < MAX_SPECIFIER}
    imported = {package_of(specifier) for specifier in named}
    return tuple(sorted(set(app.dependencies) & calling - imported))
