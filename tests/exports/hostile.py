"""Texts that people, and others, may have typed or pasted."""

from hypothesis import settings
from hypothesis import strategies as st

from declineapp.letters import Letter

LINES = (
    "Votre offre : cheffe de projet chez L’Oréal\u202f!",
    "Offer\r\nBcc: everybody@example.org",
    "\0\x1b[31m\x7f\ufffe\uffff",
    "مرحبا \u202eevil.exe\u202c",
    "👩‍🚀🏳️‍🌈 e\u0301",
    "\v\f\x1c\x1d\x1e\x85\u2028\u2029",
    "Ünïcödé " * 40,
    "=?utf-8?q?=00?=",
    "../../etc/passwd\\C:\\con",
    "x" * 3_000,
    'a,b;c:d\\n"e"<&amp;>%0D%0A+',
    "",
)

lines = st.sampled_from(LINES) | st.text(st.characters(exclude_categories=("Cs",)), max_size=200)
texts = st.lists(lines, max_size=8).map("\n\n".join) | st.lists(lines, max_size=8).map("\r\n".join)
letters = st.builds(Letter, body=texts, subject=lines)
often = settings(max_examples=60, deadline=None)

FRENCH = Letter(
    "Bonjour Anne,\n\nMerci pour votre offre\u202f! J’ai choisi\u00a0: ce sera non.\n\nBien cordialement,\nLéa Œuvrard",
    "Votre offre\u00a0: cheffe de projet chez L’Oréal",
)
