"""Patterns over sentences that were made plain, written almost as one says them.

Words are plain (see `reading`): small letters, no accents, contractions written out. `accept*` is any ending,
`(take|accept)` a choice, `[the] ` a word that may stand there, `~` up to four words of one clause, `~~` up to ten
words or commas of one sentence. Every gap is bounded, so that no text makes a pattern slow.

A file of phrases has headings, such as `money:`, alone on a line; a phrase a line or several parted by “ / ”; a line
that begins with spaces goes on with the one above; `<family>` is any phrase under the heading `<family>:` before it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path

_MARKS = re.compile(r" \[([^\]]*)\](?=[)|]|$)| ~+(?=[)|]|$)|~~ ?|~ ?|\*|\[([^\]]*)\] ?|[.$?]")
_GAPS = {"~~": r"(?:[^ .!?\n]+ ){0,10}?", "~": r"(?:[^\W_][^ \n]* ){0,4}?", "*": r"[^ \n]*"}
BEGINNINGS = (3, 4)
"""Letters of a word’s beginning by which a phrase with “*” is looked for."""
COMMON = 3
"""Letters up to which a word is taken for a common one."""
Keys = tuple[frozenset[str], frozenset[str]]
ANY = frozenset({""})
"""The key that every sentence has."""
_HEADING = re.compile(r"(?![ #])([^/|]+):")


class Phrases:
    """Finds any of many phrases: in a sentence only those are tried of which it holds the rarest words."""

    def __init__(self, phrases: Iterable[tuple[str, Keys]]) -> None:
        """Patterns, the first before the second where both begin at one place, each with two sets of words; a
        sentence with the phrase holds a word of both."""
        self._sources: list[str] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._by_key: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
        """For each rare word, the phrases that hold it, with second words of which a sentence must hold one, too."""
        for at, (source, (rarest, next_rarest)) in enumerate(phrases):
            self._sources.append(source)
            for key in rarest:
                self._by_key[key].append((at, next_rarest))
        self._keys = frozenset(self._by_key)

    @cached_property
    def pattern(self) -> str:
        return _whole_words("|".join(self._sources))

    def search(self, words: str, start: int = 0) -> re.Match[str] | None:
        candidates = self._candidates(words)
        found = self._each(candidates, words, start) if candidates else None
        return min(found.items(), key=_place)[1] if found else None

    def match(self, words: str, start: int = 0) -> re.Match[str] | None:
        each = (self._phrase(at).match(words, start) for at in self._candidates(words))
        return next(filter(None, each), None)

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """From left to right, none overlapping another."""
        candidates = self._candidates(words)
        return self._one_by_one(candidates, words) if candidates else iter(())

    def _one_by_one(self, candidates: list[int], words: str) -> Iterator[re.Match[str]]:
        found = self._each(candidates, words, 0)
        while found:
            match = min(found.items(), key=_place)[1]
            yield match
            passed = [at for at, each in found.items() if each.start() < match.end()]
            again = {at: self._phrase(at).search(words, match.end()) for at in passed}
            found = {at: each for at, each in (found | again).items() if each}

    def sub(self, replace: Callable[[re.Match[str]], str], words: str) -> str:
        at, parts = 0, []
        for match in self.finditer(words):
            parts += [words[at : match.start()], replace(match)]
            at = match.end()
        return "".join([*parts, words[at:]])

    def _each(self, candidates: list[int], words: str, start: int) -> dict[int, re.Match[str]]:
        """The first place of each phrase that is there."""
        each = ((at, self._phrase(at).search(words, start)) for at in candidates)
        return {at: match for at, match in each if match}

    def _candidates(self, words: str) -> list[int]:
        """The phrases whose words are there at all; of most sentences none."""
        here = _keys_in(words)
        if self._keys.isdisjoint(here):
            return []
        return sorted(
            {at for key in self._keys & here for at, others in self._by_key[key] if not here.isdisjoint(others)}
        )

    def _phrase(self, at: int) -> re.Pattern[str]:
        if at not in self._compiled:
            self._compiled[at] = re.compile(_whole_words(self._sources[at]))
        return self._compiled[at]


def _place(found: tuple[int, re.Match[str]]) -> tuple[int, int]:
    at, match = found
    return match.start(), at


def _whole_words(source: str) -> str:
    return rf"(?<!\S)(?:{source})(?!\S)"


@lru_cache(maxsize=1024)
def _keys_in(words: str) -> frozenset[str]:
    """The words of a sentence, and how they begin."""
    each = set(words.split(" "))
    return frozenset(each | {f"{word[:length]}*" for word in each for length in BEGINNINGS} | {""})


def read_phrases(folder: Path) -> dict[str, Phrases]:
    """One pattern for each heading of the files of a folder."""
    patterns: dict[str, Phrases] = {}
    for path in sorted(folder.glob("*.txt")):
        families: dict[str, str] = {}
        for heading, lines in _under_headings(path).items():
            each = [(place, _filled(phrase.strip(), families)) for place, line in lines for phrase in line.split(" / ")]
            families[heading] = f"({'|'.join(phrase for _, phrase in each)})"
            if not heading.startswith("<"):
                patterns[heading] = any_of(each)
    return patterns


def at_the_end(pattern: Phrases, words: int = 0) -> re.Pattern[str]:
    """The phrases at the end of a text, followed by at most `words` other words."""
    return re.compile(rf"{pattern.pattern}(?: (?!(?:and|but|et|mais) )[^\W_]+){{0,{words}}} $")


def read_words(path: Path) -> frozenset[str]:
    """The words of a file, between spaces; lines that begin with # are comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _under_headings(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Each line with its place, continued ones as one; what stands under no heading is refused."""
    headings: dict[str, list[tuple[str, str]]] = {}
    lines: list[tuple[str, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if heading := _HEADING.fullmatch(line):
            lines = headings.setdefault(heading[1], [])
        elif line[0] == " " and lines:
            place, before = lines.pop()
            lines.append((place, f"{before}{'' if before[-1] == '|' else ' '}{line.strip()}"))
        elif headings and line[0] != " ":
            lines.append((f"{path}:{number}", line))
        else:
            raise ValueError(f"{path}:{number}: under no heading: {line}")
    return headings


def _filled(phrase: str, families: dict[str, str]) -> str:
    for heading, inside in families.items():
        if heading.startswith("<"):
            phrase = phrase.replace(heading, inside)
    return phrase


def any_of(each: Iterable[tuple[str, str]]) -> Phrases:
    """Any of the phrases; one with a mark that means nothing is refused with its place."""
    by_letters: dict[str, list[tuple[str, Keys]]] = defaultdict(list)
    for place, phrase in each:
        if problem := _meaningless_mark(phrase):
            raise ValueError(f"{place}: {problem} in “{phrase}”")
        letters = "".join(sorted(re.escape(letter) for letter in _first_letters(phrase)))
        # A lookahead for the first letter passes over most words.
        hint = f"(?=[{letters}])" if letters else ""
        by_letters[letters].append((f"{hint}(?:{_MARKS.sub(_mark, phrase)})", _keys_of(phrase)))
    return Phrases(phrase for group in by_letters.values() for phrase in group)


def _keys_of(phrase: str) -> Keys:
    """Two sets of words: any sentence with the phrase holds a word of each. The rarest sets are taken."""
    each = [keys for part in _parts(phrase) if (keys := _keys_of_part(part))]
    rarest = sorted(each, key=lambda keys: sum(1 if len(key) > COMMON else 30 for key in keys))[:2]
    return (*rarest, ANY, ANY)[0], (*rarest, ANY, ANY)[1]


def _keys_of_part(part: str) -> frozenset[str]:
    if part[0] == "(" and _closing(part) == len(part) - 1:
        each = [_keys_of(inside)[0] for inside in _alternatives(part[1:-1])]
        return frozenset() if ANY in each else frozenset().union(*each)
    if any(sign in "()[]~|" for sign in part):
        return frozenset()
    stem, star, _ = part.removeprefix("^").partition("*")
    if not star:
        return frozenset({stem})
    return frozenset({f"{stem[: max(BEGINNINGS)]}*"} if len(stem) >= min(BEGINNINGS) else ())


def _parts(phrase: str) -> list[str]:
    """The parts of a phrase between its blanks, but for blanks in brackets."""
    parts, depth = [""], 0
    for sign in phrase:
        depth += (sign in "([") - (sign in ")]")
        if sign == " " and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in parts if part]


def _meaningless_mark(phrase: str) -> str:
    """In words, what is wrong with the brackets of a phrase; "" if nothing is."""
    opened = ""
    for place, sign in enumerate(phrase):
        if sign == "[" and "[" in opened:
            return "a [ inside of another"
        if sign in "([":
            opened += sign
        elif sign in ")]":
            if not opened or opened[-1] != {")": "(", "]": "["}[sign]:
                return f"a {sign} that closes nothing"
            opened = opened[:-1]
            if phrase[place : place + 2] == "]*":
                return "a * after ], which means nothing"
            if phrase[place : place + 2] == ")?":
                return "a ? after ), which means nothing: write [ ]"
    return f"a {opened[-1]} that is never closed" if opened else ""


def _first_letters(phrase: str) -> set[str]:
    """The letters with which texts of this phrase can begin; none where that can't be told."""
    if phrase[:1] not in {"(", "["}:
        return {phrase[0]} if phrase and phrase[0] not in "~^*" else set()
    end = _closing(phrase)
    inside = [_first_letters(each) for each in _alternatives(phrase[1:end])]
    if phrase[0] == "[":
        inside.append(_first_letters(phrase[end + 1 :].lstrip("* ")))
    return set().union(*inside) if all(inside) else set()


def _closing(phrase: str) -> int:
    """Where the bracket closes that the phrase begins with."""
    depth = 0
    for place, sign in enumerate(phrase):
        depth += (sign in "([") - (sign in ")]")
        if not depth:
            return place
    raise ValueError(phrase)


def _alternatives(inside: str) -> list[str]:
    """The alternatives between the bars of this level."""
    parts, depth = [""], 0
    for sign in inside:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _mark(found: re.Match[str]) -> str:
    if found[1] is not None:
        return f"(?: (?:{_MARKS.sub(_mark, found[1])}))?"
    if found[2] is not None:
        return f"(?:(?:{_MARKS.sub(_mark, found[2])}) )?"
    if found[0] in {".", "$", "?"}:
        return re.escape(found[0])
    # A gap at the end of a phrase says nothing.
    return _GAPS[found[0].strip()] if found[0][0] != " " else ""
