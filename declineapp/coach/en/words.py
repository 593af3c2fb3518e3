"""English words made plain: contractions written out, slips of the hand in the words that matter mended."""

from functools import lru_cache

from ..reading import make_repair

_SHORT = {
    **dict.fromkeys(("won't", "wont"), ("will", "not")),
    **dict.fromkeys(("can't", "cant", "cannot"), ("can", "not")),
    **{
        f"{verb}{end}": (verb, "not")
        for verb in (
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "would",
            "could",
            "should",
            "have",
            "has",
            "had",
            "need",
            "must",
        )
        for end in ("n't", "nt")
    },
    "shan't": ("shall", "not"),
    "ain't": ("am", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "thats": ("that", "is"),
    "its": ("its",),
    "it's": ("it", "is"),
    "let's": ("let", "us"),
    "answer's": ("answer", "is"),
    "decision's": ("decision", "is"),
    **{f"{word}'s": (word, "is") for word in ("that", "he", "she", "what", "here", "there", "who", "this")},
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "u": ("you",),
    "ur": ("your",),
    "ya": ("you",),
    "thx": ("thanks",),
    "thanx": ("thanks",),
    "ty": ("thank", "you"),
    "tks": ("thanks",),
    "pls": ("please",),
    "plz": ("please",),
    "sry": ("sorry",),
    "soz": ("sorry",),
    "rn": ("right", "now"),
    "atm": ("at", "the", "moment"),
    "tho": ("though",),
    "w": ("with",),
    **{f"{verb}in": (f"{verb}ing",) for verb in ("start", "join", "work", "stay", "sign", "go", "tak", "leav", "mov")},
    "aplogies": ("apologies",),
}
_ENDS = {"n't": "not", "'ve": "have", "'ll": "will", "'re": "are", "'m": "am", "'d": "would"}
_repair = make_repair(
    "decline declined declining accept accepting accepted acceptance withdraw withdrawing withdrawal withdrawn refuse "
    "refusing position another continue proceed pursue pursuing decision decided opportunity apologise apologize "
    "apologies apologising grateful gratitude appreciate appreciated appreciation unfortunately regret salary "
    "compensation "
    "personal pregnant pregnancy surgery disorganised disorganized unprofessional ridiculous unless forward "
    "consideration currently circumstances LinkedIn future success anything".lower().split(),
    but="accented accenting accreted accreting anther anthers apologizing "
    "apologues circumstance contract decide decides decoded "
    "decried deicide delaine derided derision disorganize dyeline froward graceful persona positron purdue pursing "
    "recuse recusing "
    "refusing refuting regent reglet retuse reused reuses reusing scalar succuss uncles".split(),
)


@lru_cache(maxsize=8192)
def normalize(word: str) -> tuple[str, ...]:
    """`word` in small letters, without accents."""
    if word[0].isdigit():
        return ("0",) if word.isdigit() else ("0", "k") if word[-1] == "k" else (word,)
    if word in _SHORT:
        return _SHORT[word]
    for end, full in _ENDS.items():
        if word.endswith(end) and len(word) > len(end):
            return (word[: -len(end)], full)
    return (_repair(word.removesuffix("'s").strip("'")),) if word.strip("'") else ()
