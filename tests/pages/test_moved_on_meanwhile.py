"""A page whose question or message another page has made superfluous meanwhile: what is typed there is kept."""

import re

import pytest

from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db


def hidden_fields(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w*)"', page))


@pytest.mark.parametrize("typing", [True, False])
def test_a_message_typed_while_its_kind_ceased_to_apply_is_kept(owner, typing: bool) -> None:
    owner.send("speak-up/", {"how": "call"}, go="leave")
    shown = hidden_fields(owner.see("messages/voicemail/"))
    owner.send("speak-up/", {"how": "writing"}, go="leave")
    headers = {"HX-Request": "true"} if typing else {}
    owner.post(owner.at("messages/voicemail/"), shown | {"subject": "", "body": "Ring me, please."}, headers=headers)
    assert "Ring me, please." in owner.see("messages/voicemail/")


def test_a_message_that_ceased_to_apply_and_was_not_changed_is_no_edit(owner) -> None:
    owner.send("speak-up/", {"how": "call"}, go="leave")
    page = owner.get(owner.at("messages/voicemail/"))
    owner.send("speak-up/", {"how": "writing"}, go="leave")
    body = page.context["text"][1]
    owner.post(owner.at("messages/voicemail/"), hidden_fields(page.content.decode()) | {"subject": "", "body": body})
    assert owner.get(owner.at("messages/voicemail/"))["Location"] == owner.at("messages/")


def test_an_answer_typed_while_its_section_ceased_to_apply_is_kept(owner) -> None:
    shown = hidden_fields(owner.see("open-door/"))
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    owner.post(owner.at("open-door/"), shown | {"referral_name": "Jo Lee"}, headers={"HX-Request": "true"})
    assert owner.stored_draft().section_answers("open-door")["referral_name"] == "Jo Lee"


@pytest.mark.parametrize("typing", [True, False])
def test_a_message_typed_while_a_needed_answer_went_is_kept(owner, typing: bool) -> None:
    shown = hidden_fields(owner.see("messages/email/"))
    owner.send("offer/", COMPLETE["offer"] | {"role": ""}, go="leave")
    headers = {"HX-Request": "true"} if typing else {}
    owner.post(owner.at("messages/email/"), shown | {"subject": "No", "body": "My own words."}, headers=headers)
    assert "My own words." in owner.see("messages/email/")


def test_a_text_too_long_stays_on_the_screen_where_its_kind_ceased_to_apply(owner) -> None:
    owner.send("speak-up/", {"how": "call"}, go="leave")
    shown = hidden_fields(owner.see("messages/voicemail/"))
    owner.send("speak-up/", {"how": "writing"}, go="leave")
    too_long = shown | {"subject": "", "body": "x" * 20_001}
    assert owner.post(owner.at("messages/voicemail/"), too_long, headers={"HX-Request": "true"}).status_code == 413
    answer = owner.post(owner.at("messages/voicemail/"), too_long)
    assert answer.status_code == 422
    assert "x" * 20_001 in answer.content.decode()
