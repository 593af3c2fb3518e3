"""How long all messages of a draft take, and how alike two wordings are: python -m bench.compose"""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations, islice
from statistics import mean, median

from declineapp.letters import LANGUAGES, Facts, compose

from .letters import some_facts

DRAFTS = 1_000
WORDINGS = 6


def milliseconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1_000


def likeness(facts: Facts) -> float:
    """The mean word-level difflib ratio between the e-mail's wordings."""
    bodies = [compose(replace(facts, wording=wording))["email"].body.split() for wording in range(WORDINGS)]
    return mean(SequenceMatcher(None, a, b, autojunk=False).ratio() for a, b in combinations(bodies, 2))


def main() -> None:
    print("language   ms a draft (median, worst)   against dumping the facts as JSON   likeness of two wordings")
    for language in LANGUAGES:
        drafts = list(islice(some_facts(language, seed=1), DRAFTS))
        times = [milliseconds(lambda facts=facts: compose(facts)) for facts in drafts]
        beside = [milliseconds(lambda facts=facts: json.dumps(repr(facts))) for facts in drafts]
        alike = mean(likeness(facts) for facts in drafts[:100])
        ratio = median(times) / median(beside)
        print(f"{language:8} {median(times):10.2f} {max(times):10.2f} {ratio:25.0f} × {alike:26.2f}")


if __name__ == "__main__":
    main()
