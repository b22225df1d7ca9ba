"""Packages that only render are not listed among those that nobody describes, and pass on what they are given."""

import pytest

from flowmap import pipeline
from flowmap.models.load import combine, load


def unseen(folder, package, configuration=""):
    (folder / "index.jsx").write_text(
        f"import thing from '{package}';\nconsole.log(thing(process.env.API_TOKEN));\n", encoding="utf-8"
    )
    (folder / "flowmap.toml").write_text(configuration, encoding="utf-8")
    [result] = pipeline.analyze(folder, no_manifest=True).apps
    return [found.package for found in result.map.unseen], [finding.rule for finding in result.findings]


@pytest.mark.parametrize(
    "package",
    ["@atlaskit/badge", "@atlaskit/icon/glyph/add", "react-dom/client", "@radix-ui/react-dialog", "@emotion/styled"],
)
def test_what_they_get_stays_on_the_page_and_comes_out_of_them(package, tmp_path):
    assert unseen(tmp_path, package) == ([], ["secret-logged"])


@pytest.mark.parametrize("package", ["exceljs", "@atlaskit/smart-card", "reactive", "@emotion/unheard-of", "radix-ui"])
def test_others_stand_out(package, tmp_path):
    assert unseen(tmp_path, package) == ([package], ["secret-logged"])


def test_a_project_may_name_its_own(tmp_path):
    own = '[[models]]\npackage = ["@acme/*", "widgets"]\nrenders = true\n'
    assert unseen(tmp_path, "@acme/cards", own)[0] == []
    assert unseen(tmp_path, "widgets/table", own)[0] == []
    assert unseen(tmp_path, "@acme-other/cards", own)[0] == ["@acme-other/cards"]


def test_rows_of_two_texts_add_up():
    one, two = (load([("rows.toml", f'[[models]]\npackage = "{name}"\nrenders = true')]) for name in ("a", "b"))
    assert combine(one, two).rendering == {"a", "b"}
