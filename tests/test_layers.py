"""Who may import whom, read from the imports themselves."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parent.parent / "declineapp"

# What each part may import of ours, and whether it may import anything else than the standard library.
MAY_IMPORT = {
    "coach": ({"coach"}, {"django"}),
    "letters": ({"coach", "letters"}, {"nameparser"}),
    "steps": ({"steps", "letters"}, {"django", "crispy_forms"}),
    "models": ({"models", "purging", "encryption", "conflicts"}, {"django"}),
    "conflicts": (set(), set()),
    "editing": ({"editing", "conflicts", "letters", "models"}, {"django"}),
    "purging": (set(), {"django"}),
    "encryption": (set(), {"cryptography", "django"}),
    "addresses": (set(), set()),
    "access": ({"models", "purging"}, {"django"}),
    "accounts": ({"accounts", "addresses", "mailing", "encryption", "steps"}, {"allauth", "django"}),
    "apps": ({"encryption"}, {"django"}),
    "budget": (set(), set()),
    "limits": ({"models", "purging"}, {"django"}),
    "logs": (set(), set()),
    "colours": (set(), set()),
    "environment": ({"addresses", "colours"}, {"cryptography", "django", "environ", "sentry_sdk"}),
    "settings": ({"colours", "environment", "logs"}, {"cryptography", "csp", "django"}),
    "metrics": ({"logs"}, {"django", "prometheus_client"}),
    "usage": ({"models", "metrics"}, {"django"}),
    "mailing": ({"addresses", "models"}, {"django"}),
    "reminders": ({"checklist", "letters", "mailing", "models", "steps"}, {"django"}),
    "due": ({"letters"}, {"holidays"}),
    "official": (set(), {"django"}),
    "cases": ({"due", "letters"}, set()),
    "checklist": ({"cases", "checklist", "due", "letters", "official"}, {"django"}),
    "exports": ({"exports", "letters", "checklist"}, {"docx", "icalendar"}),
    "pages": (
        {
            "access",
            "accounts",
            "budget",
            "checklist",
            "coach",
            "colours",
            "conflicts",
            "editing",
            "usage",
            "due",
            "exports",
            "letters",
            "limits",
            "mailing",
            "models",
            "pages",
            "reminders",
            "encryption",
            "steps",
            "templatetags",
            "metrics",
        },
        {"allauth", "django", "segno"},
    ),
    "templatetags": (set(), {"django"}),
    "management": (
        {
            "accounts",
            "checklist",
            "coach",
            "usage",
            "letters",
            "limits",
            "management",
            "models",
            "purging",
            "reminders",
            "encryption",
            "steps",
        },
        {"cryptography", "django"},
    ),
}
STANDARD = __import__("sys").stdlib_module_names


def modules() -> list[Path]:
    return [path for path in APP.rglob("*.py") if part_of(path) in MAY_IMPORT]


def part_of(path: Path) -> str:
    return path.relative_to(APP).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Full names of what this file imports, ours beginning with "declineapp."."""
    package = ["declineapp", *path.relative_to(APP).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = [*above, *filter(None, [node.module])]
            yield from (".".join([*module, alias.name]) for alias in node.names)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(APP)))
def test_imports_only_what_its_part_may(path: Path) -> None:
    ours, others = MAY_IMPORT[part_of(path)]
    for name in imports(path):
        top, *rest = name.split(".")
        if name == "declineapp.__version__":
            continue
        if top == "declineapp":
            assert rest[0] in ours, f"{path.name} must not import {name}"
        else:
            assert top in STANDARD or top in others, f"{path.name} must not import {name}"


def test_the_coach_knows_nothing_of_django_but_gettext() -> None:
    names = {name for path in (APP / "coach").rglob("*.py") for name in imports(path) if name.startswith("django")}
    assert names == {"django.utils.translation.gettext_lazy"}


def test_letters_know_no_gettext() -> None:
    names = {name for path in (APP / "letters").rglob("*.py") for name in imports(path)}
    assert not [name for name in names if "gettext" in name or "locale" in name]
