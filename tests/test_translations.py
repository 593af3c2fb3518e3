"""The pages say everything in French: nothing missing, nothing stale, and by the rules of its typography."""

import ast
import re
import runpy
from collections.abc import Iterator
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from django.utils.translation import gettext, override
from django.utils.translation.template import templatize

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "declineapp" / "locale"
LANGUAGES = ("fr", "fr_CA")
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
STRING = r'"(?:[^"\\]|\\.)*"'
ENTRY = re.compile(
    rf"msgid ((?:{STRING}\s*)+)(?:msgid_plural (?:{STRING}\s*)+)?((?:msgstr(?:\[\d\])? (?:{STRING}\s*)+)+)"
)
IN_TEMPLATE = re.compile(r"\b(?:n?gettext|_)\(u?('(?:[^'\\]|\\.)*'|" + STRING + ")")


def catalogue(language: str) -> dict[str, list[str]]:
    """Every msgid of the .po with its translations; two where there is a plural."""
    text = (LOCALE / language / "LC_MESSAGES" / "django.po").read_text()
    return {
        _joined(match[1]): [_joined(part) for part in match[2].split("msgstr")[1:]] for match in ENTRY.finditer(text)
    }


def _joined(literals: str) -> str:
    return "".join(ast.literal_eval(literal) for literal in re.findall(STRING, literals))


def said_in(path: Path) -> Iterator[str]:
    """The msgids of a module or a template."""
    if path.suffix != ".py":
        for call in IN_TEMPLATE.finditer(templatize(path.read_text())):
            yield ast.literal_eval(call[1])
        return
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) in CALLS:
            yield ast.literal_eval(node.args[0])


SOURCES = [
    *(ROOT / "declineapp").rglob("*.py"),
    *(ROOT / "templates").rglob("*.html"),
    *(ROOT / "templates").rglob("*.txt"),
]
USED = {msgid for path in SOURCES for msgid in said_in(path)}
FRENCH = {msgid: said for msgid, said in catalogue("fr").items() if msgid}
SAID = [
    (language, text) for language in LANGUAGES for msgid, said in catalogue(language).items() if msgid for text in said
]


def test_everything_is_said_in_french() -> None:
    assert len(USED) > 300
    assert not {msgid for msgid in USED if not all(FRENCH.get(msgid, [""]))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stale_is_kept(language) -> None:
    assert not catalogue(language).keys() - {"", *USED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_a_guess(language) -> None:
    assert "fuzzy" not in (LOCALE / language / "LC_MESSAGES" / "django.po").read_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language) -> None:
    written = catalogue(language)
    file = (LOCALE / language / "LC_MESSAGES" / "django.mo").read_bytes()
    compiled = GNUTranslations(BytesIO(file))
    assert int.from_bytes(file[8:12], "little") == len(written), "so many entries, says the header"
    for msgid, said in written.items():
        one, many = said[0], said[-1]
        # Some Pythons find an entry with a plural by ngettext alone.
        found = compiled.ngettext(msgid, msgid, 1) if len(said) > 1 else compiled.gettext(msgid)
        assert not msgid or found == one
        assert len(said) == 1 or compiled.ngettext(msgid, "", 2) == many


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language) -> None:
    for msgid, said in catalogue(language).items():
        for text in said:
            assert sorted(re.findall(r"%\(\w+\)\w", text)) == sorted(re.findall(r"%\(\w+\)\w", msgid))


@pytest.mark.parametrize(("language", "text"), SAID)
def test_signs_and_spaces_are_french(language, text) -> None:
    before = "[^\\s;!?]" if language == "fr_CA" else "\u202f"
    assert not re.search(rf"(?<!{before})[;!?](?=\s|$|\u00a0»)", text)
    assert not re.search(r"(?<!\u00a0):(?=\s|$)", text)
    assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»", text)
    assert not re.search(r"['\"“”]|\.\.\.", text)


@pytest.mark.parametrize(("language", "text"), SAID)
def test_nobodys_gender_shows(language, text) -> None:
    assert not re.search(r"\w[·(]e?s?\)?\b|\(e\)|·e", text)


def test_quebecs_words_follow_those_of_france() -> None:
    quebec = runpy.run_path(str(ROOT / "bin" / "quebec.py"))
    new = quebec["derived"](quebec["read"]("fr"), quebec["read"]("fr_CA"))
    assert {m.id: m.string for m in new if m.id} == {m.id: m.string for m in quebec["read"]("fr_CA") if m.id}, (
        "run .venv/bin/python bin/quebec.py"
    )


@pytest.mark.parametrize("msgid", sorted({*said_in(ROOT / "declineapp" / "checklist" / "entries.py")}))
def test_the_checklist_is_said_as_in_quebec(msgid) -> None:
    with override("fr-ca"):
        text = gettext(msgid)
    assert text in {*catalogue("fr_CA").get(msgid, FRENCH[msgid])}
    assert not re.search(r"\u202f|e-mail|allocations", text)
