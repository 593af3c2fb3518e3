"""How right the coach is on messages that people wrote: python -m bench.coach

Precision and recall of each code over bench/trials: the half that the rules were written with ("tune"), the
half that was only ever measured ("held"), new voices ("voices") and messages full of words that only look harmful
("traps") and everyday ones by many hands ("everyday"); or over a file of one's own, each line {"id", "language",
"kind", "text", "expect", "allow", "spans"} and where known "subject" and "answers". Then each finding: is it right,
does it mark the phrase meant, and is what its mend leaves as it should be.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from declineapp.coach import CODES, Finding, KnownFacts, apply_fix, coach

from .findings import Judged, report_phrases, spoiled
from .findings import report as report_findings

TRIALS = Path(__file__).parent / "trials"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["tune", "held", "voices", "traps", "everyday"], default="held")
    parser.add_argument("--language", choices=["en", "fr"], default="en")
    parser.add_argument(
        "--wrong", nargs="?", const="", help="show the messages judged wrongly, for one code or for all"
    )
    parser.add_argument("--file", type=Path, help="labelled messages other than those of bench/trials")
    parser.add_argument("--mends", action="store_true", help="show every mend applied")
    options = parser.parse_args()
    trials = read(options.file) if options.file else load(options.language, options.half)
    right, false, missed = counted(trials)
    report(right, false, missed, len(trials))
    judged = [Judged(trial, findings(trial)) for trial in trials]
    report_findings(judged)
    report_phrases(judged)
    report_mends(judged, options.mends)
    if options.wrong is not None:
        show(trials, options.wrong)


def load(language: str, half: str) -> list[dict[str, Any]]:
    return read(TRIALS / f"{language}_{half}.jsonl")


def read(file: Path) -> list[dict[str, Any]]:
    trials = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    trials = [{"allow": [], "expect": trial.get("finds", []), **trial} for trial in trials]
    if not any("slip" in trial["expect"] for trial in trials):
        # Nobody looked for slips of the hand when these were labelled.
        trials = [{**trial, "allow": [*trial["allow"], "slip"]} for trial in trials]
    return trials


def report_mends(judged: list[Judged], shown: bool) -> None:
    mends = [(each.trial, finding) for each in judged for finding in each.findings if finding.replacements]
    wrong = 0
    for trial, finding in mends:
        text = apply_fix(trial["text"], finding)
        why = spoiled(trial, finding, coach(text, trial["language"], kind=trial["kind"]))
        wrong += bool(why)
        if why or (shown and finding.code != "french-spacing"):
            after = text[max(0, finding.start - 30) : finding.end + 40]
            print(f"   {trial['id']} {finding.code} {finding.excerpt!r} → {after!r} {why}")
    print(f"mends {len(mends)}, leaving something wrong {wrong}")


def known_facts(answers: dict[str, Any]) -> KnownFacts:
    offer = answers.get("offer", {})
    return KnownFacts(
        company=offer.get("company") or "",
        role=offer.get("role") or "",
        your_name=offer.get("your_name") or "",
        recipient_name=offer.get("recipient_name") or "",
        recipient_title=offer.get("recipient_title") or "",
        is_withdrawal=offer.get("stage") in {"accepted", "signed"},
        is_mistreated=answers.get("honest-reason", {}).get("reason") == "mistreatment",
    )


def findings(trial: dict[str, Any]) -> list[Finding]:
    return coach(
        trial["text"],
        trial["language"],
        kind=trial["kind"],
        subject=trial.get("subject") or "" if "subject" in trial else None,
        facts=known_facts(trial["answers"]) if trial.get("answers") else None,
    )


def found(trial: dict[str, Any]) -> dict[str, str]:
    """The codes found, each with the words it was found in."""
    return {finding.code: finding.excerpt for finding in findings(trial)}


def counted(trials: list[dict[str, Any]]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Of each code: rightly found, falsely found, missed."""
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    for trial in trials:
        expected = set(trial["expect"])
        found_codes = set(found(trial)) - (set(trial["allow"]) - expected)
        right.update(found_codes & expected)
        false.update(found_codes - expected)
        missed.update(expected - found_codes)
    return right, false, missed


def report(right: Counter[str], false: Counter[str], missed: Counter[str], count: int) -> None:
    print(f"{count} messages\n{'code':20} right false missed  precision recall     F1")
    for code in CODES:
        if right[code] + false[code] + missed[code]:
            print(_row(code, right[code], false[code], missed[code]))
    print(_row("all", right.total(), false.total(), missed.total()))


def _row(name: str, right: int, false: int, missed: int) -> str:
    precision = f"{right / (right + false):9.2f}" if right + false else "        –"
    recall = f"{right / (right + missed):6.2f}" if right + missed else "     –"
    f1 = f"{2 * right / (2 * right + false + missed):6.2f}" if right + false + missed else "     –"
    return f"{name:20} {right:5} {false:5} {missed:6}  {precision} {recall} {f1}"


def show(trials: list[dict[str, Any]], code: str) -> None:
    for trial in trials:
        found_codes, expected = found(trial), set(trial["expect"])
        wrong = {name for name in (found_codes.keys() ^ expected) - set(trial["allow"]) if code in {"", name}}
        if wrong:
            print(f"\n—— {trial['id']} ({trial['kind']}, subject {trial.get('subject')!r})\n{trial['text']}\n")
            for name in sorted(wrong):
                print(f"   {'false' if name in found_codes else 'missed'}: {name} {found_codes.get(name, '')!r}")


if __name__ == "__main__":
    main()
