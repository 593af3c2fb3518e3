"""Each row of the case tables, in French."""

import re
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from declineapp.letters import cards, compose
from declineapp.letters.facts import Facts
from declineapp.letters.fr import LETTERS

FACTS = Facts(
    message_language="fr",
    your_name="Inès Garnier",
    company="Atelier Brun",
    role="graphiste",
    recipient_name="Anne Martin",
    stage="offered",
    specific="la visite de l’atelier",
    reason="other_offer",
    keep_in_touch=("linkedin",),
)
WORDINGS = range(6)
MAY_4 = date(2027, 5, 4)


def said(kind: str = "email", **answers: Any) -> list[str]:
    """The message in each wording."""
    return [LETTERS[kind](replace(FACTS, wording=wording, **answers)).body for wording in WORDINGS]


def everywhere(pattern: str, bodies: list[str]) -> bool:
    return all(re.search(pattern, body) for body in bodies)


def nowhere(pattern: str, bodies: list[str]) -> bool:
    return not any(re.search(pattern, body) for body in bodies)


def test_before_an_offer_the_first_sentence_withdraws() -> None:
    for body in said(stage="before_offer"):
        first = re.split(r"(?<=[.?!]) ", body.split("\n\n")[1])[0]
        assert re.search(r"retire|ne donnerai pas suite|me retire", first)


@pytest.mark.parametrize("route", ["direct", "agency"])
def test_the_thanks_come_before_the_no(route: str) -> None:
    for body in said(route=route):
        told = re.search(
            r"déclin|ne pas (?:l’)?accepter|ne prendrai|ne donnerai|donnerai pas|réponse est|réponse à", body
        )
        thanked = re.search(r"[Mm]erci|remercie", body)
        assert thanked
        assert told
        assert thanked.start() < told.start()


def test_nothing_is_claimed_of_how_soon_it_comes() -> None:
    assert nowhere(
        r"sans (?:tarder|attendre)|tout de suite|au plus tôt|aussi tôt", said(how="writing", reason="private")
    )


@pytest.mark.parametrize("stage", ["accepted", "signed"])
def test_a_yes_is_taken_back_with_its_date(stage: str) -> None:
    assert everywhere(r"accepté le 4 mai|oui le 4 mai", said(stage=stage, accepted_on=MAY_4))
    assert nowhere(r"accepté le|oui le", said(stage=stage))


def test_the_agent_is_asked_to_pass_it_on() -> None:
    passes_on = r"leur (?:transmettre|dire|annoncer|faire savoir)|le leur|transmettre ma réponse|leur dire"
    for stage in ("before_offer", "offered", "accepted"):
        for kind in ("call", "email"):
            assert everywhere(passes_on, said(kind, stage=stage, route="agency"))
    for kind in ("negotiate", "extension"):
        assert everywhere(r"leur|eux", said(kind, route="agency"))
    assert everywhere(passes_on, said(route="agency", reason="mistreatment"))


def test_inside_the_house_nobody_is_left() -> None:
    bodies = said(route="internal")
    assert everywhere(r"équipe actuelle|mon équipe", bodies)
    assert nowhere(r"quitt|LinkedIn", bodies)


def test_a_long_way_earns_more_thanks() -> None:
    many = r"beaucoup m’y ont|tout le monde|à toute l’équipe"
    assert everywhere(many, said(rounds="many"))
    assert nowhere(many, said(rounds="few"))


def test_writing_is_said_and_not_explained() -> None:
    assert everywhere(r"vous (?:l’)?écri(?!rai)|par écrit", said(how="writing"))
    assert nowhere(r"téléphone", said(how="writing"))


@pytest.mark.parametrize(("call", "pattern"), [("voicemail", r"message|répondeur"), ("no_answer", r"joindre|appelé")])
def test_the_outcome_of_the_call_is_told(call: str, pattern: str) -> None:
    assert everywhere(pattern, said(call=call))


def test_having_spoken_is_told_with_its_day() -> None:
    assert everywhere("4 mai", said(call="spoke", called_on=MAY_4))
    assert nowhere("comme je vous l’ai dit", said())


def test_where_the_place_was_wrong_the_door_is_opened_by_choice_alone() -> None:
    shut = said(reason="workplace_fit", keep_in_touch=())
    assert nowhere(r"contact|recroiser|chemins|retrouver", shut)
    assert everywhere(r"contact|LinkedIn", said(reason="workplace_fit"))
    assert "note" not in compose(replace(FACTS, reason="workplace_fit", keep_in_touch=()))


def test_mistreatment_has_no_praise_no_call_and_no_door() -> None:
    bodies = said(reason="mistreatment", liked=("people",))
    assert nowhere(r"apprécié|aimé|\bcontact\b|plaisir|confiance|vœux|souhaite pleine", bodies)
    kinds = compose(replace(FACTS, reason="mistreatment"))
    assert not {"call", "voicemail", "note"} & kinds.keys()


def test_terms_are_named_without_money() -> None:
    assert everywhere(r"ce que je cherche", said(reason="terms", reason_detail="Le salaire est bas"))
    assert nowhere(r"salaire", said(reason="terms", reason_detail="Le salaire est bas"))


def test_what_they_answer_about_money_is_true() -> None:
    for reason, true in (("terms", False), ("location", True)):
        card = next(c for c in cards(replace(FACTS, reason=reason)) if c.code == "more_money")
        assert ("ne tient pas aux conditions" in card.you_say) == true


def test_asking_after_a_yes_says_that_it_was_given() -> None:
    for kind in ("negotiate", "extension"):
        assert everywhere(r"accepté|dit oui|accord est donné", said(kind, stage="signed"))
        assert nowhere(r"accepté|dit oui|accord est donné", said(kind))


def test_meeting_again_names_the_event_and_its_day() -> None:
    bodies = said(keep_in_touch=("event",), event_name="Salon du livre", event_on=MAY_4)
    assert everywhere("pendant le Salon du livre, le 4 mai", bodies)


def test_private_life_is_said_in_three_words() -> None:
    bodies = said(reason="personal", reason_detail="Ma mère est malade")
    assert everywhere("pour des raisons personnelles", bodies)
    assert nowhere("mère", bodies)


def test_what_they_keep_to_themselves_stays_there() -> None:
    assert nowhere("raison|parce que", said(reason="private"))
    why = next(card for card in cards(replace(FACTS, reason="private")) if card.code == "why")
    assert "raisons pour moi" in why.you_say


def test_a_voicemail_names_the_day_that_is_known() -> None:
    assert everywhere("avant le 4 mai", said("voicemail", reply_by=MAY_4))


def test_who_helped_hears_when_the_others_will() -> None:
    assert everywhere(
        r"le 4 mai à 14\u00a0h\u00a030", said("heads_up", route="referral", call_on=MAY_4, call_at=time(14, 30))
    )


def test_asking_for_more_is_the_only_place_for_money() -> None:
    asked = {"would_change": "yes", "change_what": ("pay",), "change_detail": "55 000 € me conviendraient."}
    assert everywhere("rémunération", said("negotiate", **asked))
    assert nowhere("rémunération|€", said("email", **asked))


def test_asking_for_time_names_their_day_and_invents_none() -> None:
    assert everywhere("4 mai", said("extension", would_change="unsure", extension_until=MAY_4))
    assert nowhere(r"\d", said("extension", would_change="unsure"))


def test_quebec_writes_courriel_and_entrevue() -> None:
    facts = replace(FACTS, message_language="fr-ca", keep_in_touch=("email",), liked=("interviews",), specific="")
    body = " ".join(LETTERS["email"](replace(facts, wording=wording)).body for wording in WORDINGS)
    assert "courriel" in body
    assert "entrevues" in body
    assert "e-mail" not in body
    assert "entretiens" not in body


def test_another_role_is_welcome_only_where_they_said_so() -> None:
    for welcome in (True, False):
        card = next(c for c in cards(replace(FACTS, other_role_welcome=welcome)) if c.code == "other_role")
        assert ("avec intérêt" in card.you_say) == welcome
