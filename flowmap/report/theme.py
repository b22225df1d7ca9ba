"""The colours and words that all drawings share."""

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
