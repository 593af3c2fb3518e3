"""How an e-mail is built: six plans that put the same parts in another order, and the short one."""

from collections.abc import Callable
from dataclasses import dataclass

from .facts import Facts
from .fitting import Paragraph, Sentence, fitted
from .typed import apart, pick, words


@dataclass(frozen=True, slots=True)
class Parts:
    """What one language says to these facts, part by part; "" and [] for what isn't said."""

    greeting: str
    opening: str
    mistreated: str
    reason: str
    detail: str
    specifics: Paragraph
    one_specific: str
    recommendation: str
    in_touch: str
    door: Paragraph
    wish: str
    wishes: Paragraph
    thanks: str
    closing: str

    @property
    def why(self) -> Paragraph:
        return [Sentence(self.reason), Sentence(self.detail)]


Plan = Callable[[Parts], list[Paragraph]]


def body(facts: Facts, parts: Parts) -> str:
    """The letter from greeting to closing, its length as it should be: 80 to 150 words, 40 to 80 in short.

    The least counts the whole letter; the most what stands between greeting and closing, and what they typed
    beyond 30 words (15 in short) comes on top of it.
    """
    return "\n\n".join([parts.greeting, *_paragraphs(facts, parts), parts.closing])


def typed_words(facts: Facts) -> int:
    """How many words of their own stand in the letter."""
    theirs = [facts.people, facts.specific]
    if facts.length != "short":
        theirs += [facts.interest, facts.event_name, facts.event_when]
    if facts.may_give_detail:
        theirs.append(facts.reason_detail)
    if facts.recommends:
        theirs += [facts.referral_name, facts.referral_why]
    return sum(map(words, theirs))


def _paragraphs(facts: Facts, parts: Parts) -> list[str]:
    if facts.mistreated:
        return [parts.mistreated]
    around = words(parts.greeting) + words(parts.closing)
    typed = typed_words(facts)
    if facts.length == "short":
        return _personal(facts, fitted(_short(parts), least=40 - around, most=80 + max(0, typed - 15)))
    plan = pick(facts, _PLANS)
    return _personal(facts, fitted(plan(parts), least=80 - around, most=150 + max(0, typed - 30)))


def _personal(facts: Facts, paragraphs: list[str]) -> list[str]:
    """No paragraph that somebody else's letter could hold word for word: what tells nothing of theirs is joined on."""
    theirs = _signs(facts)
    joined: list[str] = []
    for paragraph in paragraphs:
        alone = any(sign in apart(paragraph) for sign in theirs)
        if joined and not (alone and any(sign in apart(joined[-1]) for sign in theirs)):
            joined[-1] += f" {paragraph}"
        else:
            joined.append(paragraph)
    return joined


def _signs(facts: Facts) -> list[str]:
    """What shows that a paragraph is theirs: a name, or the end of something they typed."""
    names = (facts.company, facts.role, facts.people, facts.event_name, facts.referral_name)
    texts = (facts.specific, facts.interest, facts.reason_detail, facts.referral_why)
    ends = (" ".join(text.split()[-3:]) for text in texts)
    return [sign for sign in map(apart, (*names, *ends)) if sign.strip()]


def _no_then_reason(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening), *parts.why], parts.specifics, [*parts.door, *parts.wishes]]


def _no_then_thanks(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening)], parts.specifics, parts.why, [*parts.door, *parts.wishes]]


def _reason_apart(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening)], [*parts.why, *parts.specifics], parts.door, parts.wishes]


def _wishes_first(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening), *parts.why], [*parts.specifics, *parts.wishes], parts.door]


def _all_in_two(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening), *parts.specifics], [*parts.why, *parts.door, *parts.wishes]]


def _many_short(parts: Parts) -> list[Paragraph]:
    return [[Sentence(parts.opening)], parts.why, parts.specifics, [*parts.wishes, *parts.door]]


_PLANS: tuple[Plan, ...] = (
    _no_then_reason,
    _no_then_thanks,
    _reason_apart,
    _wishes_first,
    _all_in_two,
    _many_short,
)


def _short(parts: Parts) -> list[Paragraph]:
    """Its own build: the no, the reason, one thing, a door."""
    return [
        [Sentence(parts.opening), *parts.why],
        [
            Sentence(parts.one_specific, 2),
            Sentence(parts.recommendation),
            Sentence(parts.in_touch, 3),
            # A letter that names nobody and wishes nothing shuts the door.
            Sentence(parts.wish),
            Sentence(parts.thanks, -1),
        ],
    ]
