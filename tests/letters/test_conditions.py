"""What stands left of the bar, where it asks more than one field."""

import re

from declineapp.letters import LANGUAGES, Facts
from declineapp.letters.conditions import CONDITIONS


def test_a_detail_may_say_itself_that_the_person_stays() -> None:
    said, unsaid = "I’m staying where I am", "they have asked me to lead the unit"
    by_itself = [CONDITIONS["reason_by_itself"](Facts(reason="staying", reason_detail=each)) for each in (said, unsaid)]
    assert by_itself == [True, False]


def test_a_reason_may_turn_already() -> None:
    assert CONDITIONS["contrasts"](Facts(reason_detail="I thought of moving, but I’d rather stay"))
    assert not CONDITIONS["contrasts"](Facts(reason_detail="I’d miss being in the classroom"))


def test_a_reason_may_speak_of_what_has_to_be_named_before() -> None:
    assert CONDITIONS["refers_back"](Facts(reason_detail="c’est plus proche de chez moi"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="It’s closer to home"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="ailleurs c’est un poste à l’année"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="other one has me outside"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="plus près de chez moi"))
    assert not CONDITIONS["refers_back"](Facts(reason_detail="cette autre école est plus proche"))


def test_what_is_ticked_isnt_said_again_beside_the_same_moment() -> None:
    facts = Facts(liked=("workplace", "culture"), specific="la visite des locaux")
    assert not CONDITIONS["workplace"](facts)
    assert CONDITIONS["culture"](facts)
    assert CONDITIONS["workplace"](Facts(liked=("workplace",), specific="la visite de l’atelier"))


def test_every_condition_is_asked_by_some_letter() -> None:
    texts = [path.read_text(encoding="utf-8") for each in LANGUAGES.values() for path in each.folder.glob("*/*.txt")]
    left_of_the_bar = {
        name for text in texts for name in re.findall(r"[\w]+", " ".join(re.findall(r"^  (.*?)\|", text, re.M)))
    }
    assert {name for name in CONDITIONS if not set(name.split()) <= left_of_the_bar} == set()
