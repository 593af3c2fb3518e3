"""The way to the message: short, in one press from the first page on, and no answer that can't be taken back."""

import re

import pytest

from declineapp.models import Draft
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db

FIRST = {name: COMPLETE["offer"][name] for name in ("message_language", "your_name", "company", "role", "stage")}


def test_from_the_first_page_one_press_leads_to_the_message(beginner) -> None:
    response = beginner.send("offer/", FIRST, go="message", follow=True)
    assert response.redirect_chain[-1][0] == beginner.at("messages/email/")
    assert "Northwind" in response.content.decode()


def test_until_the_first_page_is_valid_that_press_shows_what_is_missing(beginner) -> None:
    response = beginner.send("offer/", FIRST | {"role": ""}, go="message")
    assert response["Location"] == beginner.at("offer/?show=errors")
    assert 'id="id_role_wrong"' in beginner.see("offer/?show=errors")


def test_from_the_first_valid_page_on_every_page_leads_to_the_message(beginner) -> None:
    assert 'value="message"' not in beginner.see("be-grateful/")
    beginner.send("offer/", FIRST)
    for slug in COMPLETE:
        assert 'value="message">See my message' in beginner.see(f"{slug}/")
    response = beginner.send("be-grateful/", {"specific": "the bread"}, go="message", follow=True)
    assert response.redirect_chain[-1][0] == beginner.at("messages/email/")


def test_what_is_wrong_elsewhere_keeps_nobody_from_the_message(beginner) -> None:
    beginner.send("offer/", FIRST)
    response = beginner.send("speak-up/", {"how": "writing", "email": "nobody"}, go="message")
    assert response["Location"] == beginner.at("messages/email/")
    assert beginner.stored_draft().section_answers("speak-up")["email"] == "nobody"


def test_without_how_one_writes_and_without_a_reason_none_is_given(beginner) -> None:
    beginner.send("offer/", FIRST)
    assert beginner.get(beginner.at("messages/call/"))["Location"] == beginner.at("messages/")
    assert beginner.get(beginner.at("messages/email/")).status_code == 200
    beginner.send("speak-up/", {"how": "call"})
    assert beginner.get(beginner.at("messages/call/")).status_code == 200


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_error_is_shown_by_an_address_and_stays_with_it(owner, language) -> None:
    response = owner.send("speak-up/?from=check", {"how": "call", "call_on": "2020-01-01"}, language=language)
    assert response.status_code == 302
    for _ in range(2):
        page = owner.get(response["Location"]).content.decode()
        assert 'id="id_call_on_wrong"' in page
        assert 'name="from" value="check"' in page
        assert 'value="later"' in page


def test_an_error_put_right_is_shown_no_more(owner) -> None:
    owner.send("speak-up/", {"how": "call", "call_on": "2020-01-01"})
    owner.send("speak-up/", {"how": "call", "call_on": "2090-01-02"}, go="leave")
    assert "wrong-list" not in owner.see("speak-up/?show=errors")


@pytest.mark.parametrize("name", ["address", "recipient_title", "recipient_kind", "route", "rounds", "paid_already"])
def test_an_optional_choice_can_be_taken_back(owner, name) -> None:
    assert re.search(rf'name="{name}" value="" id="id_{name}_none"', owner.see("offer/"))
    owner.send("offer/", COMPLETE["offer"] | {name: ""}, go="leave")
    assert name not in owner.stored_draft().section_answers("offer")


@pytest.mark.parametrize(("slug", "name"), [("offer", "stage"), ("speak-up", "how"), ("honest-reason", "reason")])
def test_a_needed_choice_is_not_taken_back(owner, slug, name) -> None:
    assert f'id="id_{name}_none"' not in owner.see(f"{slug}/")


def test_no_is_an_answer_and_the_recommendation_waits(owner) -> None:
    typed = {"referral_name": "Samir Khan", "referral_consent": "no"}
    assert owner.send("open-door/", typed)["Location"] == owner.at("check/")
    assert "Samir" not in owner.see("messages/email/")
    assert "Ask the person you would recommend" in owner.see("checklist/")


def test_from_a_message_one_comes_back_to_it(owner) -> None:
    page = owner.see("be-grateful/?from=email")
    assert 'name="from" value="email"' in page
    for go in ("next", "back"):
        response = owner.send("be-grateful/?from=email", COMPLETE["be-grateful"], go=go)
        assert response["Location"] == owner.at("messages/email/")
    assert 'name="from"' not in owner.see("be-grateful/?from=https://example.org")


# Asking for time, in one press


def test_time_is_asked_for_from_the_landing_page_with_the_first_page_alone(client) -> None:
    start = client.post("/en/start/", {"case": "time"})["Location"]
    assert "You’re asking for more time." in client.get(start).content.decode()
    assert client.post(start, FIRST | {"go": "next"})["Location"].endswith("/messages/extension/")


def test_time_is_asked_for_from_the_first_page(beginner) -> None:
    response = beginner.send("offer/", FIRST, go="time")
    assert response["Location"] == beginner.at("messages/extension/")
    assert beginner.get(response["Location"]).status_code == 200


def test_what_asks_is_the_message_shown_first(owner) -> None:
    for would_change, kind in (("unsure", "extension"), ("yes", "negotiate"), ("no", "call")):
        owner.send("honest-reason/", COMPLETE["honest-reason"] | {"would_change": would_change}, go="leave")
        assert owner.get(owner.at("messages/"))["Location"] == owner.at(f"messages/{kind}/")


def test_time_is_asked_for_from_the_overview(owner) -> None:
    assert owner.at("case/") in owner.see()
    response = owner.post(owner.at("case/"), {"go": "time"})
    assert response["Location"] == owner.at("messages/extension/")
    assert owner.stored_draft().section_answers("honest-reason") == COMPLETE["honest-reason"] | {
        "would_change": "unsure"
    }


def test_who_has_decided_takes_it_back_in_one_press(beginner) -> None:
    beginner.send("offer/", FIRST, go="time")
    assert beginner.send("offer/", FIRST, go="decline")["Location"] == beginner.at("offer/")
    assert "asking for more time" not in beginner.see("offer/")
    assert beginner.send("offer/", FIRST)["Location"] == beginner.at("speak-up/")


def test_an_unknown_case_changes_nothing(owner) -> None:
    owner.post(owner.at("case/"), {"go": "party"})
    assert owner.stored_draft().answers["honest-reason"] == COMPLETE["honest-reason"]


# After mistreatment


def test_who_was_treated_badly_is_asked_before_anybody_is_to_be_grateful(owner) -> None:
    for slug in ("offer", "speak-up", "be-grateful"):
        assert 'value="mistreated"' in owner.see(f"{slug}/")


def test_the_short_path_is_two_pages_without_thanks(beginner) -> None:
    response = beginner.send("offer/", FIRST, go="mistreated")
    assert response["Location"] == beginner.at("honest-reason/")
    page = beginner.see("honest-reason/")
    assert "What happened" in page
    assert 'name="record"' in page
    assert beginner.send("honest-reason/", {"reason": "mistreatment"})["Location"] == beginner.at("stand-firm/")
    page = beginner.see("stand-firm/")
    assert "thank them" not in page.partition("<aside")[0]
    assert beginner.send("stand-firm/", {})["Location"] == beginner.at("check/")


def test_it_starts_from_the_landing_page(client) -> None:
    start = client.post("/en/start/", {"case": "mistreated"})["Location"]
    page = client.get(start).content.decode()
    assert "We’re sorry about what happened." in page
    assert client.post(start, FIRST | {"go": "next"})["Location"].endswith("/honest-reason/")
    client.post(start, FIRST | {"go": "treated-well"})
    assert client.post(start, FIRST | {"go": "next"})["Location"].endswith("/speak-up/")


def test_their_own_record_is_kept_apart_from_every_message(owner) -> None:
    record = "On Monday Mr Grey shouted at me in the lift."
    owner.send("honest-reason/", {"reason": "mistreatment", "record": record})
    for path in ("messages/email/", "checklist/", "stand-firm/", ""):
        assert "Mr Grey" not in owner.see(path)
    assert "Mr Grey" in owner.see("honest-reason/")
    assert "Mr Grey" in owner.see("export.json")
    download = owner.get(owner.at("record.txt"))
    assert download["Content-Disposition"] == 'attachment; filename="record.txt"'
    assert record in download.content.decode()


def test_without_a_record_there_is_none_to_download(owner) -> None:
    assert owner.get(owner.at("record.txt")).status_code == 404


# Check-your-answers


def test_the_way_on_stands_above_the_answers(owner) -> None:
    page = owner.see("check/")
    assert page.index("Go to my messages") < page.index('class="answers"')


def test_what_was_left_empty_is_one_line(owner) -> None:
    page = owner.see("check/")
    assert "Not provided" not in page
    assert re.search(r"<summary>\d+ optional questions left empty</summary>", page)
    answered = page.partition('class="empty"')[0]
    assert "Which event?" not in answered
    assert owner.at("open-door/") + "?from=check#id_referral_name" in page
    assert "id_event_name" not in page, "no event was chosen"


def test_what_would_complete_the_messages_is_asked_for_and_holds_nobody_up(beginner) -> None:
    beginner.send("offer/", FIRST, go="leave")
    page = beginner.see("check/")
    assert "This would complete your messages" in page
    assert "#id_how" in page
    assert "Go to my messages" in page


# The landing page


def test_the_landing_page_knows_who_comes_back(owner) -> None:
    page = owner.get("/en/").content.decode()
    assert f'<a class="button main" href="{owner.at()}">Continue: Data analyst – Northwind</a>' in page
    assert "Start a new one" in page


def test_one_press_starts_anew(client) -> None:
    assert client.get("/en/").content.decode().count('class="main">Start') == 2
    client.post("/en/start/")
    assert Draft.objects.count() == 1


def test_where_answers_are_missing_one_button_leads_to_the_first(beginner) -> None:
    strong = re.findall(r'<a class="button main" href="([^"]+)"', beginner.see("check/"))
    assert strong == [beginner.at("offer/") + "?from=check#id_your_name"]


def test_who_came_from_a_message_sees_that_message(owner) -> None:
    shown = owner.send("honest-reason/?from=email", {"reason": "timing"}, go="message")
    assert shown["Location"].startswith(owner.at("messages/email/"))
