"""Learn the coach's tables from the labelled sentences beside it: python -m bench.learn [--judge] [--check]

Every file declineapp/coach/sentences/<language>/<hand>.txt is one hand: headings such as “harsh:”, a sentence a line,
and under “letters:” a whole decline letter a line, its sentences parted by “ / ”. The table is written to
declineapp/coach/<language>/table.json. With --judge each hand is left out in turn, the others learned from, and the
hand that was left out judged: that alone says how right the table is about somebody it has never read. With --check
nothing is learned: it fails where a table was learned from other sentences than those that lie there.
"""

import argparse
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from math import exp, sqrt
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

import declineapp.coach
from declineapp.coach import LANGUAGES
from declineapp.coach.findings import CoachedMessage
from declineapp.coach.judging import LEARNED_CODES
from declineapp.coach.reading import Reading
from declineapp.coach.table import features
from declineapp.letters import compose

from .letters import some_facts

COACH = Path(declineapp.coach.__file__).parent
CODES = ("harsh", "self-deprecation", "negotiation-hook", "other-employer", "private-detail", "good-wish")
HEADINGS = (*CODES, "harmless", "letters")
ROUNDS, STEP, DECAY = 8, 0.5, 1e-3
OFTEN = 2
"""Sentences that a feature is in at least; one that is in fewer tells nothing of others."""
LEAST = {"harsh": 0.75, "negotiation-hook": 0.6, "other-employer": 0.6, "private-detail": 0.65}
"""Likelihoods from which on a code speaks, where it isn’t OTHER_LEAST."""
OTHER_LEAST = 0.5
SETTLED = 0.02
"""Errors below which nothing more is learned from a sentence in that round."""
DRAFTS, OURS = 400, 4000
"""Drafts composed, and the sentences of them that are learned from."""
LIGHT = 40
"""Hundredths below which a weight is left out of the table."""


Learned = tuple[list[float], dict[str, list[float]]]
"""Biases of the codes, and of each feature its weights."""


class Sample(NamedTuple):
    hand: str
    label: str
    features: tuple[str, ...]
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=["en", "fr"], action="append")
    parser.add_argument("--judge", action="store_true", help="show what each hand left out is judged by the others")
    parser.add_argument("--check", action="store_true", help="only tell whether the tables are learned from these")
    options = parser.parse_args()
    for language in options.language or ["en", "fr"]:
        labelled = list(read(language))
        if options.check:
            if problem := outdated(language, labelled):
                raise SystemExit(problem)
            continue
        samples = [*labelled, *ours(language)]
        print(f"{language}: {len(samples)} sentences of {len({sample.hand for sample in samples})} hands")
        if options.judge:
            report(samples, left_out(samples))
        write(language, *learn(samples), digest_of(labelled))


def outdated(language: str, labelled: list[Sample]) -> str:
    """A sentence that says what to do where the table wasn't learned from these; "" where it was."""
    table = json.loads((COACH / language / "table.json").read_text(encoding="utf-8"))
    if table.get("digest") == digest_of(labelled):
        return ""
    return (
        f"{language}/table.json was learned before its sentences, the phrases or the reading of words last changed: "
        f"run python -m bench.learn --language {language}"
    )


def digest_of(labelled: list[Sample]) -> str:
    """Of all that the labelled sentences teach: their labels, and what the rules and the reading make of them."""
    lines = "\n".join("\t".join((sample.hand, sample.label, *sample.features)) for sample in labelled)
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def read(language: str) -> Iterator[Sample]:
    """Every sentence of every hand, a heading unknown being refused."""
    for path in sorted((COACH / "sentences" / language).glob("*.txt")):
        heading = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line.endswith(":") and line[:-1] in HEADINGS:
                heading = line[:-1]
            elif not heading or (line.endswith(":") and " " not in line):
                raise SystemExit(f"{path}:{number}: no such heading: {line}")
            else:
                yield from _samples(language, path.stem, heading, line)


def ours(language: str) -> Iterator[Sample]:
    """Sentences of the letters that we compose, in which nothing is to be found."""
    letters = (letter for facts in islice(some_facts(language, seed=3), DRAFTS) for letter in compose(facts).values())
    sentences = {sentence for letter in letters for sentence in re.split(r"(?<=[.!?])\s+|\n+", letter.body)}
    chosen = random.Random(5).sample(sorted(sentences), min(OURS, len(sentences)))  # noqa: S311
    for sentence in chosen:
        if len(sentence.split()) > 2:
            yield from _samples(language, "ours", "letters", sentence)


def _samples(language: str, hand: str, heading: str, line: str) -> Iterator[Sample]:
    for part in line.split(" / ") if heading == "letters" else [line]:
        message = CoachedMessage(Reading(part.strip(), LANGUAGES[language].normalize))
        rules = [
            rule.code
            for rule in LANGUAGES[language].rules
            if rule.code in LEARNED_CODES and any(True for _ in rule.check(message))
        ]
        found = [each for sentence in message.reading.sentences for each in features(sentence, message.text, rules)]
        if found:
            yield Sample(hand, heading, tuple(dict.fromkeys(found)), part)


def learn(samples: list[Sample]) -> Learned:
    """Logistic regression, one code against all else, each step as large as the feature is rare (Adagrad)."""
    often = Counter(feature for sample in samples for feature in sample.features)
    numbers = {feature: at for at, feature in enumerate(each for each, count in often.items() if count >= OFTEN)}
    numbered = [([numbers[each] for each in sample.features if each in numbers], sample.label) for sample in samples]
    columns = [_weights_of(code, numbered, len(numbers)) for code in CODES]
    weights = zip(*(weights for _, weights in columns), strict=True)
    return [bias for bias, _ in columns], dict(zip(numbers, map(list, weights), strict=True))


def _weights_of(code: str, numbered: list[tuple[list[int], str]], count: int) -> tuple[float, list[float]]:
    weights, squares, bias = [0.0] * count, [1e-3] * count, -2.0
    # A letter holds good wishes, and nobody has marked them.
    samples = [
        (numbers, 1 / sqrt(max(1, len(numbers))), label == code)
        for numbers, label in numbered
        if not (label == "letters" and code == "good-wish")
    ]
    order = random.Random(7)  # noqa: S311
    for _ in range(ROUNDS):
        order.shuffle(samples)
        for numbers, share, is_it in samples:
            total = bias + share * sum(map(weights.__getitem__, numbers))
            error = _likely(total) - is_it
            if abs(error) < SETTLED:
                continue
            bias -= 0.02 * error
            for number in numbers:
                gradient = error * share + DECAY * weights[number]
                squares[number] += gradient * gradient
                weights[number] -= STEP * gradient / sqrt(squares[number])
    return bias, weights


def _likely(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def guess(biases: list[float], weights: dict[str, list[float]], sample: Sample) -> list[float]:
    present = [weights[feature] for feature in sample.features if feature in weights]
    share = 1 / sqrt(max(1, len(present)))
    return [_likely(bias + share * sum(each[at] for each in present)) for at, bias in enumerate(biases)]


def left_out(samples: list[Sample]) -> list[list[float]]:
    """What the hands other than its own make of each sentence."""
    hands = sorted({sample.hand for sample in samples})
    with Pool() as pool:
        each = dict(zip(hands, pool.starmap(_guessed, [(samples, hand) for hand in hands]), strict=True))
    guesses = {hand: iter(guessed) for hand, guessed in each.items()}
    return [next(guesses[sample.hand]) for sample in samples]


def _guessed(samples: list[Sample], hand: str) -> list[list[float]]:
    learned = learn([sample for sample in samples if sample.hand != hand])
    return [guess(*learned, sample) for sample in samples if sample.hand == hand]


def report(samples: list[Sample], guessed: list[list[float]]) -> None:
    print("left out one by one   right false missed  precision recall")
    for at, code in enumerate(CODES):
        rows = [
            (sample, each[at] >= LEAST.get(code, OTHER_LEAST))
            for sample, each in zip(samples, guessed, strict=True)
            if not (sample.label == "letters" and code == "good-wish")
        ]
        print(_row(code, rows, code))
        for hand in sorted({sample.hand for sample, _ in rows if sample.label == code}):
            print(_row("   " + hand, [row for row in rows if row[0].hand == hand], code))


def _row(name: str, rows: list[tuple[Sample, bool]], code: str) -> str:
    right = sum(is_found and sample.label == code for sample, is_found in rows)
    false = sum(is_found and sample.label != code for sample, is_found in rows)
    missed = sum(not is_found and sample.label == code for sample, is_found in rows)
    precision, recall = right / max(1, right + false), right / max(1, right + missed)
    return f"{name:20} {right:6} {false:5} {missed:6} {precision:10.2f} {recall:6.2f}"


def write(language: str, biases: list[float], weights: dict[str, list[float]], digest: str) -> None:
    """In hundredths, without what weighs next to nothing."""
    rounded = {feature: [round(100 * weight) for weight in each] for feature, each in sorted(weights.items())}
    heavy = {feature: each for feature, each in rounded.items() if max(map(abs, each)) >= LIGHT}
    lines = ",\n".join(
        f"{json.dumps(feature, ensure_ascii=False)}:{json.dumps(each, separators=(',', ':'))}"
        for feature, each in heavy.items()
    )
    least = [LEAST.get(code, OTHER_LEAST) for code in CODES]
    head = json.dumps({"digest": digest, "codes": CODES, "biases": [round(bias, 3) for bias in biases], "least": least})
    path = COACH / language / "table.json"
    path.write_text(f'{head[:-1]}, "weights": {{\n{lines}\n}}}}\n', encoding="utf-8")
    print(f"{path.name}: {len(heavy)} features, {path.stat().st_size / 1000:.0f} KB\n")


if __name__ == "__main__":
    main()
