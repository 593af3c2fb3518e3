"""Whatever somebody types, the coach reads it, says where, and says the same again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declineapp.coach import LANGUAGES, REFUSAL_KINDS, KnownFacts, apply_fix, coach

WORDS = st.sampled_from(
    "I’m je won’t décline sorry désolé at this time pour l’instant ! !! ? . , \n « » : ' [Name] XXX NOT £45,000 my "
    "mère is ill Deloitte chez unless if you can à moins que thank you merci Anne, Tom < > { } ___ é e\u0301 ﬁ İ "
    "\u202f \u00a0 🙂 \ud800 œ".split(" ")
)
TEXT = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))
KNOWN = st.builds(
    KnownFacts,
    company=TEXT,
    role=TEXT,
    your_name=TEXT,
    recipient_name=TEXT,
    is_withdrawal=st.booleans(),
    is_mistreated=st.booleans(),
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXT, kind=st.sampled_from(REFUSAL_KINDS), subject=st.none() | TEXT, facts=KNOWN)
def test_any_text_is_read_and_its_places_are_in_it(
    language: str, text: str, kind: str, subject: str | None, facts: KnownFacts
) -> None:
    findings = coach(text, language, kind=kind, subject=subject, facts=facts)
    assert findings == coach(text, language, kind=kind, subject=subject, facts=facts)
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.excerpt


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXT)
def test_what_one_press_mends_is_not_found_again(language: str, text: str) -> None:
    for finding in coach(text, language):
        if finding.replacements:
            again = coach(apply_fix(text, finding), language)
            assert [finding.code for finding in again].count(finding.code) < len(text) + 1
            assert (finding.code, finding.start, finding.excerpt) not in [(f.code, f.start, f.excerpt) for f in again]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("each", ["A", "A’", "A’A ", "A-", "É'É", "A, ", "ab,", "1", "!", "’", "_", "I’"])
def test_one_thing_over_and_over_is_read_to_the_end(language: str, each: str) -> None:
    """A pattern that can part a word in many ways would never come back from it."""
    assert len(coach(each * 400 + "1", language)) <= 50
