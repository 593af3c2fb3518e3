"""Stepping through the sections: saved before checked, half-filled, in any order."""

import pytest
from django.test import Client

from declineapp.models import Draft
from declineapp.steps import STEPS
from tests.answers import COMPLETE
from tests.pages.conftest import FROM_HERE, sign_in

pytestmark = pytest.mark.django_db


def test_one_press_starts_a_draft_at_the_first_section(client) -> None:
    response = client.post("/fr/start/")
    draft = Draft.objects.get()
    assert response["Location"] == f"/fr/drafts/{draft.pk}/offer/"


def test_the_way_from_start_to_messages(beginner) -> None:
    path = "offer/"
    for slug in [*COMPLETE]:
        assert path == f"{slug}/"
        response = beginner.send(path, COMPLETE[slug])
        path = response["Location"].removeprefix(beginner.at())
    assert path == "check/"
    assert beginner.get(beginner.at("messages/"))["Location"] == beginner.at("messages/call/")
    assert "data analyst" in beginner.see("messages/call/")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_half_filled_page_comes_back_as_it_was(owner, step, language) -> None:
    before = owner.stored_draft().answers
    page = owner.see(f"{step.slug}/", language)
    owner.send(f"{step.slug}/", COMPLETE[step.slug], go="leave", language=language)
    assert owner.stored_draft().answers == before
    for typed in COMPLETE[step.slug].values():
        for value in typed if isinstance(typed, list) else [typed]:
            assert f'value="{value}"' in page or f">\n{value}</textarea>" in page


def test_saved_before_it_is_checked(beginner) -> None:
    response = beginner.send("offer/", {"role": "cook\nof the day", "stage": "dreaming", "reply_by": "31/12/2026"})
    assert beginner.stored_draft().section_answers("offer") == {
        "role": "cook\nof the day",
        "stage": "dreaming",
        "reply_by": "31/12/2026",
    }
    assert response["Location"] == beginner.at("offer/?show=errors")
    assert "31/12/2026" in beginner.see("offer/?show=errors")


def test_what_is_wrong_is_said_at_the_field_and_in_a_summary(beginner) -> None:
    page = beginner.send("offer/", {"role": "cook\nof the day"}, follow=True).content.decode()
    assert 'href="#id_role"' in page
    assert 'id="id_role_wrong"' in page
    assert "<title>Error:" in page


def test_the_summary_names_the_question_beside_each_error(owner) -> None:
    wrong = {"offered_on": "2090-01-01", "accepted_on": "2090-01-02"}
    page = owner.send("offer/", COMPLETE["offer"] | wrong, follow=True).content.decode()
    assert '">When did they make it? – This day is still to come.</a>' in page
    assert '">When did you say yes? – This day is still to come.</a>' in page
    assert "What you typed is saved." in page


def test_what_is_wrong_is_said_in_french(beginner) -> None:
    page = beginner.send("offer/", {}, language="fr", follow=True).content.decode()
    assert 'lang="fr"' in page
    assert "Give the role" not in page


@pytest.mark.parametrize(
    ("go", "lands"),
    [("back", "offer/"), ("leave", ""), ("later", "be-grateful/"), ("fr", "speak-up/")],
)
def test_every_button_saves_and_none_but_continue_checks(owner, go, lands) -> None:
    response = owner.send("speak-up/", {"how": "call", "call_on": "2020-01-01"}, go=go)
    assert response["Location"] == owner.at(lands, language="fr" if go == "fr" else "en")
    assert owner.stored_draft().section_answers("speak-up") == {"how": "call", "call_on": "2020-01-01"}


def test_a_call_in_the_past_is_said_at_its_field(owner) -> None:
    page = owner.send("speak-up/", {"how": "call", "call_on": "2020-01-01"}, follow=True).content.decode()
    assert 'id="id_call_on_wrong"' in page


def test_a_change_link_comes_straight_back(owner) -> None:
    page = owner.see("check/")
    assert f"{owner.at('speak-up/')}?from=check#id_how" in page
    response = owner.send("speak-up/?from=check", {"how": "writing"})
    assert response["Location"] == owner.at("check/")


def test_the_gate_opens_where_something_would_change_the_mind(owner) -> None:
    response = owner.send("honest-reason/", {"reason": "location", "would_change": "yes"})
    assert response["Location"] == owner.at("gate/")
    page = owner.see("gate/")
    assert owner.at("messages/negotiate/") in page
    assert owner.at("stand-firm/") in page


def test_praise_is_left_out_after_mistreatment(owner) -> None:
    owner.send("honest-reason/", {"reason": "mistreatment", "would_change": "no"}, go="leave")
    page = owner.see()
    assert owner.at("stand-firm/") in page
    assert owner.at("be-grateful/") not in page
    response = owner.send("speak-up/", {"how": "writing"})
    assert response["Location"] == owner.at("honest-reason/")


def test_no_planned_call_is_shown_after_mistreatment(owner) -> None:
    owner.send("speak-up/", {"how": "call", "call_on": "2090-01-05"})
    assert "5 January 2090" in owner.see("check/")
    owner.send("honest-reason/", {"reason": "mistreatment", "would_change": "no"}, go="leave")
    page = owner.see("check/")
    assert "2090" not in page
    assert "I’ll call" not in page


def test_another_window_is_shown_and_not_overwritten(owner) -> None:
    stale = {"seen": "0000", "page": "there"}
    response = owner.send("offer/", COMPLETE["offer"] | {"role": "baker", "your_name": ""}, **stale)
    assert response.status_code == 409
    assert "What you typed is saved" not in response.content.decode()
    assert "data analyst" in response.content.decode()
    assert 'value="baker"' in response.content.decode()
    assert owner.stored_draft().section_answers("offer")["role"] == "data analyst"


def test_saves_while_typing_and_answers_with_the_sound(owner) -> None:
    response = owner.post(owner.at("offer/"), COMPLETE["offer"] | {"role": "baker"}, headers={"HX-Request": "true"})
    assert "baker" in response.content.decode()
    assert "<html" not in response.content.decode()
    assert owner.stored_draft().section_answers("offer")["role"] == "baker"


def test_a_rotated_token_shows_what_was_typed_again(owner) -> None:
    client = Client(enforce_csrf_checks=True, headers=FROM_HERE)
    client.cookies = owner.cookies
    response = client.post(owner.at("offer/"), {"role": "pastry cook", "go": "next"})
    assert response.status_code == 403
    assert 'name="role" value="pastry cook"' in response.content.decode()


def test_what_is_sent_again_is_shown_with_its_questions(owner) -> None:
    client = Client(enforce_csrf_checks=True, headers=FROM_HERE)
    client.cookies = owner.cookies
    page = client.post(owner.at("offer/"), {"stage": "offered", "role": "cook\nand baker"}).content.decode()
    assert "<dt>Where are you with them?</dt><dd>They made me an offer" in page
    assert "<dt>Job</dt><dd>cook<br>and baker" in page
    assert "Français" not in page


def test_words_for_a_french_message_are_typed_as_french(owner) -> None:
    assert 'lang="fr' not in owner.see("be-grateful/").partition('class="preview"')[0].partition("<form")[2]
    owner.send("offer/", COMPLETE["offer"] | {"message_language": "fr-ca"}, go="leave")
    page = owner.see("be-grateful/")
    assert 'id="id_specific_stem" lang="fr-ca"' in page
    assert 'id="id_interest" rows="3" lang="fr-ca"' in page


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("signed_in", [False, True])
def test_a_section_page_asks_the_database_little(owner, method, signed_in, django_assert_max_num_queries) -> None:
    if signed_in:
        sign_in(owner)
    with django_assert_max_num_queries({"get": 4, "post": 6}[method]):
        getattr(owner, method)(owner.at("offer/"), COMPLETE["offer"] | {"role": "baker"})


def test_the_stem_is_shown_in_the_language_of_the_message(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"message_language": "fr"}, go="leave")
    assert "J’ai particulièrement apprécié" in owner.see("be-grateful/")
