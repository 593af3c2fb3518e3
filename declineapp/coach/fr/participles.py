"""« J'ai trouver » et « je vais accepté » : l'infinitif et le participe que l'on confond."""

import re
from collections.abc import Iterator

from ..findings import Replacement

_STEMS = (
    "accept décid trouv refus déclin appréci aim ador pass rencontr parl pens travaill sign donn propos échang discut "
    "commenc "
    "hésit demand rejet chang déménag consacr confirm inform annonc regrett remerci intégr continu renonc présent "
    "accord "
    "consult relanc contact envoy renvoy écout expliqu partag montr form quitt rest"
).split()
_STEM = "|".join(_STEMS)
# « avez à trouver » et « avez fait accepter » ne s'y prennent pas : rien ne se glisse entre les deux.
_AFTER_HAVING = re.compile(
    rf"(?<![\w-])(?:j?ai|avons|avez|avais|avait|aurais|aurait|ont|as) (?:bien |déjà |beaucoup |pas )?(?:{_STEM}"
    rf")er(?!\w)",
    re.I,
)
_AFTER_GOING = re.compile(
    rf"(?<![\w-])(?:vais|allons|dois|devons|peux|pouvons|pourrai|pourrais|veux|voulais|préfère|souhaite|pour|sans|"
    rf"d['’]) ?(?:pas |plus )?(?:{_STEM})ée?(?!\w)",
    re.I,
)


def participles(text: str) -> Iterator[Replacement]:
    for match in _AFTER_HAVING.finditer(text):
        yield Replacement(match.end() - 2, match.end(), "é")
    for match in _AFTER_GOING.finditer(text):
        length = 2 if match[0].endswith("ée") else 1
        yield Replacement(match.end() - length, match.end(), "er")
