"""Ce que les mots français veulent dire pour le relecteur : mercis, excuses, argent, prises, et ce qui n'en a que l'air."""

import re
from pathlib import Path

from ..phrases import read_phrases, read_words

PHRASES = read_phrases(Path(__file__).parent / "phrases")
THANKS = PHRASES["thanks"]
ALMOST_NO = PHRASES["almost a no"]
"""Ce qui est peut-être un non que l’on n’a pas reconnu : alors on demande seulement s’il y en a un."""
NO_THANKS = PHRASES["no thanks"]
DOOR = PHRASES["open door"]
NO_DOOR = PHRASES["no open door"]
UNLESS = PHRASES["unless"]
UNLESS_OF_THE_OFFER = PHRASES["of the offer"]
SHUT = PHRASES["shut door"]
MONEY = PHRASES["money"]
NO_MONEY = PHRASES["no money"]
MONEY_ASIDE = PHRASES["money aside"]
"""L’argent qui n’y est pour rien, ou que l’on loue : alors on demande seulement."""
APOLOGY = PHRASES["apology"]
NO_APOLOGY = PHRASES["no apology"]
REGRET = PHRASES["regret"]
GROVEL = PHRASES["grovelling"]
HOOK_TIME = PHRASES["times"]
NOT_NOW = PHRASES["no times"]
DECISION = PHRASES["decision"]
HOOK = PHRASES["hook"]
NO_HOOK = PHRASES["no hook"]
HOOK_OF_MINE = PHRASES["hook of mine"]
HARSH = PHRASES["harsh"]
NO_HARSH = PHRASES["no harsh"]
ABOUT_THEM = PHRASES["about them"]
SELF = PHRASES["self-deprecation"]
NO_SELF = PHRASES["no self-deprecation"]
PRIVATE = PHRASES["private"]
NO_PRIVATE = PHRASES["no private"]

GREETING = re.compile(
    r"(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hey|hi|all[oô]|chers?|cheres?|madame|monsieur|mesdames|messieurs|mademoiselle|docteur|dr|maitre|slt|cc|bjour|"
    r"mme|mlle|m\.|mr|professeur|pr|bjr|bsr|bien le bonjour|a l'attention|a la directrice|au directeur|chef|bonne annee|rebonjour|yo|bon matin|kwe)(?![\w])"
)


SIGN_OFF = re.compile(
    r"^(?:bonne journee|bonne soiree|bon week end|bonne reception|bien a vous|meilleures salutations|mes meilleures salutations|cordiales salutations) ?[,.!]?$"
)


CLOSING = re.compile(
    r"^(?:[-,~* ]*)(?:avec (?:mes|tous mes|toute ma|tout mon|toutes mes) )?(?:(?:bien|tres|mes|plus|sinceres?|meilleures?|respectueuses?|cordiales?|mes sinceres|amicales?|belles?|tres) )*"
    r"(?:cordialement|sincerement|respectueusement|amicalement|amities|salutations|salutations distinguees|sentiments|bien a vous|a vous|bien a toi|a toi|a bientot|a plus|a\+|bises|bise|bisous|je vous embrasse|je t'embrasse|merci|merci encore|"
    r"merci a vous|merci pour tout|mille mercis|bonne journee|bonne soiree|bonne continuation|bonne suite|bon courage|bonne chance|a la prochaine|au plaisir|a tantot|cdlt|cdt|bav|gratitude|reconnaissance|courtoisement|chaleureusement|confraternellement|"
    r"fraternellement|respects|hommages|consideration|considerations|voeux|votre devoue|au revoir|salut|ciao|tchuss|belle journee|bon week-end|bien cordialement|veuillez[^.\n]*|je vous prie[^.\n]*|recevez[^.\n]*|agreez[^.\n]*|dans l'attente[^.\n]*)"
    r"(?: (?:a vous|distinguees|encore|pour tout|beaucoup|a tous|cordiales|les meilleures|respectueuses|meilleures|et merci|et encore merci|et a bientot|et bonne continuation|et bonne chance|a toute l'equipe|sinceres|devoues|le|la|les|de|du|mon|ma|d'avance))*\b[ ,.!;:-]*"
)
COMMON = frozenset(
    "merci cordialement bonne bon bien a je nous vous le la les un une des de du et ou mais donc pour dans sur avec sans non oui ok salutations amities sincerement au aux ce cette il elle on que qui voila "
    "bonjour salut bises bise bisous amicalement respectueusement poste offre emploi tel telephone courriel mail email portable envoye demain lundi mardi mercredi jeudi vendredi belle journee soiree suite "
    "continuation chance courage desole pardon bonsoir encore tres tout tous toute ma mon mes votre vos ton ta en chaleureusement courtoisement tantot bientot cdt cdlt distinguees".split()
)
SUBJECT_NO = re.compile(
    r"\b(?:declin\w*|refus\w*|retrait|retir\w*|renonc\w*|desist\w*|negati\w*|non\b|pas\b|ne\b|regret\w*|defavorable|impossib\w*|desole\w*|navre\w*|malheureus\w*|annul\w*|sans suite|fin de|retract\w*|revien\w*|changement|reviens|passe mon tour|sans moi|rester|desengag\w*)\b"
)
SUBJECT_YES = re.compile(
    r"\b(?:oui|accept\w*|bonne nouvelle|ravie?|enchante\w*|hate|avec plaisir|enthousias\w*|date d'arrivee|date de debut|prise de poste|j'arrive|au plaisir|premier jour|heureux|heureuse|avec joie)\b"
)
SUBJECT_NEUTRAL = re.compile(r"\b(?:votre|vos|ton|ta|tes) (?:offres?|propositions?)\b")
SUBJECT_EMPTY = read_words(Path(__file__).parent / "empty_subjects.txt")
