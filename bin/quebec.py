"""The pages' words of Québec, from those of France: .venv/bin/python bin/quebec.py

Run it after a change of locale/fr; it writes locale/fr_CA, .po and .mo. What a rule can tell is told by RULES; what
Québec says otherwise altogether is written by hand in locale/fr_CA, without the note BY_RULE, and stays as it is.
"""

import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

LOCALE = Path(__file__).parent.parent / "declineapp" / "locale"
BY_RULE = "By rule, from fr: bin/quebec.py"
RULES = (
    (r"\u202f(?=[;!?])", ""),
    (r"\b([Aa])ux e-mails", r"\1ux courriels"),
    (r"\b([Dd])’e-mail", r"\1e courriel"),
    (r"\b([Dd])e l’e-mail", r"\1u courriel"),
    (r"\b([Àà]) l’e-mail", r"au courriel"),
    (r"\b([Ll])’e-mail", r"\1e courriel"),
    (r"\b([Cc])et e-mail", r"\1e courriel"),
    (r"adresse e-mail\b", "adresse de courriel"),
    (r"e-mail", "courriel"),
    (r"\bSMS\b", "texto"),
    (r"\bLes entretiens\b", "Les entrevues"),
    (r"\bun ou deux entretiens\b", "une ou deux entrevues"),
    (r"\bentretiens\b", "entrevues"),
    (r"allocations chômage", "prestations d’assurance-emploi"),
    (r"\ballocations\b", "prestations"),
    (r"poste proposé", "poste offert"),
    (r"\bvous proposer plus\b", "vous offrir plus"),
)


def in_quebec(text: str) -> str:
    """The text of France as Québec says and sets it."""
    for pattern, words in RULES:
        text = re.sub(pattern, words, text)
    return text


def derived(france: Catalog, quebec: Catalog) -> Catalog:
    """What Québec's catalogue is to be: its own entries, and those that a rule makes of France's."""
    comment = "# What Québec says otherwise; everything else is read in fr."
    new = Catalog("fr_CA", header_comment=comment, creation_date=france.creation_date, fuzzy=False)
    for message in france:
        own = quebec.get(message.id) if message.id else None
        if own and BY_RULE not in own.user_comments:
            new.add(own.id, own.string)
        elif message.id and (string := _by_rule(message)) != message.string:
            new.add(message.id, string, user_comments=[BY_RULE])
    return new


def _by_rule(message: Message) -> str | tuple[str, ...]:
    text = message.string
    return in_quebec(text) if isinstance(text, str) else tuple(map(in_quebec, text))


def read(language: str) -> Catalog:
    with (LOCALE / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        return read_po(file, locale=language)


def main() -> None:
    new = derived(read("fr"), read("fr_CA"))
    folder = LOCALE / "fr_CA" / "LC_MESSAGES"
    with (folder / "django.po").open("wb") as po, (folder / "django.mo").open("wb") as mo:
        write_po(po, new, width=0, omit_header=False)
        write_mo(mo, new)


if __name__ == "__main__":
    main()
