"""Negotiation hooks: words that invite another offer, for they make the no depend on a condition or on today."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .findings import CoachedMessage, Hit, hit_of
from .phrases import Phrases
from .reading import Sentence
from .shared import Matcher, without, without_words


@dataclass(frozen=True)
class Hooks:
    """The negotiation hooks of a language, and what only looks like one. Called with a message, it finds the hooks."""

    always: Phrases
    """Phrases that are hooks wherever they stand."""
    times: Phrases
    """“at this time”: a hook if it is said of the decision."""
    unless: Phrases | None
    """“unless”: a hook in a no, or if the words after it are about the offer."""
    of_the_offer: Phrases | None
    """Words about the offer."""
    decision: Phrases
    """Words of the decision, beside those of a plain no."""
    breaks: re.Pattern[str]
    """Words that part one statement of a sentence from another."""
    never: tuple[Phrases, ...]
    """Phrases that only look like a hook: their words are covered first."""
    refuses: Matcher

    def __call__(self, message: CoachedMessage) -> Iterator[Hit]:
        for sentence in message.reading.sentences:
            words = sentence.words
            # Most sentences say nothing of the kind, and what is covered can only say less.
            if not any(each and each.search(words) for each in (self.always, self.times, self.unless)):
                continue
            for pattern in self.never:
                words = without(words, pattern)
            yield from (hit_of(sentence.place(match)) for match in self.always.finditer(words))
            yield from self._conditions(sentence, words)
            for match in self.times.finditer(words):
                if self._of_the_decision(sentence, match):
                    place = sentence.place(match)
                    yield Hit(*place, without_words(message.text, place))

    def _conditions(self, sentence: Sentence, words: str) -> Iterator[Hit]:
        unless = self.unless.search(words) if self.unless else None
        offer = unless and self.of_the_offer and self.of_the_offer.search(words, unless.end())
        if unless and (offer or self.refuses(sentence)):
            yield hit_of(sentence.place(unless))

    def _of_the_decision(self, sentence: Sentence, time: re.Match[str]) -> bool:
        """“At this time, I must decline”, “not right for me for now”; not “I must decline, and for now I travel”."""
        words = sentence.words
        nos = [no for no in (self.refuses(sentence), *self.decision.finditer(words)) if no]
        return any(not self.breaks.search(_between(words, no, time)) for no in nos)


def _between(words: str, one: re.Match[str], other: re.Match[str]) -> str:
    first, last = sorted((one, other), key=lambda match: match.start())
    return words[first.end() : last.start()]
