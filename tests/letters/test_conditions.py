"""What stands left of the bar, where it asks more than one field."""

import pytest

from declineapp.letters import Facts
from declineapp.letters.conditions import CONDITIONS


@pytest.mark.parametrize(
    ("reason", "detail", "named"),
    [
        ("location", "The commute would be two hours", True),
        ("location", "I looked seriously at moving to Hyderabad", False),
        ("staying", "I’m staying where I am", True),
        ("staying", "they have asked me to lead the unit", False),
        ("timing", "ce n’est pas le bon moment", True),
        ("timing", "I’ve got a job on till Easter", False),
        ("other_offer", "j’ai trouvé un stage plus proche de la recherche", True),
        ("other_offer", "ça me rapproche de mes enfants", False),
        ("private", "The commute", False),
    ],
)
def test_a_detail_may_name_its_reason(reason: str, detail: str, named: bool) -> None:
    assert CONDITIONS["names_reason"](Facts(reason=reason, reason_detail=detail)) is named


def test_a_reason_may_turn_already() -> None:
    assert CONDITIONS["contrasts"](Facts(reason_detail="I thought of moving, but I’d rather stay"))
    assert not CONDITIONS["contrasts"](Facts(reason_detail="I’d miss being in the classroom"))


def test_a_reason_may_speak_of_what_has_to_be_named_before() -> None:
    assert CONDITIONS["refers_back"](Facts(reason_detail="c’est plus proche de chez moi"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="It’s closer to home"))
    assert CONDITIONS["refers_back"](Facts(reason_detail="plus près de chez moi"))
    assert not CONDITIONS["refers_back"](Facts(reason_detail="cette autre école est plus proche"))


def test_what_is_ticked_isnt_said_again_beside_the_same_moment() -> None:
    facts = Facts(liked=("workplace", "culture"), specific="la visite des locaux")
    assert not CONDITIONS["workplace"](facts)
    assert CONDITIONS["culture"](facts)
    assert CONDITIONS["workplace"](Facts(liked=("workplace",), specific="la visite de l’atelier"))
