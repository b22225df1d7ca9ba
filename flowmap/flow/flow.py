"""The stage in order: a program to the map of one app."""

from flowmap.core.app import App, Problem
from flowmap.core.appmap import AppMap
from flowmap.flow.arrivals import Arrivals
from flowmap.flow.backwards import Backwards
from flowmap.flow.certificates import Certificates
from flowmap.flow.entered import by_entry
from flowmap.flow.exposure import Exposures
from flowmap.flow.fields import told_fields
from flowmap.flow.handed import ANSWER, handed_out
from flowmap.flow.inventory import Inventory
from flowmap.flow.keeping import KEEP, Keeping, kept
from flowmap.flow.landmarks import Landmarks
from flowmap.flow.literals import credentials, hard_coded
from flowmap.flow.masking import mask
from flowmap.flow.opaque import opaque
from flowmap.flow.reach import Reach
from flowmap.flow.search import Search
from flowmap.flow.steering import steered, steering
from flowmap.link.program import Program
from flowmap.models.rows import SIGNING


def follow_data(app: App, program: Program, problems: tuple[Problem, ...] = ()) -> AppMap:
    """Where each kind of data of the app goes. `problems` are those of reading its files."""
    back = Backwards(program)
    mask(program)
    program.sources = [*by_entry(program, told_fields(program)), *hard_coded(program)]
    program.sinks = [*handed_out(program, back), *steering(program), *Keeping(program, back).sinks()]
    search = Search(program)
    reach = Reach(app, program)
    arrivals = Arrivals(program, search, reach)
    arrivals.collect()
    exposures, certificates = Exposures(app, program, back), Certificates(program, back)
    rows, storage = Inventory(app, program, reach, arrivals, exposures, certificates).rows()
    marks = Landmarks(app, program)
    everything = tuple(dict.fromkeys((*app.problems, *problems, *program.problems)))
    return AppMap(
        root=app.root,
        manifest=app.manifest,
        analysed=len({file.source.path for file in program.files}),
        skipped=app.skipped,
        problems=tuple(sorted(everything, key=lambda problem: (problem.path, problem.line, problem.message))),
        complete=_is_complete(app, program, search, everything),
        entry_points=marks.entry_points(),
        links=marks.links(),
        egress=tuple(row for row in steered(rows) if row.kind not in (ANSWER, KEEP, SIGNING)),
        storage=storage,
        unseen=arrivals.unseen(),
        remarks=marks.remarks(),
        is_forge=app.is_forge,
        answers=tuple(row for row in rows if row.kind == ANSWER),
        kept=kept(rows),
        opaque=opaque(program, reach),
        credentials=credentials(app, program, reach),
        hooks=marks.hooks(),
        unanswered=marks.unanswered(reach),
        idle=program.idle,
    )


def _is_complete(app: App, program: Program, search: Search, problems: tuple[Problem, ...]) -> bool:
    """Whether all code was seen and no limit was reached."""
    if not (search.complete and program.complete):
        return False
    return not any(problem.opaque for problem in problems) and not any(skipped.hides_code for skipped in app.skipped)
