"""Nothing that was saved is silently replaced."""

import pytest

from declineapp.conflicts import EditConflict, FormVersion
from declineapp.models import ChecklistMark, Draft, Message

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft() -> Draft:
    return Draft.objects.create(owner="nobody")


def shown(draft: Draft, page: str, turn: int = 0) -> FormVersion:
    """What a page knows that is shown now."""
    return FormVersion(draft.fingerprint("offer"), page, turn)


def stored(draft: Draft) -> dict:
    return Draft.objects.get(pk=draft.pk).section_answers("offer")


def test_remembers_what_was_typed(draft) -> None:
    draft.remember("offer", {"role": "cook"}, shown(draft, "a"))
    assert stored(draft) == {"role": "cook"}


def test_another_window_is_not_overwritten(draft) -> None:
    here, there = shown(draft, "a"), shown(draft, "b")
    Draft.objects.get(pk=draft.pk).remember("offer", {"role": "cook"}, there)
    with pytest.raises(EditConflict):
        draft.remember("offer", {"role": "baker"}, here)
    assert stored(draft) == {"role": "cook"}
    assert draft.section_answers("offer") == {"role": "cook"}


def test_the_same_answers_twice_are_no_conflict(draft) -> None:
    here, there = shown(draft, "a"), shown(draft, "b")
    draft.remember("offer", {"role": "cook"}, there)
    draft.remember("offer", {"role": "cook"}, here)
    assert draft.version == 1


def test_a_page_may_save_again_what_it_saved_itself(draft) -> None:
    here = shown(draft, "a")
    draft.remember("offer", {"role": "co"}, here)
    draft.remember("offer", {"role": "cook"}, here._replace(sequence=1))
    assert stored(draft) == {"role": "cook"}


def test_a_save_overtaken_on_its_way_is_dropped(draft) -> None:
    here = shown(draft, "a")
    draft.remember("offer", {"role": "cook"}, here._replace(sequence=2))
    draft.remember("offer", {"role": "co"}, here._replace(sequence=1))
    assert stored(draft) == {"role": "cook"}


def test_other_sections_saved_meanwhile_are_no_conflict(draft) -> None:
    here = shown(draft, "a")
    Draft.objects.get(pk=draft.pk).remember(
        "speak-up", {"how": "call"}, FormVersion(draft.fingerprint("speak-up"), "b", 0)
    )
    draft.remember("offer", {"role": "cook"}, here)
    kept = Draft.objects.get(pk=draft.pk)
    assert kept.section_answers("speak-up") == {"how": "call"}
    assert kept.section_answers("offer") == {"role": "cook"}


def test_adjusting_keeps_the_other_answers_of_the_page(draft) -> None:
    draft.change_answers("style", tone="plain", wording=3)
    draft.change_answers("style", tone=None)
    assert draft.section_answers("style") == {"wording": 3}


def test_a_copy_has_everything_and_changes_alone(draft) -> None:
    draft.remember("offer", {"role": "cook"})
    Message.objects.create(draft=draft, kind="email", body="mine", composed_body="ours")
    ChecklistMark.objects.create(draft=draft, code="ring", ticked=True)
    twin = draft.copy("twin", "somebody")
    twin.remember("offer", {"role": "baker"})
    assert stored(draft) == {"role": "cook"}
    assert twin.messages.get().body == "mine"
    assert twin.marks.get().ticked
    assert draft.messages.count() == draft.marks.count() == 1
