"""Le h aspiré: words and names before which nothing is elided.

The words are those that French dictionaries mark with an asterisk, the common ones among them, by their beginning;
“$” ends one that begins others with a mute h (le hall, but l’hallucination). English words keep their h. A
company's name follows usage, and a mute h is the rule: d’Hermès, d’Hydro-Québec.
"""

import re

_WORDS = """
    hâbl hach hack haddock hagard haie$ haies$ haillon hain haïr haïss halag hâl halet hall$ halls$ halle$
    halles$ hallebard halo$ halte$ haltes$ hamac hamburg hameau hammam hampe hamster hanche hand hangar hanneton
    hanse$ hant happ harangu haras harcel harcèl hardi harem hareng hargn haricot harnach harnais harp hasard
    hâte hâti hauban hauss haut havane havre heaum henn héraut hériss hernie héron héros$ herse hêtre heurt
    hibou hideu hiérarch hiss hobb hoch hockey holland homard hongr honn hont hoquet horde hors hotte houblon
    houe$ houill houle houlett houpp housse houx hublot huche huée huer huguenot huit$ huitain huitièm hulotte
    hulul hunier hupp hurl hussard hutte hard hardware hashtag head health help heavy high hip$ hipster hit
    hobby holding hold home$ horse host$ hot$ hotline house housekeep hub$ hubs$ human$ hunter hype$
"""
_NAMES = """
    hachette haas hager haribo harley harvard hasbro havas hays heathrow heineken heinz hellofresh helsing henkel hertz
    hewlett hilti hilton hitachi holcim hollister honda honeywell hugging hootsuite huawei hubspot hyatt hyundai
"""


def _beginning(stem: str) -> str:
    return rf"{stem[:-1]}\b" if stem.endswith("$") else stem


ASPIRATED = re.compile("|".join(map(_beginning, (_WORDS + _NAMES).split())), re.IGNORECASE)
"""Matches, at its beginning, a word whose h is aspirated."""
