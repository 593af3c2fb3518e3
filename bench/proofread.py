"""Have composed e-mails read by a grammar checker, and show what it finds: python -m bench.proofread en

English is read by harper.js (Node; installed from the npm registry on the first run), French by hunspell with its
French dictionary (Debian: hunspell, hunspell-fr-classical). A finding that EXPLAINED says why to leave is counted
and not shown; the exit status is 1 when any other is left.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from itertools import islice
from pathlib import Path

from declineapp.letters import compose

from .letters import some_facts

HERE = Path(__file__).parent
EXPLAINED = {
    "en": {
        r"^Spelling: “(Northwind|Mx|LinkedIn|HSBC|UX|Acme|Karim|Haddad)”": "names, and a title it doesn't know",
        r"^Style: “\w+”": "the comma before “and” in a list: ours is without",
        r"^Miscellaneous: “in so far”": "the time you’ve put in so far",
        r"^WordChoice: “too” in “[^”]*without too long a search": "an adverb before its adjective",
        r"^Typo: “that” in “[^”]*tell [^”]* that I": "tell somebody that: no pronoun",
        r"^Miscellaneous: “(?:am|was) ” in “[^”]*I (?:am|was) (?:glad|pleased) you ": "without “that”",
        r"^Typo: “no to” in ": "to say no to a job: no verb after “to”",
        r"^WordChoice: “try” in “[^”]*[Yy]ou could try Peter Parker": "to try a person: to ask whether they would",
        r"^WordChoice: “to” in “[^”]*up to now": "the time until now",
        r"^Miscellaneous: “am ” in “[^”]*I am afraid ": "one is afraid of what one has to say",
        r"^Miscellaneous: “was ” in “[^”]*I was glad ": "an adjective after “was”",
        r"^Capitalization: [^ ]+ in “[^”]*Inc\. ": "a company's full stop ends no sentence",
        r"^Enhancement: “very good”": "a taste, not a mistake",
        r"^Readability: ": "one sentence of forty words in two thousand letters, where a date meets a long reason",
    },
    "fr": {r"^(LinkedIn|Parker|Martin|Anna|Northwind|UX|Haddad)$": "names"},
}


def english(texts: list[str]) -> list[str]:
    subprocess.run(["npm", "install", "--no-save", "--silent", "harper.js@2.10.0"], cwd=HERE, check=True)  # noqa: S607
    lines = "\n".join(map(json.dumps, texts))
    command = ["node", HERE / "harper.mjs"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.splitlines()


def french(texts: list[str]) -> list[str]:
    plain = "\n".join(texts).replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ")
    command = ["hunspell", "-d", "fr", "-l"]
    done = subprocess.run(command, input=plain, capture_output=True, text=True, check=True)  # noqa: S603
    return [word.strip(".") for word in done.stdout.splitlines()]


READERS = {"en": english, "fr": french, "fr-ca": french}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=READERS)
    parser.add_argument("--count", type=int, default=2_000)
    asked = parser.parse_args()
    facts = islice(some_facts(asked.language, seed=7), asked.count)
    found = READERS[asked.language]([compose(each)["email"].body for each in facts])
    explained = re.compile("|".join(EXPLAINED[asked.language[:2]]))
    left = [finding for finding in found if not explained.search(finding)]
    print(f"{asked.count} e-mails, {len(found)} findings, {len(found) - len(left)} explained, {len(left)} left")
    for finding, count in Counter(left).most_common(50):
        print(f"{count:5} {finding}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
