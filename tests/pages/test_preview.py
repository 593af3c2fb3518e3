"""What is marked beside a section page is what the page brings into the message, and nothing else."""

import re

import pytest

from declineapp.steps import STEPS


def marked(page: str) -> list[str]:
    return re.findall("<mark>(.*?)</mark>", page, re.DOTALL)


@pytest.mark.parametrize(
    ("slug", "field", "typed"),
    [
        ("offer/", "company", "Norsk & Sønn"),
        ("be-grateful/", "specific", "the smell of bread at six in the morning"),
        ("stand-firm/", "boundary", "I’ve made up my mind, and I’d like to leave it there."),
        ("open-door/", "event_name", "the Bakers’ Fair"),
    ],
)
def test_what_this_page_brings_in_is_marked(owner, slug, field, typed) -> None:
    more = {"keep_in_touch": ["event"]} if field == "event_name" else {}
    typed_before = owner.stored_draft().section_answers(slug.rstrip("/"))
    owner.send(slug, typed_before | more | {field: typed, "expect": ["why", "more_money"]}, go="leave")
    words = typed.replace("&", "&amp;")
    assert any(words in words_of for words_of in marked(owner.see(slug))), marked(owner.see(slug))


def test_what_another_page_brought_in_is_not(owner) -> None:
    page = owner.see("open-door/")
    assert "the walk through the workshop" in page
    assert not any("the walk through the workshop" in words for words in marked(page))


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
def test_a_page_without_answers_marks_nothing(owner, step) -> None:
    owner.stored_draft().remember(step.slug, {})
    assert not marked(owner.see(f"{step.slug}/"))
