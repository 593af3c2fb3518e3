"""Days and hours as a letter says them."""

from datetime import date

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_BEFORE = {
    **dict.fromkeys(_MONTHS, "en "),
    **dict.fromkeys(("printemps",), "au "),
    **dict.fromkeys(("été", "automne", "hiver"), "à l’"),
    **dict.fromkeys(("semaine", "rentrée"), "la "),
    **dict.fromkeys(("année",), "l’"),
    **dict.fromkeys(("mois", "trimestre", "semestre"), "le "),
}
"""What a moment needs before it, where they left it out."""
_FEASTS = frozenset({"noël", "pâques"})


def day(day: date | None) -> str:
    """« 20 novembre », « 1er décembre »"""
    return f"{_number(day)} {_MONTHS[day.month - 1]}" if day else ""


def weekday(day: date) -> str:
    """« mardi »"""
    return _WEEKDAYS[day.weekday()]


def date_in_full(named: date, country: str) -> str:
    """« 20 novembre 2026 », whatever the country"""
    return f"{day(named)} {named.year}"


def the_day(day: date | None) -> str:
    """« le 30 », where the month is plain from what stands around it."""
    return f"le {_number(day)}" if day else ""


def moment(words: str) -> str:
    """When something is going to be, in their words: « en mars », « au
    printemps », « le mois prochain », « le 10 mai »."""
    first = words.split(" ", 1)[0].lower()
    if first[:1].isdigit() and not first.startswith("20"):
        return f"le {words}"
    return _BEFORE.get(first, "") + (words if first in _FEASTS else words[:1].lower() + words[1:])


def _number(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)
