"""A sheet of messages over the space of answers, to be read in a row, aloud: python -m bench.sheet --language fr

With --blind, e-mails for the answers of the last blind readings instead, each beside the one that was written by hand
for them (bench/blind); ours is in the wording of its place in the file, not in the one that was judged.
"""

import argparse
import json
from itertools import islice
from pathlib import Path

from declineapp.letters import KINDS, LANGUAGES, Facts, compose
from declineapp.steps import read

from .letters import some_facts

parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
parser.add_argument("--language", choices=LANGUAGES, default="en")
parser.add_argument("--kind", choices=KINDS, default="email")
parser.add_argument("--count", type=int, default=50)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--blind", action="store_true")


def case(facts: Facts) -> str:
    told = (facts.stage, facts.route, facts.reason, facts.how, facts.call, facts.address, facts.tone, facts.length)
    return " · ".join(filter(None, [*told, facts.rounds, f"wording {facts.wording}"]))


def blind(language: str) -> None:
    """Ours, in the wording of its place in the file, and theirs."""
    path = Path(__file__).parent / "blind" / f"{language[:2]}.jsonl"
    for wording, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        ours = compose(read(row["answers"] | {"style": {"wording": wording}}).facts)["email"]
        theirs = row["email"]
        print(f"\n———— {row['id']}, composed\n\n{ours.subject}\n{ours.body}")
        print(f"\n———— {row['id']}, by hand\n\n{theirs['subject']}\n{theirs['body']}")


def main() -> None:
    asked = parser.parse_args()
    if asked.blind:
        blind(asked.language)
        return
    told = ((facts, compose(facts).get(asked.kind)) for facts in some_facts(asked.language, asked.seed))
    written = ((facts, letter) for facts, letter in told if letter)
    for number, (facts, letter) in enumerate(islice(written, asked.count), 1):
        print(f"\n———— {number}: {case(facts)}\n")
        print(f"{letter.subject}\n" if letter.subject else "", letter.body, sep="")


if __name__ == "__main__":
    main()
