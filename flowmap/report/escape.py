"""Text of the analysed app is data: what could steer a terminal or hide from a reader is made visible."""

import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Controls, formatting (bidi overrides, zero width), lone surrogates, line and paragraph separators."""


def visible(text: str) -> str:
    r"""`text` on one line with every control or invisible character written as an escape such as `\x1b`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(character) if _is_hidden(character) else character for character in text)


def _is_hidden(character: str) -> bool:
    # U+FFFE and U+FFFF are no characters at all; XML may not contain them.
    return unicodedata.category(character) in _HIDDEN or ord(character) & 0xFFFE == 0xFFFE


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def width(text: str) -> int:
    """How many terminal columns `text` takes: East Asian wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_cell(character) for character in text)


def _cell(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
