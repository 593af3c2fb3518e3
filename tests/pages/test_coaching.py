"""The coach beside the editor."""

import re

import pytest

from declineapp.models import Draft
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db

HOOKED = (
    "Dear Anne,\n\nThank you for the offer, and for the morning with your team."
    " I won’t be joining Northwind at this time.\n\nAll the best with the search,\nNadia"
)


def save(owner, body: str, go: str = "save", kind: str = "email") -> str:
    """The page after pressing that button."""
    owner.send(f"messages/{kind}/", {"subject": "Declining: data analyst at Northwind", "body": body}, go=go)
    return owner.see(f"messages/{kind}/")


def button(page: str, what: str) -> str:
    """The value of the first button that does this."""
    return re.findall(rf'value="({what} [\w:-]+)"', page)[0]


def test_our_own_message_has_nothing_to_mend(owner) -> None:
    assert "Nothing to fix." in owner.see("messages/email/")


def test_a_finding_is_shown_with_its_words_and_its_section(owner) -> None:
    page = save(owner, HOOKED)
    assert "<q>at this time</q>" in page
    assert '<mark class="fix">at this time</mark>' in page
    assert f'href="{owner.at("stand-firm/")}?from=email"' in page


def test_one_press_mends_and_keeps_the_rest(owner) -> None:
    page = save(owner, HOOKED, go=button(save(owner, HOOKED), "mend"))
    assert "I won’t be joining Northwind.\n\nAll the best" in page
    assert "Nothing to fix." in page


def test_what_is_set_aside_stays_so_and_can_be_heard_again(owner) -> None:
    page = save(owner, HOOKED, go=button(save(owner, HOOKED), "aside"))
    assert "<q>at this time</q>" not in page
    page = save(owner, HOOKED.replace("Dear", "Hi"))
    assert "<q>at this time</q>" not in page
    assert "<q>at this time</q>" in save(owner, HOOKED, go="hear")


def test_what_is_set_aside_in_one_message_is_heard_in_another(owner) -> None:
    save(owner, HOOKED, go=button(save(owner, HOOKED), "aside"))
    assert "<q>at this time</q>" in save(owner, HOOKED, kind="call")


@pytest.mark.parametrize(
    "go", ["mend", "mend x", "mend money:0", "aside <b>", "aside money:" + "0" * 12, "aside owl:" + "0" * 12]
)
def test_a_button_that_was_never_shown_does_no_harm(owner, go) -> None:
    assert HOOKED in save(owner, HOOKED, go=go)


def test_what_was_typed_comes_out_inert(owner) -> None:
    page = save(owner, "Dear [<b>Name</b>],\n\n<script>x</script> I decline at this time & now.")
    assert "<script>x" not in page
    assert "<b>Name" not in page


def test_the_worst_comes_first(owner) -> None:
    body = "Hello Anne,\n\nThank you so much!! The salary is low. I’m declining at this time.\n\nNadia"
    owner.send("messages/email/", {"subject": "My answer", "body": body})
    coaching = owner.get(owner.at("messages/email/")).context["coaching"]
    severities = [remark.finding.severity for remark in coaching.remarks]
    assert severities == sorted(severities, key=["fix", "consider", "note"].index)
    assert "".join(piece.text for piece in coaching.pieces) == body


@pytest.mark.parametrize(("words", "is_ours"), [({"specific": "the salary talk"}, False), ({}, True)])
def test_our_own_text_is_read_only_where_they_typed_into_it(owner, words, is_ours) -> None:
    answers = {"offer": COMPLETE["offer"], "be-grateful": words, "style": {"wording": 0}}
    Draft.objects.filter(pk=owner.draft.pk).update(answers=answers)
    assert owner.get(owner.at("messages/email/")).context["coaching"].is_ours is is_ours
    assert "<q>at this time</q>" in save(owner, HOOKED)
