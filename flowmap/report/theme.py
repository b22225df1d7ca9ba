"""The colours and words that all drawings share."""

from typing import Any

from flowmap.report.graph import BACKEND, BROWSER, EXTERNAL, LOG, PRODUCT, STORAGE, UNKNOWN

FONT = "Helvetica"
INK = "#1f2937"
STAYS = "#6b7280"
LEAVES = "#dc2626"
SECRET = "#991b1b"
ZONE_COLOURS = {
    BROWSER: ("#fef9e7", "#b7950b"),
    BACKEND: ("#eaf2fb", "#2e6da4"),
    PRODUCT: ("#e8f6f1", "#1e8467"),
    STORAGE: ("#eeeaf7", "#6c4ab6"),
    LOG: ("#f2f3f4", "#7f8c8d"),
    EXTERNAL: ("#fdecea", LEAVES),
    UNKNOWN: ("#fdf1e3", "#c2610c"),
}
"""Fill and line of each zone."""

ZONE_LABELS = {
    BROWSER: "Browser",
    BACKEND: "Forge backend",
    PRODUCT: "Atlassian products",
    STORAGE: "Forge storage",
    LOG: "Logs",
    EXTERNAL: "Outside Atlassian",
    UNKNOWN: "Destination not known",
}


def edge_label(edge: dict[str, Any]) -> str:
    """What an edge carries: its categories, and the calls behind it where there are several."""
    words = ", ".join(_word(category, is_credential=edge["credential"]) for category in edge["categories"])
    if edge["kind"] == "egress" and not words and edge["leaves"]:
        words = "no known data"
    return f"{words} ({edge['count']}" if words and edge["count"] > 1 and edge["kind"] != "flow" else words


def _word(category: str, *, is_credential: bool) -> str:
    return "credential" if category == "secret" and is_credential else category
