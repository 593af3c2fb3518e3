"""Où l’on va, où l’on reste, si un nom le dit. Les tournures sont dans phrases/employers.txt."""

import re
from pathlib import Path

from ..employers import Employers, first_word, greeting_of
from ..findings import CoachedMessage
from ..phrases import read_words
from .meanings import PHRASES

_NO_EMPLOYERS = read_words(Path(__file__).parent / "no_employers.txt")
_ORDINARY_WORDS = read_words(Path(__file__).parent / "ordinary_words.txt")
_KINDS = frozenset(
    "clinique banque mairie ecole etude cabinet groupe maison societe entreprise garage hotel restaurant institut "
    "lycee college universite hopital association boulangerie librairie pharmacie agence studio atelier ateliers "
    "ministere residence fondation cooperative domaine theatre musee laboratoire conservatoire brasserie ferme ehpad "
    "mediatheque bibliotheque cantine creche opera orchestre chateau prefecture festival "
    "boutique imprimerie scierie menuiserie transports compagnie federation editions".split()
)
_APART = re.compile(r"[\s’'/:,]+")
# « Merci pour l’offre de Northwind », « je décline le poste chez Northwind » ; après « mais », c’est un autre.
_THANKED = re.compile(
    r"(?:(?i:merci|remerci\w*|reconnaissant\w*|m[’']avoir\s+(?:proposé|offert)|vous\s+m[’']avez|votre\s+(?:offre|"
    r"proposition))\b"
    r"(?:(?!\b(?:car|parce|puisque|mais|et\sje|je|j[’'])\b)[^.!?\n;:]){0,100}?"
    r"|(?i:décline|refuse|renonce\w*)(?:\s+(?!(?:car|pour|je|et|mais|parce)\b)[\w’'-]+){0,7}?)"
    r"(?:\s|[’'])(?i:chez|d[’']|de|au sein de|rejoindre|à|la|le|au)\s*((?-i:[A-ZÀ-Ý])[\w&’'-]*)"
)


def is_ordinary(word: str) -> bool:
    """Un mot de la liste, sa forme au pluriel ou un adverbe."""
    return word in _ORDINARY_WORDS or word.removesuffix("s") in _ORDINARY_WORDS or word.endswith("ment")


def _their_names(message: CoachedMessage) -> set[str]:
    """L’entreprise à qui l’on écrit, autant que les réponses, l’objet, la salutation ou le merci la nomment."""
    names = f"{message.facts.company} {message.facts.recipient_name} {message.facts.role} {message.subject or ''}"
    greeting = greeting_of(message)
    return {
        first_word(word) for word in [*_APART.split(names), *_APART.split(greeting), *_THANKED.findall(message.text)]
    }


def familiar_names(message: CoachedMessage) -> set[str]:
    """Des noms qui ne sont pas d’un autre employeur : les leurs, des villes, des mois, ce qui porte la majuscule."""
    return _their_names(message) | _NO_EMPLOYERS


other_employer = Employers(
    before=PHRASES.a_name_after,
    before_a_place=PHRASES.a_name_or_a_place_after,
    after=PHRASES.a_name_before,
    denials=PHRASES.denial,
    about_work=PHRASES.about_work,
    articles=frozenset("la le les l une un".split()),
    no_employers=_NO_EMPLOYERS,
    their_names=_their_names,
    before_a_small_name=PHRASES.a_small_name_after,
    is_ordinary=is_ordinary,
    kinds=_KINDS,
)
