"""What we leave out of the messages stays in where its writer insists."""

from declineapp.models import IgnoredFinding
from tests.answers import COMPLETE
from tests.pages.conftest import Visitor

SALARY = "the salary that Tom told me"


def type_moment(owner: Visitor, text: str = SALARY, go: str = "next"):
    return owner.send("be-grateful/", COMPLETE["be-grateful"] | {"specific": text}, go=go)


def email(owner: Visitor) -> str:
    return owner.get(owner.at("messages/email/")).context["editing"].letter.body


def test_what_stays_out_is_said_and_kept_by_one_press(owner) -> None:
    page = owner.get(type_moment(owner)["Location"]).content.decode()
    assert 'value="insist specific"' in page
    assert "the salary" not in email(owner)
    type_moment(owner, go="insist specific")
    assert "the salary" in email(owner)
    assert "insist" not in owner.get(type_moment(owner)["Location"]).content.decode()


def test_the_coach_is_silent_about_what_was_kept(owner) -> None:
    type_moment(owner, go="insist specific")
    codes = [remark.finding.code for remark in owner.get(owner.at("messages/email/")).context["coaching"].remarks]
    assert "money" not in codes


def test_another_text_is_asked_about_again(owner) -> None:
    type_moment(owner, go="insist specific")
    type_moment(owner, "the way Tom named my salary")
    assert "my salary" not in email(owner)


def test_what_was_kept_stands_readable_nowhere(owner) -> None:
    type_moment(owner, go="insist specific")
    assert "salary" not in str(list(IgnoredFinding.objects.values()))


def test_nothing_but_a_text_of_theirs_can_be_insisted_on(owner) -> None:
    for name in ("role", "x", "", "interest"):
        assert type_moment(owner, "the walk", go=f"insist {name}").status_code == 302
    assert not IgnoredFinding.objects.exists()
