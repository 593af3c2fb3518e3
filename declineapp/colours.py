"""The design's own colours where Python needs them (styles/_design.scss has
them all), and how well two are told apart."""

LIGHT = {"paper": "#fbf7f0", "sheet": "#ffffff", "brand": "#1d5c57", "on-brand": "#ffffff"}
DARK = {"paper": "#171d21", "sheet": "#1f272c", "brand": "#8ccfc4", "on-brand": "#10211f"}

LEGIBLE = 4.5
"""WCAG 2.2's least contrast of text and its ground."""


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's ratio of two colours' relative luminances, 1 to 21. Colours are written #rrggbb."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
