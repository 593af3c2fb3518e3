"""Money: sure where the sentence speaks of earning, or the mention itself says how much; “the salary” alone asks."""

from collections.abc import Iterator
from dataclasses import dataclass

from .findings import CoachedMessage, Hit
from .phrases import Phrases
from .reading import Sentence
from .shared import without

TELLING = 3
"""Words from which on a mention says what of it: “an hour less” does, “the salary” doesn’t."""


@dataclass(frozen=True)
class Money:
    pay: Phrases
    """“the salary”, “for what you’re giving”: money whatever the sentence says."""
    pay_in_context: Phrases
    """“the rent”, “my bonus”: money where the sentence speaks of earning, and nothing elsewhere."""
    sums: Phrases
    """“£45,000”: money where the sentence speaks of earning, and worth a note elsewhere."""
    earning: Phrases
    """“not enough”, “I can’t live on it”, “you offer”."""
    something_else: Phrases
    aside: Phrases
    """“money played no part”: then it is only asked."""

    def __call__(self, message: CoachedMessage) -> Iterator[Hit]:
        for sentence in message.reading.sentences:
            if any(each.search(sentence.words) for each in (self.pay, self.pay_in_context, self.sums)):
                yield from self._hits(sentence)

    def _hits(self, sentence: Sentence) -> Iterator[Hit]:
        words = without(sentence.words, self.something_else)
        is_earning = bool(self.earning.search(sentence.words))
        is_of_pay = is_earning or bool(self.pay.search(words))
        is_aside = bool(self.aside.search(sentence.words))
        for pattern in (self.pay, *((self.pay_in_context,) if is_of_pay else ()), self.sums):
            for match in pattern.finditer(words):
                # “salary” alone may be of the work: “a history of the salary”.
                is_sure = not is_aside and (is_earning or len(match[0].split()) >= TELLING)
                yield Hit(*sentence.place(match), (), is_sure, is_faint=not is_of_pay)
