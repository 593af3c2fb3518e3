"""How long the coach takes (of the processor): 150 words, 20 KB, and the worst texts we could build:
python -m bench.coach_speed"""

import time
from statistics import median

from declineapp.coach import LANGUAGES, KnownFacts, coach

from .coach import load

SIZE = 20_000
KNOWN = KnownFacts(company="Northwind", role="data analyst", your_name="Nadia Osman", recipient_name="Anne Martin")
# What makes a careless pattern slow: one thing over and over that nearly begins, or nearly ends, what is looked for.
WORST = (
    "i ", "not ", "i do not ", "decline ", "at this time ", "if you can ", "unless ", "sorry ", "thank you ",
    "my mother ", "my ", "joined Anne ", "offer from ", "Anne ", "Aa Bb ", "NOT ", "A", "A’", "A'A ", "of a ", "1,000 ",
    "a", "x ", "je ne ", "ne pas ", "pas ", "de la ", "à moins que ", "ma mère ", "désolé ", "j'", "ouvert·e ",
    "ouvert/", "ouvert ou ", "vous ", "merci de ", "chez ", ". ", ", ", "\n", " ", "!", " !", "'", "«", "[", "{a ", "<",
    "_", "0", "-", "é", "🙂", "\u00a0", "a\n", "Anne,\n", "Ann ",
)  # fmt: skip


def milliseconds(text: str, language: str, times: int) -> float:
    taken = []
    for _ in range(times):
        begun = time.process_time()
        coach(text, language, subject="Declining", facts=KNOWN)
        taken.append((time.process_time() - begun) * 1_000)
    return median(taken)


def main() -> None:
    print("language    150 words   10 KB  20 KB   worst of 20 KB")
    for language in LANGUAGES:
        texts = [trial["text"] for trial in load("en", "tune")]
        words = " ".join(texts).split(" ")
        long = "\n\n".join(texts) * 20
        worst = {each: milliseconds((each * SIZE)[:SIZE], language, 3) for each in WORST}
        slowest = max(worst, key=lambda each: worst[each])
        print(
            f"{language:10} {milliseconds(' '.join(words[:150]), language, 50):7.2f} ms"
            f" {milliseconds(long[:10_000], language, 9):7.0f}"
            f" {milliseconds(long[:SIZE], language, 3):7.0f}   {worst[slowest]:7.0f} ({slowest!r} over and over)"
        )


if __name__ == "__main__":
    main()
