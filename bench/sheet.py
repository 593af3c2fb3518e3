"""A sheet of messages over the space of answers, to be read in a row, aloud: python -m bench.sheet --language fr"""

import argparse
from itertools import islice

from declineapp.letters import KINDS, LANGUAGES, Facts, compose

from .letters import some_facts

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--language", choices=LANGUAGES, default="en")
parser.add_argument("--kind", choices=KINDS, default="email")
parser.add_argument("--count", type=int, default=50)
parser.add_argument("--seed", type=int, default=1)


def case(facts: Facts) -> str:
    told = (facts.stage, facts.route, facts.reason, facts.how, facts.call, facts.address, facts.tone, facts.length)
    return " · ".join(filter(None, [*told, facts.rounds, f"wording {facts.wording}"]))


def main() -> None:
    asked = parser.parse_args()
    told = ((facts, compose(facts).get(asked.kind)) for facts in some_facts(asked.language, asked.seed))
    written = ((facts, letter) for facts, letter in told if letter)
    for number, (facts, letter) in enumerate(islice(written, asked.count), 1):
        print(f"\n———— {number}: {case(facts)}\n")
        print(f"{letter.subject}\n" if letter.subject else "", letter.body, sep="")


if __name__ == "__main__":
    main()
