"""What people type, joined in English so that the sentence stands."""

from ..typed import capital, ended, folded

QUOTES = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'"))
JOINED_BY_A_COMMA = {"because", "since", "as", "so", "but", "and", "which", "where", "who"}
SENTENCE_OPENERS = {
    *("i", "i’m", "i'm", "i’ve", "i've", "i’d", "i'd", "we", "he", "she", "they", "there", "you", "you’re", "you're"),
    *("thank", "thanks", "because", "was", "is", "did", "were", "not", "what", "why", "nothing"),
}
OPENS_LIKE_A_SENTENCE = ("it was ", "it is ", "it’s ", "it's ", "this was ", "that was ", "everyone was ", "all was ")
# Typed as if the stem were “I”: “enjoyed the task”.
VERBS = {"enjoyed", "loved", "liked", "appreciated"}
ADVERBS = {"particularly", "especially", "really"}
TO_BE = {"was", "were", "is", "are", "wasn’t", "weren’t", "isn’t", "aren’t"}
# Before one of these, what follows is part of a thing one can enjoy: “how open you were”.
HOLDS_A_CLAUSE = {"how", "what", "when", "that", "who", "which", "where", "way", "why", "it"}
NEVER_NAMES = {
    *("the", "a", "an", "my", "your", "our", "their", "how", "that", "this", "these", "those", "all", "every", "both"),
    *("when", "each", "some", "it", "one", "two", "to", "everyone", "everything", "with", "next", "in", "on", "at"),
    *("early", "late", "later", "this", "after", "before", "during", "tomorrow", "today", "soon"),
}


def meant(typed: str) -> str:
    """On one line, without the quotes around the whole; "" where nothing is said."""
    text = _on_one_line(typed)
    for opening, closing in QUOTES:
        inside = text[1:-1]
        if len(text) > 2 and text[0] == opening and text[-1] == closing and not {opening, closing} & set(inside):
            text = inside.strip()
    return text if any(map(str.isalnum, text)) else ""


def _on_one_line(typed: str) -> str:
    """A new line is a new sentence, but for one that goes on in small letters."""
    text = ""
    for line in filter(None, map(folded, typed.splitlines())):
        text = f"{ended(text)} {line}" if text and not line[0].islower() else f"{text} {line}"
    return text.strip()


def sentence(text: str) -> str:
    return ended(capital(text)) if text else ""


def own_sentence(typed: str) -> str:
    return sentence(meant(typed))


def small(text: str) -> str:
    """Without the capital that a word has only for being the first."""
    word = text.partition(" ")[0]
    if word.lower() in NEVER_NAMES | VERBS | ADVERBS or word.endswith("ing"):
        return word[:1].lower() + text[1:]
    return text


def completed(stem: str, typed: str) -> str:
    """The stem and what completes it; what is a sentence already stays one."""
    text = _without_adverb(meant(typed))
    first = _first_word(text)
    if first in VERBS:
        return sentence(f"I {small(meant(typed))}")
    if first in SENTENCE_OPENERS or is_a_clause(text):
        return sentence(text)
    if first == "to":
        return sentence(f"It was good {small(text)}")
    return ended(f"{stem} {small(text)}") if text else ""


def elaborated(said: str, typed: str) -> str:
    """A sentence of ours, still without its stop, and theirs after it: joined where it begins in small letters."""
    text = meant(typed)
    if not (said and text and _goes_on(text)) or ":" in said:
        return " ".join(filter(None, (sentence(said), sentence(text))))
    if _first_word(text) == "to":
        return sentence(f"{said} {text}")
    mark = "," if _first_word(text) in JOINED_BY_A_COMMA else ":"
    return sentence(f"{said}{mark} {text}")


def introduced(typed: str, *, before: str, because: str) -> str:
    """Their sentence, or their words in small letters after ours: “What drew me: …”, “It drew me because …”."""
    text = meant(typed)
    if not text or not _goes_on(text):
        return sentence(text)
    return sentence(f"{because} {text}" if _first_word(text) == "because" else f"{before}: {text}")


def says_already(typed: str, words: tuple[str, ...]) -> bool:
    """A whole sentence with one of these words: ours before it would say the same twice."""
    text = meant(typed)
    return text.count(" ") >= 3 and not _goes_on(text) and any(word in text.lower() for word in words)


def is_a_clause(text: str) -> bool:
    """It has a verb of its own, as in “The team was great”."""
    if text.lower().startswith(OPENS_LIKE_A_SENTENCE) or text.rstrip().endswith("?"):
        return True
    for word in text.lower().split()[:7]:
        if word in HOLDS_A_CLAUSE:
            return False
        if word in TO_BE:
            return True
    return False


def _without_adverb(text: str) -> str:
    """“especially the walk” is “the walk” after our stem."""
    first, _, rest = text.partition(" ")
    return rest if first.lower() in ADVERBS and rest else text


def _goes_on(text: str) -> bool:
    return (text[0].islower() or text[0].isdigit()) and _first_word(text) not in SENTENCE_OPENERS - {"because"}


def _first_word(text: str) -> str:
    return text.partition(" ")[0].lower().strip(",")
