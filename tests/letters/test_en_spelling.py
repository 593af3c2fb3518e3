"""Letters go to every country: no word of ours is spelt in the British or the American way alone."""

import re
from pathlib import Path

import declineapp.letters.en as english

FOLDER = Path(english.__file__).parent
ONE_SIDED = re.compile(
    r"\b(?:(?:real|apolog|organ|recogn|emphas|priorit)i[sz](?:e[ds]?|ing|ation)|(?:favou?r|honou?r|colou?r|labou?r|neighbou?r)\w*"
    r"|program(?:me)?s?|cent(?:re|er)s?|judge?ment|whilst|gotten|cancell?(?:ed|ing)|fulfill?(?:ed|s|ing)?|travell?(?:ed|ing)"
    r"|cheque|check(?= for)|grey|gray|learnt|learned|burnt)\b",
    re.IGNORECASE,
)


def test_no_word_is_spelt_on_one_side_of_the_ocean_alone() -> None:
    lines = {
        f"{path.parent.name}/{path.name}: {line}"
        for path in FOLDER.glob("*/*.txt")
        for line in path.read_text().splitlines()
        if ONE_SIDED.search(line.partition("|")[2])
    }
    assert lines == set()
