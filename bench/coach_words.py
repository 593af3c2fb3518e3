"""Words of a dictionary that the coach would take for slips of others:
    python -m bench.coach_words words.txt --language fr

The list is any file of words, one a line, such as those of hunspell or of a spelling checker. Every word shown belongs
in the `but` of coach/<language>/words.py, or, if slips.txt holds it, out of that file.
"""

import argparse
from importlib import import_module
from pathlib import Path

from declineapp.coach.reading import fold
from declineapp.coach.slips import read

COACH = Path(__file__).parent.parent / "declineapp" / "coach"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", type=Path)
    parser.add_argument("--language", choices=["en", "fr"], default="en")
    options = parser.parse_args()
    words = {line.split("/")[0].strip() for line in options.words.read_text(encoding="utf-8").splitlines()}
    plain = import_module(f"declineapp.coach.{options.language}.words").normalize
    near = {word: plain(fold(word)) for word in sorted(words) if word.isalpha() and word.islower() and len(word) > 5}
    wrong = [f"{word} → {meant[0]}" for word, meant in near.items() if len(meant) == 1 and meant[0] != fold(word)]
    listed = sorted(read(COACH / options.language / "slips.txt").keys() & words)
    print(
        f"{len(words)} words; taken for others: {', '.join(wrong) or 'none'};"
        f" listed as slips: {', '.join(listed) or 'none'}"
    )


if __name__ == "__main__":
    main()
