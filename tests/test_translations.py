"""The pages say everything in French: nothing missing, nothing stale, and by the rules of its typography."""

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation.template import templatize

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "declineapp" / "locale"
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
STRING = r'"(?:[^"\\]|\\.)*"'
ENTRY = re.compile(
    rf"msgid ((?:{STRING}\s*)+)(?:msgid_plural (?:{STRING}\s*)+)?((?:msgstr(?:\[\d\])? (?:{STRING}\s*)+)+)"
)


def catalogue(language: str) -> dict[str, list[str]]:
    """Every msgid of the .po with its translations; two where there is a plural."""
    text = (LOCALE / language / "LC_MESSAGES" / "django.po").read_text()
    return {
        _joined(match[1]): [_joined(part) for part in match[2].split("msgstr")[1:]] for match in ENTRY.finditer(text)
    }


def _joined(literals: str) -> str:
    return "".join(ast.literal_eval(literal) for literal in re.findall(STRING, literals))


def used_in_python() -> Iterator[str]:
    for path in (ROOT / "declineapp").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in CALLS:
                yield ast.literal_eval(node.args[0])


def used_in_templates() -> Iterator[str]:
    for path in (ROOT / "templates").rglob("*.html"):
        for call in re.finditer(r"gettext\((.+?)\)\s", templatize(path.read_text()) + "\n"):
            yield ast.literal_eval(call[1])


FRENCH = {msgid: said for msgid, said in catalogue("fr").items() if msgid}
SAID = [
    (language, text) for language in ("fr", "fr_CA") for said in catalogue(language).values() for text in said if text
]


def test_everything_is_said_in_french() -> None:
    used = {*used_in_python(), *used_in_templates()}
    assert len(used) > 300
    assert not {msgid for msgid in used if not all(FRENCH.get(msgid, [""]))}


def test_nothing_stale_is_kept() -> None:
    assert not FRENCH.keys() - {*used_in_python(), *used_in_templates()}


@pytest.mark.parametrize("language", ["fr", "fr_CA"])
def test_nothing_is_a_guess(language) -> None:
    assert "fuzzy" not in (LOCALE / language / "LC_MESSAGES" / "django.po").read_text()


@pytest.mark.parametrize("language", ["fr", "fr_CA"])
def test_what_is_compiled_is_what_is_written(language) -> None:
    with (LOCALE / language / "LC_MESSAGES" / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for msgid, said in catalogue(language).items():
        if msgid and len(said) == 1:
            assert compiled.gettext(msgid) == said[0]


@pytest.mark.parametrize("msgid", FRENCH)
def test_placeholders_are_kept(msgid) -> None:
    for text in FRENCH[msgid]:
        assert sorted(re.findall(r"%\(\w+\)\w", text)) == sorted(re.findall(r"%\(\w+\)\w", msgid))


@pytest.mark.parametrize(("language", "text"), SAID)
def test_signs_and_spaces_are_french(language, text) -> None:
    if "Content-Type" in text:
        return
    before = "[^\\s;!?]" if language == "fr_CA" else "\u202f"
    assert not re.search(rf"(?<!{before})[;!?](?=\s|$|\u00a0»)", text)
    assert not re.search(r"(?<!\u00a0):(?=\s|$)", text)
    assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»", text)
    assert not re.search(r"['\"“”]|\.\.\.", text)


@pytest.mark.parametrize(("language", "text"), SAID)
def test_nobodys_gender_shows(language, text) -> None:
    assert not re.search(r"\w[·(]e?s?\)?\b|\(e\)|·e", text)
