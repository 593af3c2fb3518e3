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
VERBS = {"enjoyed", "loved", "liked", "particularly", "really", "especially", "appreciated"}
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
    if word.lower() in NEVER_NAMES | VERBS or word.endswith("ing"):
        return word[:1].lower() + text[1:]
    return text


def completed(stem: str, typed: str) -> str:
    """The stem and what completes it; what is a sentence already stays one."""
    text = meant(typed)
    first = _first_word(text)
    if first in VERBS:
        return sentence(f"I {small(text)}")
    if not text or first in SENTENCE_OPENERS or _is_a_sentence(text):
        return sentence(text)
    if first == "to":
        return sentence(f"It was good {small(text)}")
    return ended(f"{stem} {small(text)}")


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


def _is_a_sentence(text: str) -> bool:
    return text.lower().startswith(OPENS_LIKE_A_SENTENCE) or text.endswith("?")


def _goes_on(text: str) -> bool:
    return (text[0].islower() or text[0].isdigit()) and _first_word(text) not in SENTENCE_OPENERS - {"because"}


def _first_word(text: str) -> str:
    return text.partition(" ")[0].lower().strip(",")
