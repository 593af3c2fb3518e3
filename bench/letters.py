"""Facts for sheets and figures: random answers, their names and texts in the language of the letter."""

import random
from collections.abc import Iterator

from declineapp.letters import Facts
from declineapp.steps import read
from tests.random_answers import answers

NAMES = {"your_name": ["Anna Martin"], "recipient_name": ["Paul Martin"], "referral_name": ["Peter Parker"]}
TYPED = {
    "en": {
        "company": ["Northwind", "Acme Inc.", "HSBC"],
        "role": ["data analyst", "HR manager", "UX designer"],
        "people": ["Anne and Peter"],
        "specific": ["the walk through the workshop", "I enjoyed meeting your designers."],
        "interest": ["The job would have let me draw maps"],
        "reason_detail": ["my heart is in teaching"],
        "change_detail": ["A base of 60,000 would make it a yes"],
        "boundary": ["Thank you, but no."],
        "event_name": ["the spring fair"],
        "event_when": ["next month"],
        "referral_why": ["he has run a team like yours"],
    },
    "fr": {
        "company": ["Hachette", "Hermès", "L'Oréal"],
        "role": ["analyste de données", "infirmier", "hôtesse d'accueil"],
        "people": ["Anne et Pierre"],
        "specific": ["la visite de l'atelier", "J'ai apprécié l'accueil de l'équipe."],
        "interest": ["Le poste m'aurait permis de dessiner des cartes"],
        "reason_detail": ["l'enseignement me tient à cœur"],
        "change_detail": ["Un salaire de 55 000 € me conviendrait"],
        "boundary": ["Merci, mais c'est non."],
        "event_name": ["le Salon du livre"],
        "event_when": ["le mois prochain"],
        "referral_why": ["il connaît ce métier"],
    },
}


def some_facts(language: str, seed: int) -> Iterator[Facts]:
    """Facts without end, the same for the same seed; `language` is en, fr or fr-ca."""
    rng = random.Random(seed)  # noqa: S311
    typed = NAMES | TYPED[language[:2]]
    while True:
        given = answers(rng)
        for section in given.values():
            section.update({name: rng.choice(typed[name]) for name in section if name in typed})
        given["offer"]["message_language"] = language
        given["style"]["wording"] = rng.randint(0, 99)
        yield read(given).facts
