"""Random answers as people give them, valid by the questions themselves."""

import random
from typing import Any

from declineapp.letters import LANGUAGES
from declineapp.steps import ASKED
from declineapp.steps.fields import Count, Day, Email, Hour, One, Phone, Several

LINES = {
    "your_name": ["Nadia Osman", "Inès Garnier", "Tom O’Neill", "Wei Li"],
    "company": ["Northwind", "Acme Inc.", "HSBC", "Hermès", "Hachette", "L'Oréal", "Yahoo!", "3M", "eBay", "Air & Co"],
    "role": ["data analyst", "HR manager", "UX designer", "Head of Data", "infirmier", "hôtesse d'accueil", "SRE"],
    "recipient_name": ["Anne Martin", "Paul van der Berg", "Dr Zoë Klein", "Li"],
    "referrer_name": ["Karim Haddad"],
    "event_name": ["PyData London", "le Salon du livre", "the spring fair"],
    "event_when": ["next month", "le mois prochain", "In March"],
    "referral_name": ["Samir Khan"],
    "place": ["Lyon", "Leeds"],
}
TEXTS = {
    "people": ["Anne and Karim", "Anne et Karim.", "your whole team"],
    "specific": ["the walk through the workshop", "I enjoyed the walk.", "La visite de l'atelier !", "how you listen…"],
    "interest": ["The job would have let me draw maps", "Le poste me plaisait.\nBeaucoup."],
    "reason_detail": ["my heart is in teaching", "L'enseignement me tient à cœur."],
    "record": ["On Monday Mr Grey shouted at me in the lift."],
    "change_detail": ["A base of 60,000 would do", "55 000 € me conviendraient"],
    "boundary": ["Thank you, but no.", "Merci, mais c'est non"],
    "your_address": ["1 Mill Lane\nLeeds LS1 4AP", "3, rue du Puits\n69001 Lyon"],
    "their_address": ["9 King Street\nLeeds LS1 2HL"],
    "referral_why": ["he has run a team like yours", "il connaît votre métier"],
}


def answers(rng: random.Random) -> dict[str, dict[str, Any]]:
    """One person's answers: what is needed always, the rest as it falls."""
    given = {step.slug: _section(step.form.base_fields, rng) for step in ASKED}
    given["offer"]["message_language"] = rng.choice([*LANGUAGES])
    return given


def _section(questions: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    return {name: _answer(name, q, rng) for name, q in questions.items() if q.required or rng.random() < 0.5}


def _answer(name: str, question: Any, rng: random.Random) -> Any:
    match question:
        case One():
            return rng.choice([*question.labels])
        case Several():
            return rng.sample([*question.labels], rng.randint(0, 3))
        case Day():
            return f"{rng.choice([2026, 2027])}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        case Hour():
            return f"{rng.randint(8, 19):02}:{rng.choice(['00', '30'])}"
        case Count():
            return rng.randint(0, 8)
        case Email():
            return "anne@example.org"
        case Phone():
            return "+44 20 7946 0000"
    return rng.choice((LINES | TEXTS)[name])
