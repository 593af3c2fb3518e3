"""Ce que les mots français veulent dire pour le relecteur ; les tournures sont dans phrases/*.txt."""

import re
from pathlib import Path

from ..meanings import Meanings
from ..phrases import read_words

PHRASES = Meanings.of(Path(__file__).parent / "phrases")

GREETING = re.compile(
    r"(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hey|hi|all[oô]|chers?|cheres?|madame|monsieur|mesdames|messieurs|"
    r"mademoiselle|docteur|dr|maitre|slt|cc|bjour|"
    r"mme|mlle|m\.|mr|professeur|pr|bjr|bsr|bien le bonjour|a l'attention|a la directrice|au directeur|chef|bonne "
    r"annee|rebonjour|yo|bon matin|kwe)(?![\w])"
)


SIGN_OFF = re.compile(
    r"^(?:bonne journee|bonne soiree|bon week end|bonne reception|bien a vous|meilleures salutations|mes meilleures "
    r"salutations|cordiales salutations) ?[,.!]?$"
)


CLOSING = re.compile(
    r"^(?:[-,~* ]*)(?:avec (?:mes|tous mes|toute ma|tout mon|toutes mes) )?(?:(?:bien|tres|mes|plus|sinceres?|"
    r"meilleures?|respectueuses?|cordiales?|mes sinceres|amicales?|belles?|tres) )*"
    r"(?:cordialement|sincerement|respectueusement|amicalement|amities|salutations|salutations distinguees|sentiments|"
    r"bien a vous|a vous|bien a toi|a toi|a bientot|a plus|a\+|bises|bise|bisous|je vous embrasse|je t'embrasse|merci|"
    r"merci encore|"
    r"merci a vous|merci pour tout|mille mercis|bonne journee|bonne soiree|bonne continuation|bonne suite|bon courage|"
    r"bonne chance|a la prochaine|au plaisir|a tantot|cdlt|cdt|bav|gratitude|reconnaissance|courtoisement|"
    r"chaleureusement|confraternellement|"
    r"fraternellement|respects|hommages|consideration|considerations|voeux|votre devoue|au revoir|salut|ciao|tchuss|"
    r"belle journee|bon week-end|bien cordialement|veuillez[^.\n]*|je vous prie[^.\n]*|recevez[^.\n]*|agreez[^.\n]*|"
    r"dans l'attente[^.\n]*)"
    r"(?: (?:a vous|distinguees|encore|pour tout|beaucoup|a tous|cordiales|les meilleures|respectueuses|meilleures|et "
    r"merci|et encore merci|et a bientot|et bonne continuation|et bonne chance|a toute l'equipe|sinceres|devoues|le|la|"
    r"les|de|du|mon|ma|d'avance))*\b[ ,.!;:-]*"
)
COMMON = frozenset(
    "merci cordialement bonne bon bien a je nous vous le la les un une des de du et ou mais donc pour dans sur avec "
    "sans non oui ok salutations amities sincerement au aux ce cette il elle on que qui voila "
    "bonjour salut bises bise bisous amicalement respectueusement poste offre emploi tel telephone courriel mail email "
    "portable envoye demain lundi mardi mercredi jeudi vendredi belle journee soiree suite "
    "continuation chance courage desole pardon bonsoir encore tres tout tous toute ma mon mes votre vos ton ta "
    "en chaleureusement courtoisement tantot bientot cdt cdlt distinguees".split()
)
SUBJECT_NO = re.compile(
    r"\b(?:revenir sur m(?:on|a)|"
    r"declin\w*|refus\w*|retrait|retir\w*|renonc\w*|desist\w*|negati\w*|non\b|pas\b|ne\b|regret\w*|defavorable|"
    r"impossib\w*|desole\w*|navre\w*|malheureus\w*|annul\w*|sans suite|fin de|retract\w*|revien\w*|changement|reviens|"
    r"passe mon tour|sans moi|rester|desengag\w*)\b"
)
SUBJECT_YES = re.compile(
    r"\b(?:oui|accept\w*|bonne nouvelle|ravie?|enchante\w*|hate|avec plaisir|enthousias\w*|date d'arrivee|date de "
    r"debut|prise de poste|j'arrive|au plaisir|premier jour|heureux|heureuse|avec joie)\b"
)
SUBJECT_NEUTRAL = re.compile(r"\b(?:votre|vos|ton|ta|tes) (?:offres?|propositions?)\b")
SUBJECT_EMPTY = read_words(Path(__file__).parent / "empty_subjects.txt")
