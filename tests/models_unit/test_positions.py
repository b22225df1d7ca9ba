from flowmap.models.positions import lines

TEXT = '''\
# [[not]] a = "header"
top = "x = [1]"

[plain]
"quoted key" = 1
dotted.name = 2 # { comment = 1 }

[[models]]
list = [
  { at = "a()", nested = [{ b = 1 },
                          { b = 2 }] },
  "text ] with } marks",

  """
  several
  lines"""
]
after = \'\'\'
'quoted' \'\'\'

[[models]]
x = 2027-01-01
[models.below]
y = -1.5
[[models.rows]]
z = true
'''


def test_every_key_element_and_table_has_its_line():
    assert lines(TEXT) == {
        ("top",): 2,
        ("plain",): 4,
        ("plain", "quoted key"): 5,
        ("plain", "dotted", "name"): 6,
        ("models", 0): 8,
        ("models", 0, "list"): 9,
        ("models", 0, "list", 0): 10,
        ("models", 0, "list", 0, "at"): 10,
        ("models", 0, "list", 0, "nested"): 10,
        ("models", 0, "list", 0, "nested", 0): 10,
        ("models", 0, "list", 0, "nested", 0, "b"): 10,
        ("models", 0, "list", 0, "nested", 1): 11,
        ("models", 0, "list", 0, "nested", 1, "b"): 11,
        ("models", 0, "list", 1): 12,
        ("models", 0, "list", 2): 14,
        ("models", 0, "after"): 18,
        ("models", 1): 21,
        ("models", 1, "x"): 22,
        ("models", 1, "below"): 23,
        ("models", 1, "below", "y"): 24,
        ("models", 1, "rows", 0): 25,
        ("models", 1, "rows", 0, "z"): 26,
    }


def test_an_empty_text_has_no_positions():
    assert lines("\n# nothing\n") == {}
