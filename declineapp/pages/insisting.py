"""Texts that people keep in their messages although we would leave them out: money, private details, an employer."""

from django.utils.crypto import salted_hmac

from ..letters import Facts, indiscretions
from ..models import Draft, IgnoredFinding

_KIND = "answers"
"""Beside the kinds of message: what was typed on the pages is set aside in the same way."""


def insist(draft: Draft, facts: Facts, name: str) -> None:
    """Keep this very text in the messages; a changed text is asked about again."""
    if name in indiscretions(facts):
        IgnoredFinding.objects.get_or_create_by_code(draft, {}, kind=_KIND, key=_key(facts, name))


def insisted_texts(draft: Draft, facts: Facts) -> frozenset[str]:
    """The texts that stay as they are. The database is asked only where something would be left out."""
    names = indiscretions(facts)
    if not names:
        return frozenset()
    kept = {row.key for row in IgnoredFinding.objects.by_code(draft, kind=_KIND)}
    return frozenset(name for name in names if _key(facts, name) in kept)


def _key(facts: Facts, name: str) -> str:
    digest = salted_hmac("insisted", str(getattr(facts, name)), algorithm="sha256").hexdigest()
    return f"{name}:{digest[:12]}"
