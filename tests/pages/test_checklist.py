import re
from threading import Thread

import pytest
from django.db import connections
from django.utils import timezone

from declineapp.pages.checklist import MOST_OWN
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db


def codes(owner) -> list[str]:
    return [item.code for item in owner.get(owner.at("checklist/")).context["state"].items]


def ticked(owner) -> set[str]:
    return owner.get(owner.at("checklist/")).context["ticked"]


def press(owner, go: str, **typed):
    return owner.post(owner.at("checklist/"), {"go": go} | typed)


def add(owner, title: str, number: int = 1):
    return press(owner, f"add:own-{number:016x}", title=title)


def events(owner) -> set[str]:
    """What the calendar holds."""
    return set(re.findall(r"SUMMARY:(.*?)\r\n", owner.see("checklist.ics")))


def own(owner) -> list[str]:
    return [mark.title for mark in owner.get(owner.at("checklist/")).context["own"]]


def test_a_tick_stays_and_can_be_taken_back(owner) -> None:
    code = codes(owner)[0]
    press(owner, f"tick:{code}")
    assert ticked(owner) == {code}
    press(owner, f"untick:{code}")
    assert not ticked(owner)


def test_what_is_done_is_counted(owner) -> None:
    assert "<p>0 of 7 done" not in owner.see("checklist/")
    listed = codes(owner)
    before, after = listed[: listed.index("send-email")], listed[listed.index("send-email") + 1 :]
    for number, code in enumerate(before, 1):
        press(owner, f"tick:{code}")
        assert f"<p>{number} of 7 done." in owner.see("checklist/")
    press(owner, "tick:send-email")
    for number, code in enumerate([*after, "remind"], 2):
        assert f"<p>{number - 1} of 4 done." in owner.see("checklist/")
        press(owner, f"tick:{code}")
    assert "All done." in owner.see("checklist/")


def test_who_has_written_has_no_call_left_to_make(owner) -> None:
    assert "ring" in codes(owner)
    press(owner, "email:sent")
    assert codes(owner) == ["send-email", "remind", "note-down", "connect"]


def test_an_answer_ends_the_list_and_it_says_so(owner) -> None:
    press(owner, "email:sent")
    assert codes(owner)[1:] == ["remind", "note-down", "connect"]
    press(owner, "email:answered")
    assert codes(owner) == ["send-email", "connect"]
    assert "They accept your no: it’s settled." in owner.see("checklist/")
    press(owner, "tick:connect")
    assert "All done." in owner.see("checklist/")
    assert "They accept your no: it’s settled." in owner.see()


def test_what_came_back_is_asked_where_an_answer_is_due(owner) -> None:
    press(owner, "email:sent")
    press(owner, "tick:note-down")
    assert next_code(owner) == "remind"
    assert 'value="email:no_reply"' in owner.see("checklist/")
    press(owner, "email:no_reply")
    assert owner.at("messages/reminder/") in owner.see("checklist/")


def test_a_tick_is_remembered_while_its_line_is_gone(owner) -> None:
    call = codes(owner)
    owner.send("speak-up/", {"how": "writing"})
    gone = next(code for code in call if code not in codes(owner))
    owner.send("speak-up/", {"how": "call"})
    press(owner, f"tick:{gone}")
    owner.send("speak-up/", {"how": "writing"})
    assert gone not in codes(owner)
    owner.send("speak-up/", {"how": "call"})
    assert gone in ticked(owner)


def test_each_line_leads_to_its_section(owner) -> None:
    page = owner.see("checklist/")
    assert f'<a href="{owner.at("stand-firm/")}">Stand firm</a>' in page
    assert page.count('class="from"') == len(codes(owner))


def test_a_calendar_is_offered_where_there_is_a_date(owner) -> None:
    assert "checklist.ics" not in owner.see("checklist/")
    owner.send("offer/", COMPLETE["offer"] | {"offered_on": str(timezone.localdate())}, go="leave")
    assert "checklist.ics" in owner.see("checklist/")


def test_what_is_on_no_list_cannot_be_ticked(owner) -> None:
    press(owner, "tick:fly-to-the-moon")
    press(owner, "tick:own-0000000000000001")
    assert not owner.stored_draft().marks.exists()


def test_a_line_of_ones_own_is_added_once(owner) -> None:
    add(owner, "Buy a cake")
    add(owner, "Buy a cake")
    assert own(owner) == ["Buy a cake"]


def test_own_lines_keep_the_order_they_are_given(owner) -> None:
    for number, title in enumerate(["one", "two", "three"]):
        add(owner, title, number)
    press(owner, f"up:own-{2:016x}")
    press(owner, f"up:own-{0:016x}")
    assert own(owner) == ["one", "three", "two"]
    press(owner, f"down:own-{0:016x}")
    assert own(owner) == ["three", "one", "two"]


def test_a_full_list_says_so_and_keeps_what_was_typed(owner) -> None:
    for number in range(MOST_OWN):
        add(owner, f"line {number}", number)
    response = press(owner, f"add:own-{MOST_OWN:016x}", title="Buy a cake")
    assert response.status_code == 422
    assert "Buy a cake" in response.content.decode()
    assert len(own(owner)) == MOST_OWN


def test_an_own_line_can_be_removed(owner) -> None:
    add(owner, "Buy a cake")
    press(owner, f"remove:own-{1:016x}")
    assert own(owner) == []


@pytest.mark.parametrize("typed", [{"title": ""}, {"title": "x" * 201}, {"title": "ok", "due": "tomorrow"}])
def test_what_is_wrong_with_an_own_line_is_said_and_kept(owner, typed) -> None:
    response = press(owner, f"add:own-{1:016x}", **typed)
    assert response.status_code == 422
    assert "What you typed is saved" not in response.content.decode()
    assert all(value in response.content.decode() for value in typed.values())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_list_is_there_in_the_pages_language(owner, language) -> None:
    assert f'<html lang="{language}">' in owner.see("checklist/", language)


@pytest.mark.parametrize(("language", "words"), [("en", "Tuesday 1 June"), ("fr", "Mardi 1er juin")])
def test_a_day_is_said_as_the_language_says_it(owner, language, words) -> None:
    press(owner, f"add:own-{1:016x}", title="Buy a cake", due="2027-06-01")
    assert words in owner.see("checklist/", language)


def next_code(owner) -> str:
    line = owner.get(owner.at("checklist/")).context["next"]
    return line.item.code if line else ""


def test_the_next_step_goes_on_from_tick_to_tick(owner) -> None:
    assert next_code(owner) == "ring"
    press(owner, "call:spoke")
    assert next_code(owner) == "send-email"
    press(owner, "email:sent")
    assert owner.stored_draft().section_answers("outcome")["email"] == "sent"
    assert next_code(owner) == "note-down"


def test_the_next_step_brings_its_number_and_its_message(owner) -> None:
    owner.send("speak-up/", {"how": "call", "phone": "+44 (0)20 7946 0018"}, go="leave")
    page = owner.see("checklist/")
    assert 'href="tel:+442079460018"' in page
    assert page.index(owner.at("messages/call/")) < page.index('class="items"')


def test_a_call_that_reached_nobody_is_made_again_and_then_one_writes(owner) -> None:
    press(owner, "call:voicemail")
    assert next_code(owner) == "ring-again"
    press(owner, "call:no_answer")
    assert next_code(owner) == "voicemail"
    press(owner, "tick:voicemail")
    assert next_code(owner) == "else-write"


def test_a_ticked_email_is_a_sent_one(owner) -> None:
    press(owner, "tick:send-email")
    assert owner.stored_draft().section_answers("outcome") == {"email": "sent", "sent_on": str(timezone.localdate())}
    press(owner, "untick:send-email")
    assert not owner.stored_draft().section_answers("outcome")


@pytest.mark.parametrize(
    "go", ["call:", "call:x", "email:x", "sent_on:2026-01-01", "called_on:x", "restore:x", "edit:x"]
)
def test_an_outcome_that_is_none_changes_nothing(owner, go) -> None:
    press(owner, go)
    assert not owner.stored_draft().section_answers("outcome")


def test_what_is_done_is_in_no_calendar(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"offered_on": str(timezone.localdate())}, go="leave")
    before = events(owner)
    press(owner, "tick:ring")
    assert before - events(owner) == {"Call the person who would hire you"}


def test_an_own_line_is_changed_in_place(owner) -> None:
    add(owner, "Buy a cake")
    code = f"own-{1:016x}"
    press(owner, f"edit:{code}", **{f"title:{code}": "Buy two", f"due:{code}": "2027-06-01"})
    assert own(owner) == ["Buy two"]
    assert press(owner, f"edit:{code}", **{f"title:{code}": "", f"due:{code}": ""}).status_code == 422
    assert own(owner) == ["Buy two"]


def test_a_removed_line_is_brought_back_in_one_press(owner) -> None:
    for number, title in enumerate(["one", "two"]):
        add(owner, title, number)
        press(owner, f"remove:own-{number:016x}")
    assert "“two” is removed." in owner.see("checklist/")
    press(owner, f"restore:gone-{1:016x}")
    assert own(owner) == ["two"]
    press(owner, f"restore:gone-{0:016x}")
    assert own(owner) == ["two"]


def test_steps_stand_under_their_days(owner) -> None:
    today = timezone.localdate()
    owner.send("speak-up/", {"how": "call", "call_on": str(today)}, go="leave")
    titles = [day.title for day in owner.get(owner.at("checklist/")).context["days"]]
    assert titles[0] == "Today"
    assert len(titles) == len(set(titles))


def test_ones_own_line_stands_by_its_date(owner) -> None:
    owner.send("speak-up/", {"how": "call", "call_on": "2090-01-05", "call_at": "14:30"})
    for number, day in enumerate(("2089-12-30", "2090-01-20")):
        press(owner, f"add:own-{number:016x}", title=f"Line {number}", due=day)
    add(owner, "Buy a cake", 7)
    days = owner.get(owner.at("checklist/")).context["days"]
    dated = [
        [getattr(line, "mark", None) and line.mark.title for line in day.lines] for day in days if day.lines[0].due
    ]
    assert dated[0] == ["Line 0"]
    assert dated[-1] == ["Line 1"]
    shown = owner.see("checklist/")
    assert shown.index("Line 0") < shown.index("Line 1") < shown.index("Buy a cake")


@pytest.mark.parametrize(
    ("country", "first"), [("fr", "code.travail.gouv.fr"), ("ie", "workplacerelations.ie"), ("ca", "canada.ca")]
)
def test_the_official_pages_of_their_country_come_first_and_it_is_changed_in_one_press(owner, country, first) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"stage": "signed", "country": country}, go="leave")
    page = owner.see("checklist/")
    official = page[page.index('class="official"') :]
    assert first in official[: official.index("<details")]
    assert f'href="{owner.at("offer/")}#id_country"' in official


def test_where_no_country_is_known_all_official_pages_are_open(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"stage": "signed", "country": "other"}, go="leave")
    assert '<details class="official" open>' in owner.see("checklist/")


@pytest.mark.django_db(transaction=True)
def test_two_lines_at_once_do_not_overfill_the_list(owner) -> None:
    for number in range(MOST_OWN - 1):
        owner.draft.marks.create(code=f"own-{number:016x}", title="Line", place=number)

    def add_one(number: int) -> None:
        add(owner, "One more", number)
        connections.close_all()

    threads = [Thread(target=add_one, args=(number,)) for number in range(1000, 1006)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert owner.draft.marks.count() == MOST_OWN
