"""Several things in one sentence."""

import re
from collections.abc import Sequence

_HAS_A_VERB = re.compile(
    r"^(?:j[’']|je|tu|il|elle|on|nous|vous|c[’']|ça)\b|\bm[’'](?:a|ont|avez|as)\b| et |\bme (?:plaît|plaisent)\b"
)


def join_list(items: Sequence[str]) -> str:
    """« a, b et c »; a comma before the last « et » between clauses, or where
    one of the others holds an « et » already."""
    *others, last = [item for item in items if item] or [""]
    if not others:
        return last
    is_clause = any(map(_HAS_A_VERB.search, others))
    return f"{', '.join(others)}{', et ' if is_clause else ' et '}{last}"
