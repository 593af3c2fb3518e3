"""What people type in English, joined by its shape."""

from dataclasses import replace

import pytest

from declineapp.letters.en.contractions import expand_contractions
from declineapp.letters.en.grammar import join_list
from declineapp.letters.en.mending import mend
from declineapp.letters.en.register import in_register
from declineapp.letters.en.slots import SLOTS, finish
from declineapp.letters.facts import Facts

ANNE = Facts(
    recipient_name="Anne Martin",
    people="tunde and chloe",
    reason="location",
    referral_name="Nikhil Shetty",
    referral_consent=True,
)
FAMILIES = {
    "reason_detail": ("detail", "detail noun", "detail to", "detail sentence"),
    "specific": ("specific", "specific sentence"),
    "interest": ("interest", "interest sentence"),
    "referral_why": ("why", "why noun", "why verb"),
}


def filled(question: str, typed: str) -> tuple[str, str]:
    """The one slot of the family that is filled, and its text."""
    facts = replace(ANNE, **{question: typed})
    found = [(name, SLOTS[name](facts)) for name in FAMILIES[question] if SLOTS[name](facts)]
    assert len(found) < 2
    return found[0] if found else ("", "")


@pytest.mark.parametrize(
    ("typed", "slot", "text"),
    [
        ("I want to stay in research.", "detail", "I want to stay in research"),
        ("my ward have asked me to step up and i will", "detail", "my ward have asked me to step up and I will"),
        ("It's four days of meetings.", "detail", "it’s four days of meetings"),
        ("because it is closer", "detail", "it is closer"),
        ("because of the commute", "detail noun", "the commute"),
        ("my reason is that I want more time", "detail", "I want more time"),
        ("closer to home", "detail", "it’s closer to home"),
        ("moving to Leeds", "detail", "I’m moving to Leeds"),
        ("dont want to move", "detail", "I don’t want to move"),
        ("The team I manage needs me", "detail", "the team I manage needs me"),
        ("to finish my degree", "detail to", "to finish my degree"),
        ("staying in research", "detail to", "to stay in research"),
        ("commute", "detail noun", "the commute"),
        (
            "more desk time than I expected: I like the field",
            "detail",
            "it’s more desk time than I expected: I like the field",
        ),
        ("family reasons", "detail noun", "family reasons"),
        ("Better hours", "detail noun", "better hours"),
        ("Leeds is too far", "detail sentence", "Leeds is too far."),
        ("It is closer. And i know it.", "detail sentence", "It is closer. And I know it."),
        ("I can’t relocate!", "detail", "I can’t relocate"),
        ("promoted in my current role", "detail", "I’ve been promoted in my current role"),
        ("not ready to relocate", "detail", "I’m not ready to relocate"),
        ("the role turned out to be different", "detail", "the role turned out to be different"),
        ("what I want is to stay hands-on", "detail", "what I want is to stay hands-on"),
        ("its too far", "detail", "it’s too far"),
        ("to be honest I want to stay", "detail", "I want to stay"),
        ("I WANT TO STAY", "detail", "I want to stay"),
        ("so I can stay in Leeds", "detail to", "to stay in Leeds"),
        ("since January I have had a new role", "detail sentence", "Since January I have had a new role."),
        ("honestly i love my colleagues", "detail sentence", "Honestly I love my colleagues."),
        ("just bought a house here", "detail", "I’ve just bought a house here"),
        ("still finishing my thesis", "detail", "I’m still finishing my thesis"),
        ("got two kids at school here", "detail", "I’ve got two kids at school here"),
        ("would mean two hours in the car", "detail", "it would mean two hours in the car"),
        ("clashes with a show", "detail", "it clashes with a show"),
        ("halfway thru my level 3", "detail", "I’m halfway thru my level 3"),
        ("Booked solid until spring", "detail", "I’m booked solid until spring"),
        ("grand where I am", "detail", "I’m grand where I am"),
        ("opening my own place", "detail", "I’m opening my own place"),
        ("decided to go back to planning", "detail", "I’ve decided to go back to planning"),
        ("due to start a master’s in May", "detail", "I’m due to start a master’s in May"),
        ("due to the commute", "detail noun", "the commute"),
        (
            "midway through a merger here, cant leave it",
            "detail",
            "I’m midway through a merger here and can’t leave it",
        ),
        ("i like the guests, id be in the office", "detail", "I like the guests; I’d be in the office"),
        ("two years into a job I like", "detail", "I’m two years into a job I like"),
        ("other role is closer to what I do", "detail", "the other role is closer to what I do"),
        ("shift pattern doesnt work for us", "detail", "the shift pattern doesn’t work for us"),
        ("clashes with my exams in may", "detail", "it clashes with my exams in May"),
        ("its 2 hrs each way", "detail", "it’s 2 hrs each way"),
        (
            "done the drive over the tops twice now and I can't do it daily",
            "detail",
            "I’ve done the drive over the tops twice now and I can’t do it daily",
        ),
        ("spent years in kitchens", "detail", "I’ve spent years in kitchens"),
        ("made up my mind to stay put", "detail", "I’ve made up my mind to stay put"),
        ("my wife and I just bought a house", "detail", "my wife and I just bought a house"),
        (
            "3 hrs each way and i already did ten yrs of that",
            "detail",
            "it’s 3 hrs each way and I already did ten yrs of that",
        ),
        ("the drive and i cant do nights", "detail", "it’s the drive and I can’t do nights"),
        ("my boss matched it", "detail", "my boss matched it"),
        ("the kids started school here", "detail", "the kids started school here"),
        ("my partner found work in Leeds", "detail", "my partner found work in Leeds"),
        ("its mostly scheduling", "detail", "it’s mostly scheduling"),
        (
            "two buses each way and the second one is only hourly",
            "detail",
            "it’s two buses each way and the second one is only hourly",
        ),
        ("its rotas and meetings: I want to be out", "detail", "it’s rotas and meetings: I want to be out"),
        ("had enough of driving", "detail", "I’ve had enough of driving"),
        ("worked nights for ten years and want days", "detail", "I’ve worked nights for ten years and want days"),
        ("…", "", ""),
        ("no", "", ""),
    ],
)
def test_a_reason_is_joined(typed: str, slot: str, text: str) -> None:
    assert filled("reason_detail", typed) == (slot, text)


@pytest.mark.parametrize(
    ("reason", "typed", "text"),
    [
        ("other_offer", "closer to home", "I’m taking another job, which is closer to home."),
        ("other_offer", "it's ten minutes from home", "I’m taking another job, which is ten minutes from home."),
        ("other_offer", "it's too far", "it’s too far"),
        ("other_offer", "more design, less site", "I’m taking another job: more design, less site."),
        ("other_offer", "a head chef job", "I’ve been offered a head chef job"),
        ("other_offer", "other one has me outside", "the other one has me outside"),
        ("staying", "the commute", "I’m staying where I am because of the commute."),
        ("other_offer", "I want to teach", "I want to teach"),
        ("staying", "They need me.", "I’m staying where I am: they need me."),
        ("location", "it’s closer", "it’s closer"),
    ],
)
def test_it_and_they_are_told_of_what(reason: str, typed: str, text: str) -> None:
    facts = Facts(reason=reason, reason_detail=typed)
    assert SLOTS["detail"](facts) + SLOTS["detail sentence"](facts) == text


def test_a_formal_letter_leaves_what_they_typed() -> None:
    facts = Facts(address="formal", reason="location")
    assert SLOTS["detail"](replace(facts, reason_detail="closer to home")) == "it is closer to home"
    assert SLOTS["detail"](replace(facts, reason_detail="it's closer")) == "it’s closer"


@pytest.mark.parametrize("reason", ["personal", "private", "mistreatment", "terms"])
def test_some_reasons_have_no_detail(reason: str) -> None:
    facts = Facts(reason=reason, reason_detail="I want to stay.")
    assert not any(SLOTS[name](facts) for name in FAMILIES["reason_detail"])


@pytest.mark.parametrize(
    ("typed", "slot", "text"),
    [
        ("The walk.", "specific", "the walk"),
        (
            "the shop tour. cleanest shop ive ever been in",
            "specific sentence",
            "I really enjoyed the shop tour, cleanest shop I’ve ever been in.",
        ),
        ("Watching ye do the fit-up.", "specific", "watching ye do the fit-up"),
        ("watching your chef do the plating", "specific", "watching your chef do the plating"),
        ("“the walk”", "specific", "the walk"),
        ("Karim’s questions", "specific", "Karim’s questions"),
        ("Meeting Karim!", "specific", "meeting Karim"),
        ("I particularly enjoyed the walk", "specific", "the walk"),
        ("I particularly enjoyed I enjoyed the walk", "specific", "the walk"),
        ("i loved the tour of the unit with tunde", "specific", "the tour of the unit with Tunde"),
        ("what i enjoyed most was the tour", "specific", "the tour"),
        ("the walk\nthrough the studio\n", "specific", "the walk through the studio"),
        ("the hour in the lab where nobody looked up", "specific", "the hour in the lab where nobody looked up"),
        ("the tour you gave me", "specific", "the tour you gave me"),
        ("the time Karim took to explain it", "specific", "the time Karim took to explain it"),
        ("everything about the day", "specific", "everything about the day"),
        ("the walk with Anne", "specific", "the walk with you"),
        ("Anne’s questions", "specific", "your questions"),
        ("the afternoon you and Morag walked me round", "specific", "the afternoon you and Morag walked me round"),
        ("the chef walked me round", "specific sentence", "The chef walked me round."),
        ("Tom walked me round", "specific sentence", "Tom walked me round."),
        ("impressed by the kitchen", "specific sentence", "I was impressed by the kitchen."),
        ("everyone who interviewed me", "specific", "everyone who interviewed me"),
        ("everyone was kind", "specific sentence", "Everyone was kind."),
        ("Anne showing me round", "specific", "you showing me round"),
        ("The team. The tour.", "specific", "the team and the tour"),
        ("- the team\n- the tour", "specific", "the team and the tour"),
        ("Anne was kind", "specific sentence", "You were kind."),
        ("how open the team was", "specific sentence", "I liked how open the team was."),
        ("when Karim laughed", "specific sentence", "I enjoyed it when Karim laughed."),
        ("that you took the time", "specific sentence", "I appreciated that you took the time."),
        ("to see the studio", "specific sentence", "It was good to see the studio."),
        ("It was fun", "specific sentence", "It was fun."),
        ("the walk with Karim was great", "specific sentence", "The walk with Karim was great."),
        ("the walk. I loved it", "specific sentence", "I enjoyed the walk. I loved it."),
        ("I loved the tour and I felt at home", "specific sentence", "I loved the tour and I felt at home."),
        ("felt welcome", "specific sentence", "I felt welcome."),
        ("Was it not fun?", "specific sentence", "Was it not fun?"),
        ("Thank you for lunch", "specific sentence", "Thank you for lunch."),
        ("…", "", ""),
        ("being asked before it went outside", "specific", "being asked before it went outside"),
        ("the talk after lunch made me think", "specific sentence", "The talk after lunch made me think."),
        ("the trial shift, your line is clean", "specific sentence", "I enjoyed the trial shift: your line is clean."),
        ("chat w Sam about bees", "specific", "the chat with Sam about bees"),
        ("lunch with the team!!", "specific", "lunch with the team"),
        ("walking the line at 5 a.m. with Walt", "specific", "walking the line at 5 a.m. with Walt"),
    ],
)
def test_what_they_enjoyed_is_an_object_or_a_sentence(typed: str, slot: str, text: str) -> None:
    assert filled("specific", typed) == (slot, text)


def test_a_desk_is_nobody_one_talks_to() -> None:
    facts = Facts(recipient_name="Hiring Manager", specific="the talk with the Hiring Manager")
    assert SLOTS["specific"](facts) == "the talk with the Hiring Manager"


@pytest.mark.parametrize(
    ("typed", "slot", "text"),
    [
        ("ive always wanted to do intensive care", "interest", "I’ve always wanted to do intensive care"),
        ("always wanted to teach", "interest", "I’ve always wanted to teach"),
        ("The mission matters to me.", "interest", "the mission matters to me"),
        ("because I love maps", "interest", "I love maps"),
        ("to work with children", "interest", "I wanted to work with children"),
        ("Inhaled delivery is the problem.", "interest sentence", "Inhaled delivery is the problem."),
        ("the chance to teach", "interest sentence", "What drew me was the chance to teach."),
        ("It is new. I like new.", "interest sentence", "It is new. I like new."),
    ],
)
def test_an_interest_is_a_clause_or_sentences(typed: str, slot: str, text: str) -> None:
    assert filled("interest", typed) == (slot, text)


@pytest.mark.parametrize(
    ("typed", "slot", "text"),
    [
        ("he has run exactly this", "why", "he has run exactly this"),
        ("has run exactly this", "why verb", "has run exactly this"),
        ("great with data", "why verb", "is great with data"),
        ("ran two wards, knows the district", "why", "Nikhil ran two wards and knows the district"),
        (
            "red seal, knows pumps, lives nearby",
            "why",
            "Nikhil is red seal, knows pumps and lives nearby",
        ),
        ("because she knows SQL", "why", "she knows SQL"),
        ("we trained together", "why", "Nikhil would be good at it (we trained together)"),
        ("brilliant baker", "why verb", "is a brilliant baker"),
        ("former colleague of mine", "why noun", "a former colleague of mine"),
        ("a great engineer", "why noun", "a great engineer"),
    ],
)
def test_why_somebody_is_recommended_has_a_subject(typed: str, slot: str, text: str) -> None:
    assert filled("referral_why", typed) == (slot, text)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("June", "in June"),
        ("12 June", "on 12 June"),
        ("Friday", "on Friday"),
        ("spring", "in the spring"),
        ("in the spring", "in the spring"),
        ("the 10th", "on the 10th"),
        ("Next month.", "next month"),
    ],
)
def test_when_an_event_is_takes_its_word(typed: str, said: str) -> None:
    assert SLOTS["when"](Facts(event_when=typed)) == said


def test_a_formal_letter_writes_words_out() -> None:
    contracted = (
        "I’m sure that I’ve said it’s no, and I won’t. It’s been Anne’s. Isn’t it? "
        "I’d hoped, and I’d rather. You’d every reason."
    )
    full = (
        "I am sure that I have said it is no, and I will not. It has been Anne’s. Is it not? "
        "I had hoped, and I would rather. You had every reason."
    )
    assert expand_contractions(contracted) == full
    assert in_register(Facts(address="formal"), contracted) == full
    assert in_register(Facts(), contracted) == contracted


def test_a_finished_message_has_one_stop_and_curly_apostrophes() -> None:
    assert finish(Facts(), "It's Acme Inc.. Yes, Yahoo!.") == "It’s Acme Inc. Yes, Yahoo!"


def test_things_are_joined() -> None:
    assert join_list(["a", "b", "c"]) == "a, b and c"
    assert join_list(["the team", "Morag and Iain"]) == "the team, and Morag and Iain"
    assert join_list([]) == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("most of it would be admin and id miss the classroom", "most of it would be admin and I’d miss the classroom"),
        ("its an hour and ten each way", "it’s an hour and ten each way"),
    ],
)
def test_a_forgotten_apostrophe_is_put_where_nothing_else_can_be_meant(typed: str, said: str) -> None:
    assert SLOTS["detail"](Facts(reason="location", reason_detail=typed)) == said


def test_begins_with_no_stray_mark() -> None:
    facts = Facts(reason="location")
    assert mend(".0", facts) == "0"
    assert mend(", too far", facts) == "too far"
    assert mend(".NET isn’t for me", facts) == ".NET isn’t for me"


def test_shorthand_and_the_company_in_small_letters_are_written_out() -> None:
    facts = Facts(company="arup uk ltd")
    assert mend("joining arup w/ Dave", facts) == "joining Arup with Dave"
    assert mend("the tour w/o helmets", facts) == "the tour without helmets"
    assert mend("what I want next", Facts(company="Next")) == "what I want next"


def test_a_reason_that_begins_with_a_figure_may_be_a_clause() -> None:
    facts = Facts(reason="location", reason_detail="2hrs each way is too much")
    assert SLOTS["detail"](facts) == "2hrs each way is too much"


def test_months_and_days_have_their_capitals() -> None:
    facts = Facts(company="Acme")
    assert mend("not before june, I may march on a friday", facts) == "not before June, I may march on a Friday"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("few labs still do it, and it's what I love", "Few labs still do it, and it’s what I love."),
        ("nobody else I know of measures mud and models it", "Nobody else I know of measures mud and models it."),
        ("the small team", "What drew me was the small team."),
        ("small outfit", "What drew me was the small outfit."),
    ],
)
def test_what_drew_them_may_be_a_sentence_of_its_own(typed: str, text: str) -> None:
    assert filled("interest", typed) == ("interest sentence", text)
