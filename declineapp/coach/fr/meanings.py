"""Ce que les mots français veulent dire pour le relecteur : mercis, excuses, argent, prises, et ce qui n'en a que l'air."""

import re

from ..phrases import phrases

GREETING = re.compile(
    r"(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hey|hi|all[oô]|chers?|cheres?|madame|monsieur|mesdames|messieurs|mademoiselle|docteur|dr|maitre|slt|cc|bjour|"
    r"mme|mlle|m\.|mr|professeur|pr|bjr|bsr|bien le bonjour|a l'attention|a la directrice|au directeur|chef|bonne annee|rebonjour|yo|bon matin|kwe)(?![\w])"
)

THANKS = phrases(
    "(honore|honores|honoree|honorees) (,|.|!|et|de|d|que|par) / (touche|touches|touchee|sensible|sensibles) (de|d|par|a) (votre|ta|cette) (confiance|proposition|offre|attention|geste) / me honore",
    "(merci|mercis|remerci*|reconnaissant*|reconnaissance|gratitude|gre|grand merci|mille mercis|remercies)",
)
NO_THANKS = phrases(
    "non merci / non , merci / merci mais non / merci de me (rappeler|confirmer|retirer|recontacter|dire|tenir|faire|laisser|repondre|rayer) / merci de (ne|bien vouloir|prendre|noter|considerer|retirer|clore|transmettre|confirmer|m envoyer) / merci pour rien"
)

DOOR = phrases(
    "je (vous|te) [le|la|en] (rendrai|enverrai|saluerai|garderai|ecrirai|rendrai|apporterai|appellerai|croiserai|reverrai|inviterai|recommanderai|suivrai|souhaite*) ~ / (bons|bonnes) ~ a (toute|toutes|tous|l|le|la|votre|ton) / on (reste|se tient|se reprend|se fera|se prend|dejeune|dine|se fait|garde) ~ / (tenons|tiens|tenez) (nous|moi|le) ~ courant / (portee|bout) de (telephone|mail|fil) / (venez|viens|passez|passe) ~ (voir|me|nous|boire|gouter|visiter|prendre) / (amene|apporte|envoie|enverrai|monterai|viendrai|passerai|reviendrai|saluerai|garderai) ~",
    "(espere|esperant|esperons|souhaite|souhaitons|souhaits|voeux) ~ / (bon|bonne|belle|beau|excellente|joyeux|joyeuse|plein de|pleins de) [belles|bonnes|jolies|grandes] (choses|vent|saison|succes|reussite|continuation|route|chance|recherche|recherches|suite|courage|lancement|ouverture|rentree|annee|fete|fetes|ete|hiver|printemps|spectacle|tournee|chantier|recolte|vendanges|recrutement|projet|deroulement)",
    "(que|puisse|puissent|puissiez) (votre|vos|ton|tes|la|le|les|dieu|allah|l|cette|ce|vous|toute) ~ (porte*|soit|soient|garde|benisse|vous|connaisse*|continue*|prosper*|trouve*|grandisse*|aille|reussi*|garde*|rencontre*|protege*) / (on|nous) (s |se )(appelle|voit|croise|revoit|reparle|retrouve|recroise|capte) / on se (appelle|voit|croise|revoit|reparle|retrouve)",
    "(postulerai|reviendrai|repasserai|viendrai|passerai|suivrai|penserai|reparlerons|parlerai|recommanderai) ~ (volontiers|vous|avec|te|de|bientot|un|dire|a|en) / (tient|tiennent) toujours / (tenez|tiens) moi / (donne|donnez|donner) moi ~ nouvelles / (lire|voir|revoir|entendre|retrouver|suivre) ~ bientot / a (la rentree|l annee prochaine|plus|la prochaine|un de ces|l occasion)",
    "(hesitez|hesite) pas a ~ / (serai|serais|suis|reste) ~ (ravi*|heureu*|content*|disponible pour vous|la si|a votre disposition|joignable|a votre ecoute|a ton ecoute) ~ (aider|si|croiser|revoir|rencontrer|garder|echanger|parler|vous|te|depanner|remplac*|passer|transmettre|former|d|de)",
    "(garder|gardons|gardions|garde|rester|restons|restions|reste|resterai|maintenir|conserver|conservons|entretenir|resterons) ~ (contact|lien|liens|contacts|touche|relation|relations|coordonnees|numero|porte)",
    "(fier|fiere|honore|partant) (de|pour) (prendre|travailler|faire|aider|vous|te|realiser) ~ / bonne fin de (session|annee|saison|semestre|trimestre) a / linkedin / (chemins|routes|chemin|route|voies) ~ (crois*|recrois*|rencontr*) / (croiser|recroiser|croiserons|croisera|recroisera|revoir|retrouver|retrouverons|reverrons|revoyons|recroiserons|retravailler|reparler|recroise)",
    "(au plaisir|plaisir) ~ (vous|te|de|echanger|croiser|lire|revoir|collaborer|travailler|parler) / a (bientot|tres vite|vite|la prochaine|un de ces|une prochaine|plus tard|tres bientot|tantot|la revoyure|une autre fois)",
    "(souhaite|souhaiter|souhaitons|souhaitant|souhaits) ~ (bonne|bon|pleine|plein|beaucoup|tout|toute|toutes|tous|le|la|une|un|bien|longue|belle|beau|que|encore|reussite|succes|courage|chance|excellente|a|vivement|de|du)",
    "(bonne|belle|excellente|pleine|bon|beaucoup de|plein de) (chance|continuation|continuite|suite|recherche|recherches|reussite|route|vent|courage|saison|rentree|annee|journee a toute|succes|embauche|recrutement|choses|ete|vendange*|vacances|semaine) / (voeux|souhaits|bonheur) ~",
    "(espere|esperant|esperons|espoir) ~~ (que|trouv*|croiser|revoir|recroiser|travailler|occasion|bientot|autre|rencontr*|avoir|un jour|reussi*|collabor*|vous|tu|te|pouvoir) / (un|autre) jour / (a|dans le) (futur|avenir) / (plus tard|prochainement|ulterieurement)",
    "(reussite|succes|courage) (a|dans|pour|avec|de) ~ / (trouverez|trouviez|trouver|trouve|trouvera|trouvez|trouveras|trouves|denicher*|denich*) ~ (quelqu|quelque|la perle|le bon|la bonne|un|une|votre|vite|rapidement|sans|personne|candidat*|chaussure|profil|ton)",
    "(n hesite|hesitez|hesite) (pas) ~ (contacter|appeler|ecrire|passer|revenir vers|solliciter|faire signe|me) / (recommander|recommande|signaler|presenter|conseiller|mettre en relation|suggerer) ~ (quelqu|quelque|un|une|mon|ma|ancien*|ami*|collegue)",
    "(boire|prendre|offrir|offre|partager|manger|dejeuner|diner) ~ (cafe|verre|pot|biere|the|restaurant|ensemble|morceau|bout) / (cafe|verre|dejeuner|apero|biere|the) ~ (bientot|un|avec|ensemble|prochain|jour|quand|a|si)",
    "(pense|pensez|penser|penserez|repensez|songez) ~ (a|de) (moi|ma candidature) / (garde|gardez|conserve*) ~ (moi|mon (numero|cv|nom|profil|contact|mail|adresse)|mes coordonnees|ma candidature|dossier)",
    "(porte|portes) ~ ouverte* / (donner|donnerai|donnez|donne|prendre|prendrai) ~ (nouvelles|de nouvelles|signe) / (suivrai|suivre|suis|suivez) ~ (avec|actualite|travail|developpement|projet*|aventure|parcours|actu|interet|pas)",
    "(hate|ravi*|heureux|heureuse|content*|plaisir|volontiers|joie|adorerais|aimerais) ~~ (revoir|croiser|recroiser|echanger|travailler|collaborer|retrouver|suivre|aider|parler|reparler|revenir|rencontrer|passer|dejeuner|autre occasion|reprendre|discuter|voir|lire)",
    "(je|puis|peux|permets) ~ (recommande|recommander|signaler|presenter) / (ce|est|voila) ~ que (je|nous) (vous|te) souhaite* / bonne personne ~ / (tous|meilleurs|sinceres|mes) ~ voeux / (longue vie|bonne chance|merde) (a|pour|pour) / (que) ~ (saison|rentree|projet|equipe|recherche|annee|poste|maison|atelier|ecole|suite|boutique|restaurant) ~ (soit|soient|trouve|aille|continue|reussisse|se passe|prospere|vous)",
    "(salutations|amities|bonjour|bises|bise|amitie|salue*|embrasse*) ~ a (toute|tous|toutes|l equipe|le equipe|la equipe|votre|ton|ta|vos|tes|ceux|celles|la|le) / (passez|passe|transmettez|transmets|donnez) ~ (bonjour|amities|salut*|bises)",
    "(gardez|garde) (le|la|les) (,|.|!) / numero ~ (change|reste|est le meme) / (sais|savez) ou me (trouver|joindre) / (garder|gardons) ~ habitude / (prochaine|autre) (fois|occasion|opportunite|vie|collaboration|rencontre|aventure) / (collaboration|rencontre|occasion|opportunite*) ~ (future|futures|ulterieure*|prochaine) / (prenez|prends) (bien )?soin / on se (voit|croise|revoit|recroise|retrouve|rappelle|reparle|capte|tient)",
)
FAREWELL = phrases("au revoir")
UNLESS = phrases("a moins (que|de) / sauf (si|a) / hormis si / excepte si")
UNLESS_OF_THE_OFFER = phrases(
    "(offre|salaire|poste|conditions|proposition|mieux|puissiez|pouvez|pouviez|reven*|revoyez|revoyiez|change*|evolu*|amelior*|augment*|propos*|decal*|horaires|teletravail|remuneration|budget|contrat|geste|effort|accept*|possible|bureau|plus pres|vient)"
)
SHUT = phrases(
    "(ne|pas|plus|jamais|aucun|aucune|sans) (me|m|nous|de|plus|pas|veux|souhaite|souhaitons|desire|avoir|garder|rester|en|vouloir) ~ (contact|contacter|recontacter|relancer|linkedin|lien|appeler|solliciter|nouvelles) / bonne chance ~ (besoin|vous allez|il vous|avec (ca|cela|ce)) / bon debarras",
    "(espere|esperant) ~ (comprendr*|comprenez|compreniez|comprends|comprehension|m en voudr*|ne m|excuser*|pardonner*|tiendrez pas|vous allez bien|que vous allez|message vous trouve|rigueur|clair*)",
)
SIGN_OFF = re.compile(
    r"^(?:bonne journee|bonne soiree|bon week end|bonne reception|bien a vous|meilleures salutations|mes meilleures salutations|cordiales salutations) ?[,.!]?$"
)

MONEY = phrases(
    "(salaire|salaires|salarial|salariale|salariales|remuneration|remunerations|remunere|remuneree|paie|paye|payes|payee|paies|payez|payer|augmentation|prime|primes|bonus|fixe brut|fric|thune|thunes|(des|les|mes|de) sous (,|.|!|pour|et|a)|pognon|gages|honoraires|smic|emoluments|mutuelle|pourboires|financier|financiere|financierement|financieres|pecuniaire*|retribution|bulletin)",
    "(argent|budget|budgets|enveloppe|fourchette|grille|forfait|tjm|taux (horaire|journalier)|tickets restaurant|treizieme mois|0e mois|voiture de fonction|stock options|pouvoir (de )achat|cout de la vie|loyer|loyers|traites|credit a rembourser|fin de mois|fins de mois)",
    "0 (euros|eur|francs|chf|dollars|cad|fcfa|cfa|livres|piastres|balles|000) / ($|€|£) 0 / 0 ($|€|£|%) / 0 k [euros|brut|net|,|.|par|annuel*|de|au|a|et|alors] / k [euros|€] / [mille|cent|cents|0] [brut|brute|bruts|net|nets] (par|annuel*|mensuel*|a) (mois|an|ans|heure|jour|l annee)",
    "(mille|cents|cent|million*) (euros|francs|dollars|balles) / 0 (de la heure|par heure|par mois|par an|brut*|net|nets|mensuel*|annuel*|bruts) / (gagne|gagner|gagnerais|toucher|touche) ~ (plus|moins|mieux|davantage|mois|an|autant|combien|ma vie|euros|0)",
    "(mieux|mal|bien|moins bien|plus|peu|trop peu|sous) (paye|payee|payes|remunere*|retribue*) / (offre|proposition|conditions|aspect|plan|point de vue|volet|cote|package) (financiere*|salariale*|financier|salarial|remuneration|argent|salaire) / package",
    "(plus|moins|mieux) [cher] (de la heure|par heure|a la heure) / (vingt|trente|quarante|cinquante|soixante|quatre vingt|cent) [et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt]* mille / (vivre|vivrais|vivrai|vit) ~ avec (ca|cela|si peu|ce que vous) / (indemnite|indemnites|defraiement|commissions|commission|interessement|participation aux benefices|avantages en nature|gratification) ~ (est|sont|trop|ne|me|faible*|insuffisant*|stage|de) / (payez|paie|paye|paient) ~ (plus|moins|mieux|mal|peu|bien)",
)
NO_MONEY = phrases(
    "(prime) (time|abord|video|jeunesse) / de prime abord / sous (la|le|les|votre|ta|un|une|reserve|pression|terre|contrat|peu|forme|ce|cette|mon|ses|nos|vos|toit|vide|l) / au sous sol",
    "(gestionnaire|responsable|technicien*|assistant*|chargee*|expert*|specialiste|logiciel*|service|controleur|controleuse|analyste|poste|equipe|pole|module|formation|audit|directeur|directrice|charge|collaborat*) ~ (paie et remunerations|paie|paye|remuneration*|budget*|budgetaire|financier|financiere|financiers|salaire*|primes|mutuelle|forfait*|credit)",
    "direction (financiere|administrative et financiere) / (paie|paye|remuneration|budget) (et|,) (administration|comptabilite|social|rh|remuneration*) / (directeur|directrice|controleur|controleuse|analyste|conseiller|conseillere|service|marches) (financier*|financiere*) / rien a payer / de gage / bourse (de|du) (travail|paris) / (bulletin|fiche) de notes",
    "(mutuelle) (d|des|generale|nationale|sociale) / la mutuelle [n*] ~ (equipe|maison|vous) / (payer|paye) (de sa|de ma|de ses|le prix|attention|cher pour|de leur|de votre) / (augmentation) (de la|du|des) (charge|nombre|distance|trafic|temps) / credit (agricole|mutuel|du nord|lyonnais|photo)",
    "paye (un|le|la|une) (cafe|verre|dejeuner|repas|coup|the|biere|pot|tournee|billet)",
)

APOLOGY = phrases(
    "(desole|desoles|navre|navres|confus|confuse|pardon|excuse|excuses|excuser|excusez|excuserez|regrette|regrettons|regret|regrets|pardonner|pardonnez|pardonnerez|pardonne|desolees|navrees)",
    "me en veux / mea culpa / (gene|genee|embete|embetee|embarrasse|embarrassee|contrit|contrite|penaud|penaude) de / (marri|marrie)",
)
NO_APOLOGY = phrases(
    "(ne|pas|sans|aucun|aucune|jamais|rien) ~ (excuse|excuses|excuser|regret|regrets|regrette|regretter|desole|confus) / (vous|te|tu) (excusez|excuses) / (excusez|excuse) (du peu|moi du peu) / (peine) ~ / (vous|votre|vos|tes) (excuses|regrets) / (message|discours|esprit|explications|idees|souvenir*) (confus|confuse|confuses)",
    "(regretterai|regretter) ~ (equipe|cantine|vue|ambiance|echanges|jardin|cafe|terrasse) / (excuse) (de|pour) (ne rien)",
)
GROVEL = phrases(
    "(mille|milles|infiniment|millions|toutes mes plus|plus plates|plates|humbles|un million|dix mille) ~ (excuse|excuses|pardon|pardons|desole|fois pardon|fois desole|navre|regrets)",
    "(tellement|vraiment|profondement|infiniment|sincerement|terriblement|affreusement|tres|si|extremement|absolument) (,|tellement|vraiment|profondement|infiniment|sincerement|terriblement|affreusement|tres|si|extremement|absolument) ~ (desole|navre|confus|confuse|honteux|honteuse)",
    "(infiniment|profondement|terriblement|affreusement|horriblement|mortellement|eternellement|atrocement) (desole|navre|confus|confuse|honteux|honteuse|confondu*) / (honteux|honteuse|honte) ~ (de|vous) ~ / (supplie|implore|conjure|a genoux|genoux) ~",
    "(ne|pas|jamais|saurais) ~ (pardonner|pardonne|pardonnerai|excuser assez|regarder dans une glace|dors) / (pardon|desole) [,] (pardon|desole|encore pardon|encore desole|mille) / encore (pardon|desole|mes excuses) / (pourrez|pourras|pouvez|puissiez) ~ (me pardonner|pardonner un jour|pardonner)",
    "(me en veux|en veux) (terriblement|tellement|enormement|beaucoup|a mort|infiniment) / (malade|effondre|effondree|mortifie|mortifiee) (de|a l|d)",
    "(ne|jamais|saurais|pourrai) ~ (excuserai|excuser|excuse) ~ (assez|jamais)",
)

HOOK_TIME = phrases(
    "pour (le instant|le moment|le heure|la heure|l instant) / (a ce|au) (stade|jour|moment present) / en ce moment / actuellement / a (le heure|la heure) actuelle / dans (le|un) (immediat|premier temps) / (pas|point) encore / (pas|plus) tout de suite / "
    "a ce moment / presentement / (en) (l|le) etat [actuel] / tant que / d ici la / (cette|ce) (fois|coup) ci / momentanement / provisoirement / jusque a nouvel ordre / a present",
    "(dans|avec|sous|a|compte tenu de) ~ (conditions|circonstances|termes|forme) [actuelles|actuels|actuelle|la|presentes|proposees]",
)
NOT_NOW = phrases(
    "(jusque|des|depuis|a partir de|plus que) (aujourdhui|a present|maintenant|ici) / (aujourdhui) (meme|encore|,) / (poste|emploi|travail|employeur|metier|equipe|entreprise|fonctions|mission*) (actuel|actuelle|actuellement|en ce moment|aujourdhui) / (merci|ecris|vous|appelle|reponds) aujourdhui",
    "(suis|travaille|occupe|exerce) actuellement / (voie|poste|metier) ~ (aujourdhui)",
)
DECISION = phrases(
    "(serait|sera|est|etait|parait|semble) [trop|tres|assez|bien|un peu]* (difficile|complique|dur|delicat|impossible|premature) ~",
    "(penche|pencher|vois mal|pas sur|pas sure|hesite) ~",
    "(pas|ne) ~ (accepter|accepte|prendre|rejoindre|pret|prete|possible|bon moment|convient|disponible|suite|poursuivre|quitter|bouger|changer|peux|correspond|mesure|donner|moment)",
    "(decision|refuse|refuser|decline|decliner|reponse|rester|reste|offre|poste|proposition|non|prefere|renonce) / trop (loin|tot|court|long|juste|peu|bas)",
)
HOOK = phrases(
    "(si|au cas ou|dans le cas ou|pour peu que|pourvu que|a condition que|du moment que|des lors que|le jour ou) ~ (conditions|choses|circonstances|situation|offre|salaire|remuneration|proposition|budget|poste|horaires|lieu|date|donne|ca|cela|quelque chose|rien|contexte|teletravail|termes) ~ "
    "(change*|evolu*|ameliore*|revu*|revalorise*|augment*|differ*|negoci*|modifi*|mieux|superieur*|plus|bouge*|ajust*|autre*|possible*|assoupli*|fixe*|decale*|interessant*|attractif*|meilleur*)",
    "(si|a moins que|sauf si|a condition que|pourvu que) (vous|tu|votre|on|le client|ils|la direction) ~ (pouvez|pouviez|peux|pouvait|etes en mesure|etiez|revoyez|revoir|augment*|amelior*|propos*|faire mieux|faites mieux|align*|reconsider*|changez|changiez|bougez|ajout*|mont*|montez|faites un (geste|effort)|faisiez|decal*|acceptez|acceptiez|trouvez|trouviez|repouss*|offrez|offriez|pourriez|arrivez|arriviez|permett*|envisag*)",
    "(ouvert*|pret|prete|dispose*|disposee|pourrais|pourrait|pourrions|serais|possible|envisager*|veux bien|accepterais|reste) ~ (a|de|la|le|reconsiderer|revoir|rediscuter|negocier|renegocier|changer (d|de) avis|reflechir a nouveau|reetudier|en reparler|discuter (des|de la|du|de vos|d)|etudier (une|toute|votre)|entendre|revenir sur|ecouter)"
    " ~ (reconsiderer|discussion|discuter|negoci*|revoir|proposition|offre|avis|conditions|salaire|decision|reflechir|contre|reponse|position|la question|reevaluer|nouvelle)",
    "(reparl*|rediscut*|rappel*) ~ (si|quand) / (revoir|reconsiderer|reevaluer|rediscuter|renegocier|negocier|reetudier) ~ (position|decision|choix|offre|proposition|conditions|cela|ca|question|reponse)",
    "(legerement|un peu|un poil|un tantinet|un brin|quelque peu|un chouia) (trop|moins|en dessous|inferieur*|superieur*|loin|court|juste|tot|tard|eloigne*|decale*|insuffisant*|bas|basse|au dessous|leger|en deca)",
    "(convaincre|faire changer|persuader|faire flechir|faire basculer|faire pencher|tenter) ~ / (changer|changerai|changerais) (d|de) avis / (meilleure|nouvelle|autre) (offre|proposition) ~ (interess*|bienvenue|peut|pourrait|etudier|de votre|serait|me)",
    "(rien ne|n) ~ (est|soit) ~ (definitif|fige|arrete|exclu|perdu|joue) / (pas|ne) ~ (definitif|definitive|exclu|exclus|ferme la porte a (ce|cette|votre)|un non definitif|dernier mot|fige) / (laisse|laisser|garder|reste) ~ (porte ouverte a (cette|votre|ce|une)|option|marge|suspens|en attente)",
    "(reposez|reposer|redemandez|relancez|reproposez|reproposer|rappelez|recontactez|revenez) ~ (question|moi|vers moi) ~ (si|quand|dans|lorsque|plus tard|avec) / (marge|possibilite|place|espace) (de|pour) (manoeuvre|negoci*|discuter|evolu*) / (plus|repousser|remettre|reporter) a plus tard",
    "(pret|prete|disposee|dispose|d accord|partant|partante|possible) (a|pour) (y|en) (repenser|reflechir|revenir|reparler) / ^pas (a ce stade|pour (le|l|la) (instant|moment|heure)|encore|tout de suite|maintenant|actuellement|cette (annee|fois)) / (un|mon) non (provisoire|temporaire|momentane|de principe|pour l) / (trouver|trouve) (un|une) (arrangement|terrain|solution|compromis|entente|moyen)",
)
NO_HOOK = phrases(
    "(vous|te|se) revoir ~",
    "(ne|rien|pas|personne|jamais|inutile|aucun|aucune|sans|plus|n) ~ (convaincre|reconsiderer|revoir|changer|changera|changerai|negocier|renegocier|persuader|faire|rediscuter|relancer|reviendrai|insister|tenter|flechir) ~",
    "(autre|autres|futur|future|nouveau|prochain*) (poste|postes|offre|offres|opportunite*|besoin*|projet*|occasion*|mission*|ouverture*) / (a moins que|sauf si) ~ (preferi*|prefere*|avis contraire|contre ordre|vous en avez|besoin|opposi*|opposez|recuper*|disiez|dites|passer (le|la|les|vous|te|chercher|prendre|dire)|parti|partie|absent*|empechement)",
    "(changer|change|changement) ~ (vie|metier|ville|voie|carriere|region|air|cap|pays) / (si vous) ~ (souhaitez|voulez|avez besoin|desirez|connaissez|passez|etes (de passage|a)|cherchez|avez (des|une) question*|le permettez|allez)",
    "a moins que ~ (inconvenient|objection|contraire|preferiez|preferes|soit plus simple) / (solution|compromis|arrangement) (pour|a) (la passation|le preavis|la garde|mon)",
)
HOOK_OF_MINE = phrases(
    "(sauf|a moins de|sauf si) ~ (avis contraire|contrordre|contre ordre|empechement|erreur|votre part|imprevu|avis)"
)

HARSH = phrases(
    "(foutage|fichez|vous foutez|grand ne importe quoi|tete du client|petits chefs|cowboys|peu reluisant*|on se demande|a croire que|belle mentalite|quelle honte|quel manque|est du propre|avoir honte|je plains|comprends (mieux )?pourquoi|comprend (mieux )?pourquoi|pas etonnant|rien de etonnant|mettez de ordre|revoyez vos|a la ramasse|cote de la plaque|galere|bacle*|expediti*|interrogatoire|comme (un numero|du betail|un chien|des chiens|un pion|de la viande|un malpropre)|de haut|la risee|vexant*|laisse* (franchement )?a desirer|laborieu*|ras le bol|moque du monde|moquez du monde|sans gene|culot|toupet|gonfle*|indignation|scandale|infantilis*|desagreable*|antipathique*|froideur|glacial|glaciale|deplaisant*|humiliant*|humilie*|rabaiss*|condescendance|suffisance|suffisant*|prise* de haut|requins|vautour*|naphtaline|torche*|fichu* de|air de attendre la|leur place dans un|imite mon|pipeau|baratin|enfum*|escro*|promesses (en l air|non tenues))",
    "(honteux|honteuse|scandaleux|scandaleuse|inadmissible*|inacceptable*|insultant*|insulte|insultes|ridicule*|pathetique*|lamentable*|minable*|mepris|meprisant*|meprise*|irrespect*|irrespectueu*|impoli*|impolitesse|grossier*|grossierete|amateur|amateurs|amateurisme|desorganis*|bordel|bordelique|foutoir|cirque|mascarade|blague|"
    "farce|incompetent*|incompetence|arrogant*|arrogance|condescendant*|condescendance|hautain*|malhonnete*|malhonnetete|mensong*|menti*|menteu*|toxique*|nul|nulle|nullissime|nuls|pitoyable*|consternant*|affligeant*|navrant*|catastroph*|desastreu*|desastre|deplorable*|indigne*|indecent*|foutaise*|exploit* ~ gens|exploitation|arnaque*|"
    "moche*|sinistre*|glauque*|vieillot*|ringard*|poussiereu*|ennuyeu*|barbant*|mediocre*|mediocrite|bidon|imbecile*|debile*|stupide*|idiot|idiote|idiots|cons|conneries|connerie|merdique*|degueulasse*|infect*|hypocrit*|hypocrisie|sexiste*|raciste*|mufle*|goujat*|goujaterie|mauvaise foi|manque de (respect|serieux|politesse|professionnalisme|considera*|savoir vivre|courtoisie|tact|vision|ambition|transparence|organisation)|brouillon*|bancal*|peu serieu*|pas serieu*|peu professionnel*|cavalier|cavaliere|desinvolt*|desobligeant*|deplace*|deplacees|inapproprie*|discriminat*|outrageu*|aberrant*|absurde*|grotesque*|risible*|derisoire*|soporifique|calamiteu*|chaotique*|n importe quoi|ne importe quoi|foire|usine a gaz|pretentieu*|tristounet*)",
    "(avez|a|ont|as|aurez|me|nous) ~ (perdre) ~ (temps|matinee|apres midi|journee|semaine*) / (perdre|perdu) (mon|notre) temps / (se|vous vous) (moquer|moquez|foutre|foutez|fichez|payez ma tete) / (prenez|prend|preniez|prenait|prennent) ~ pour (des|un|une) / (prenez|prend|pris|prendre) ~ de haut",
    "(jamais|meme pas|pas meme|personne|aucun|aucune|pas) ~ (repondu|rappele|daigne*|lu mon|regarde mon|ouvert mon|prevenu|excuse|ecoute|reponse a mes|respect*|nouvelles|pris la peine|un bonjour|un mot|considera*|dire bonjour|a l heure)",
    "(apprenez|apprendre|apprends) ~ (a|politesse|respect|traiter|lire|gerer) / (traiter|traitez|traitent|traite|traitement|traites) ~ (gens|candidat*|personnel|salaries|equipe*|employe*|comme|mal|monde|salari*|stagiaire*) / (bravo|felicitations|chapeau|merci) pour (le|la|les|l|votre|cette|ce) ~ (silence|attente|accueil glacial|retard|amateur*|organisation|mepris|lecon) / perte de temps",
    "(semaine|semaines|mois|jours) (sans|de) (nouvelles|reponse|silence|attente) / quand meme (comique|fort|drole|gonfle*) / comique / bourre* de fautes / on comprend mieux / pourquoi personne ne / generosite (bouleversante|folle) / (attendre|attente|attendu|silence|relance*|sans nouvelles) ~ (semaines|mois|heures|interminable*|pour rien|une heure|dans un couloir) / (pire|pires) ~ (entretien|entretiens|experience|recrutement|processus|entreprise|accueil|ambiance|boite) / (mauvais|mauvaise|triste|drole de|piteu*) (ambiance|gestion|accueil|organisation|management|experience|impression|reputation|image|boite|entreprise|maison|facon|manieres|foi|gout|mine)",
    "(ambiance|bureau|bureaux|locaux|equipe|entretien|entretiens|recrutement|processus|manager|patron|directeur|boite|entreprise|produit|poste|travail|management|accueil|organisation|questions|site|projet) ~ (est|etait|sont|etaient|a ete|ont ete|semble|parait|m a paru|fut|sent|fait) ~ (deprimant*|triste*|froid*|glacial*|glaciale|lourd*|pesant*|penible*|long et|interminable|decevant*|horrible*|affreux|affreuse*|terne*|mou|vide|creu*|confus*|mauvais*|mal (gere*|organise*|prepare*|mene*|tenu*|fichu*|foutu*)|sale|sales|depasse*|depassee|peur|fuir|pitie|vieux|gris|gauche)",
    "(mal) (eleve*|organise*|gere*|prepare*|poli*|recu*|foutu*|fichu*|mene*|tenu*|informe*|traite*|parle*) / (deprimant*|glacial*|horrible*|affreux|affreuse*|decevant*|penible*|atroce*|epouvantable*|execrable*|ignoble*|abject*) ~ / (fuir|fuite|fuient) ~ / (ca|cela|tout) (sent|pue) / (pue|puait|puent) / (aller|allez) (voir ailleurs|vous faire|au diable) / sur le dos des / negrier* / esclav*",
    "(decu|decue|choque*|outre|outree|scandalise*|ecoeure*|atterre*|sidere*|consterne*|vexe*|blesse*|refroidi*|degoute*|agace*|revolte*|stupefait*|surpris*) ~ (par|de|que) ~ (vos|votre|la|le|ce|cette|l|ton|tes|facon|maniere|attitude|propos|comportement|manque|remarque*|silence) / (bonne chance) ~ (besoin|aurez|faudra|courage) / (en aurez|en aura|vous en faudra|va en falloir) ~ besoin",
    "(ne avez|ne ont|avez|ont) ~ (aucune idee|rien compris|aucun respect|rien a (faire|offrir|proposer)|pas (le|la|les|l) (niveau|carrure|moindre)|aucune consideration|pas su|meme pas|honte|que faire) / (soi disant|pretendu|pretendue|pretendus) / (digne*) (d|de) (un|une) (autre|cirque|mauvais)",
    "(ne|pas|jamais) [respecte*|respectez|ecoutez|ecoute*|considere*|valorise*|traite*|regarde*|connaisse*] ~ (respecte*|respectez|ecoutez|estime*) ~ (gens|personne|candidats|salaries|employes|personnel|autres) / ne (respectez|ecoutez|traitez|considerez|regardez) (pas|personne|jamais) ~ / (ans|siecles|generations|decennies) de retard / prefere* [encore|largement|mille fois]* (etre|rester|aller|balayer|finir|crever|dormir|manger|pointer) ~ (chomage|rue|ponts|rien|pole emploi|france travail|balai) / (parle|traite|traitee|parlent|traitent|parler|traiter|parlait) ~ comme (a|des|un|une)",
    "(remettre|remettez|remise) ~ en question / (est|etait|fut|ete) [franchement|vraiment|tres|assez|plutot|un peu]* (genant|genante|malaisant|malaisante|penible|affligeant|lourd|sale|sales|crasseux|degoutant*|lugubre|inhumain*|humiliant*|degradant*|blessant*|vexant*|choquant*|revoltant*) / (sans|pas) [meme]* (lever|leve) les yeux ~ / se (serait|croirait|est) ~ (cru|cru|croire) ~ / meme (paye|payee|payes|paye au) (double|triple|cher|mille|des) ~ / (accueil|entretien|process|processus|manager|responsable|recruteur|recruteuse|chef) ~ (expedie|froid|froide|execrable|odieux|odieuse|infect|lamentable|bacle|indigne|agressi*|mal eleve*|impoli*|hautain*|grossier*)",
)
NO_HARSH = phrases(
    "(je|me|moi|mon|ma|mes|suis|serais|sois|sens) ~ (imbecile*|nul|nulle|stupide|idiot|idiote|ridicule|incompetent*|minable*|deplace*|bete|mediocre*|desinvolt*|brouillon*|impoli*|grossier*|arrogant*|mal organise*|desorganise*|indigne*|pretentieu*|deplorable|pathetique*|cavalier*|lamentable*|ingrat*|malhonnete*)",
    "(ne|n|pas|rien|sans|jamais|aucun|aucune|nullement|loin) ~ (mepris*|manque de|perdre|temps|irrespect*|insult*|ridicule*|deplace*|nul|nulle|stupide*|idiot*|ennuyeu*|arrogan*|hautain*|condescend*|honteu*|malhonnet*|prendre|mediocre*|impoli*|indigne*|absurde*|triste*|blag*|moque*)",
    "(nulle|nul) (part|doute|besoin|n|ne|autre) / (amateur*) (de|d|eclaire*|du|des) / (du|au|de|arts du|le|ecole de) cirque / (blague|blagues) (a part|de|d|sur|dans|du|et) / sans blague / (poste|fonds|personne|colis|employe|deplacement) deplace* / exploitation (agricole|forestiere|viticole|hoteliere|des|et|informatique|du|de la|technique)",
    "(chef|responsable|directeur|directrice|agent|charge*|technicien*|ingenieur*) ~ exploitation / (foire) (aux|de|du|internationale) / (sinistre*) (auto|habitation|iard|dommage*) / (gestionnaire|charge*|expert*|service|regleur|conseiller*) ~ sinistre* / farces et / catastrophes naturelles / (beau|joyeux|sacre|petit) (bordel|foutoir|cirque)",
    "(temps) (perdu|a perdre) / vous faire perdre / (mauvais|mauvaise) (temps|connexion|ligne|reception|nouvelle|moment|surprise|memoire|passe) / dur* decision / brouillon de / (dans) (un|le) silence / en silence",
    "(temps|meteo|pluie|froid|trafic|circulation|ligne|connexion|reseau|liaison|hiver|rhume|bouchons) ~ (affreux|affreuse|horrible*|execrable*|abominable*|pourri*|catastroph*|epouvantable*) / (ma|mon|mes|je|me) ~ (genant*|penible|remettre en question|remise en question) / (genant|penible|lourd) (de|pour moi|a) (dire|ecrire|vous|annoncer|devoir) / me remettre en question",
)

SELF = phrases(
    "me (crois|trouve|sens|estime|juge|pense) pas (assez|suffisamment|tres|vraiment) (fute*|malin|maligne|intelligent*|doue*|bon|bonne|fort|forte|capable|competent*|experimente*|solide|cultive*|brillant*|habile|qualifie*|legitime|vif|vive)",
    "(suis|etais|serais|sens|sois|reste) ~ (nul|nulle|stupide|idiot|idiote|incapable|incompetent|incompetente|minable|bon a rien|bonne a rien|ridicule|bete|imbecile|lache|mediocre|indigne|pas a la hauteur|un boulet|une charge|un cas|la pire|le pire|pathetique|ingrat|ingrate|un imposteur|une imposteure|imposteur|lamentable|trop (bete|nul|nulle|vieux|vieille|lent|lente|jeune|limite|timide)|un idiot|une idiote|une catastrophe|la reine des|le roi des|un desastre|un rate|une ratee|deplorable|une girouette|un poids|zero)",
    "(suis|serai|serais|sens|etais) ~ (poche|nul|nulle|mauvais|mauvaise) (en|a|pour) / je ~ (pas|jamais) ~ merit* / je ne merite pas / (pas|ne|jamais|plus) ~ (a la hauteur|assez (bon|bonne|competent*|qualifi*|intelligent*|experiment*|doue*|fort|forte|solide|malin|brillant*|forme|formee|bien)|le niveau|les epaules|la carrure|la trempe|a ma place|digne|la bonne personne pour|l etoffe|capable|taille pour|faite* pour reussir|les competences|cette chance|doue*|bonne a|bon a)",
    "(fait|faire|fais|ai|avoir|faisant) ~ (perdre) ~ (temps|votre) / (perdre|perdu|gache*|gaspille*) ~ votre temps / (gourde|cruche|quiche|patate|gros nul|grosse nulle|pauvre tache|andouille|boulet|boulette) / ma (betise|nullite|stupidite|mediocrite|maladresse legendaire|lachete|incompetence)",
    "(meritez|merites|merite|trouverez|trouverais|avez besoin|mieux vaut|vaut mieux|faut) ~ (mieux que|meilleur* que|plus (competent*|capable*|doue*|qualifi*|solide*|fort*|serieu*|brillant*|jeune) que|autre chose que) (moi|cela|ca|ma) / bien (mieux|meilleur*) que moi / (sans moi) ~ mieux / (mieux) ~ sans moi / tellement mieux que moi",
    "(aurais|serais|vous|risque|finirais|allais|vais|ferais) ~ (decu|decue|decevoir|decus|decevrais|echoue*|planter|plante*|gacher|ralenti*|tout rate|rate|catastrophe|regrette*) / (syndrome) (de|d) (l|le) imposteur / (sais|comprends) ~ (pourquoi) ~ (moi|m avez|me) / comme d habitude / (je rate|gache|foire) (tout|toujours) / vous (l avez|avez) echappe belle / echappe belle",
    "(betement|sottement|stupidement|bete) ~ (j|je|de ma part|comme) / (bete|idiot|stupide|maladroit|nul) de ma part / pauvre de moi / (qui suis) je pour / (mes) (lacunes|limites|insuffisances|faiblesses|manques) / (depasse|depassee) par / (j) ai honte de moi / honte de moi / (pas|ne) (vaux|valais|vaut) (pas|rien|grand) ~",
    "(impression|sentiment) de etre (un|une) ~ / (un|une) (imposteur|imposture|fraude|usurpateur) / (ne|n) [sers|suis|vaux] ~ (sers|vaux) ~ a (rien|grand) / (ne|je) sers (pas )?a (rien|grand) / sers pas a ~ / (bonne|bon) a rien",
)
NO_SELF = phrases(
    "(desole*|navre*|confus*|pardon|regrette|excuse*|peine*) ~ (vous|te) (decevoir|decois|faire faux bond)",
    "(ne|pas|jamais|sans|voulais|souhaite|voudrais|veux|eviter) ~ (vous faire perdre|faire perdre|perdre votre|perdre de) / (ne|pas) ~ (assez|jamais) ~ (remerci*|dire) / (incapable) (de refuser|de quitter|de choisir) / (meritez|merite|merites) ~ (reponse|franchise|clarte|attention|respect|nouvelle*)",
)

_FAMILY = "(mere|pere|maman|papa|femme|mari|conjoint|conjointe|compagne|compagnon|epouse|epoux|fils|fille|filles|enfant|enfants|bebe|jumeaux|jumelles|parents|grand mere|grand pere|grands parents|mamie|papi|papy|soeur|frere|famille|belle mere|beau pere|petit|petite|petits|petites|aine|ainee|cadet|cadette|tante|oncle|proche|proches|ex|gamin|gamine|gosses|mome|momes|copine|copain|cherie|cheri|ado|blonde|chum|concubin*)"
_TROUBLE = "(me occuper|palliati*|m en occupe|me en occupe|malade*|maladie|souffr*|hopital|hospitalis*|ehpad|soin|soins|soigner|occuper de|s occuper|m occuper|besoin de moi|dependan*|handicap*|autis*|operation|operer|opere*|opera|cancer|chimio*|avc|alzheimer|parkinson|depression|garde|divorc*|separation|separe*|separer|deces|decede*|mort|morte|mourir|meurt|deuil|enterrement|obseques|ecole|creche|nounou|rentree|collège|scolaris*|naissance|naitre|accouch*|attend|attendons|attends|accompagner|veiller|fragile*|sante|fin de vie|perte d autonomie|tomb* (malade|enceinte)|tombee|chute|chutes|toute seule|tout seul|muté*|mute|mutee|nourrisson|asthm*|tdah|dys*|convalesc*|reeduc*|toute seule|allait*|nouveau ne)"
_MINE = "(je|me|ma|mon|mes|suis|ai|notre|nos|nous)"
PRIVATE = phrases(
    "(trouve|diagnostique|detecte|decouvert|decele) (un|une|des) (souffle|tumeur|kyste|cancer|diabete|maladie|probleme de|hernie|nodule|anomalie|arythmie) ~ / souffle au coeur",
    f"{_MINE} ~ (enceinte|grossesse|accouchement|accouche|accoucher|fausse couche|fiv|pma|procreation|menopause|endometriose|chimio|chimiotherapie|radiotherapie|dialyse|fibromyalgie|sclerose|burn out|burnout|depression|arret (maladie|de travail|longue)|conge (maladie|maternite|parental|paternite|pathologique)|invalidite|rqth|antidepresseurs|hospitalis*|ramadan|shabbat|sabbat|careme|mosquee|synagogue|paroisse|imam|rabbin|divorce|divorcer|divorcons|carte de sejour|titre de sejour|permis (de travail|de sejour|b)|naturalisation|regularisation|oqtf|recepisse|convalescence|aidant|aidante|sevrage|cure|alcoolique|handicap)",
    "(burn out|burnout|fausse couche|mi temps therapeutique|titre de sejour|carte de sejour|permis de sejour|conge (maternite|parental|pathologique)|garde alternee|garde partagee|proche aidant*|soins palliatifs|fin de vie|longue maladie|arret maladie|pleine (grossesse|separation)|plein divorce|tombee enceinte|tombe malade|femme est enceinte|compagne est enceinte|copine est enceinte|blonde est enceinte)",
    "(ma|mon|mes|notre) [etat de|gros|petit|petite|petits|grave|lourde|longue|vilaine|seconde|serieux|serieuse|probleme de|problemes de|souci de|soucis de|ennuis de|pepin de|raisons de|raison de|question de]* (sante|maladie|cancer|depression|operation|handicap|traitement|therapie|medecin|psy|psychologue|psychiatre|diabete|epilepsie|hernie|dos|genou|genoux|coeur|tension|hanche|grossesse|migraines|asthme|religion|foi|eglise|visa|divorce|separation|rechute|infarctus|avc|fracture|arthrose|sciatique|allergie*|lombalgie)",
    "(suis|etais|etre|ete|tombe|tombee|suis tombe|suis tombee|est|sommes) [tres|gravement|actuellement|encore|bien|assez|toujours]* (malade|souffrant|souffrante|depressif|depressive|en depression|en arret|en burn|handicape|handicapee|hospitalise|hospitalisee|en cure|en remission|en plein divorce|croyant|croyante|pratiquant|pratiquante|musulman|musulmane|juif|juive|catholique|protestant|protestante|temoin de jehovah|asthmatique|diabetique|epileptique|bipolaire|alcoolique|seropositi*|veuf|veuve|en deuil|enceinte de)",
    "(attends|attendons|attendant|attend) (un|une|notre|mon|des|un heureux|un petit) (bebe|enfant|heureux|jumeaux|evenement|premier|deuxieme|second|petit|fille|garcon)",
    "(problemes|probleme|raisons|raison|soucis|souci|ennuis|contraintes|motifs|motif|question|questions|imperatifs|pepins) [personnels|serieux|graves]* (de sante|medicaux|medicales|medical|medicale|de dos|de visa|religieux|religieuses|conjugaux|de couple|de papiers|de garde|de coeur|de grossesse)",
    f"(ma|mon|mes|notre|nos) ~ {_FAMILY} ~~ {_TROUBLE}",
    f"{_TROUBLE} ~ (de|ma|mon|mes|nos|notre|a|pour|avec) ~ (ma|mon|mes|nos|notre) ~ {_FAMILY} / (garde) (alternee|partagee|de mes|de nos|de ma|de mon|des enfants|exclusive) / mode de garde / (maman|papa|mamie|papy) ~~ "
    + _TROUBLE,
    "(dois|vais|devoir|faut|faire|fais) ~ (operer|hospitaliser|soigner|chimio*|operation du*|reeducation) / (visa) ~ (travail|refuse|expir*|etudiant|renouvel*|preta*|prefect*|pas|attente|long|sejour|touriste) / (mon|ton|le|de|un) visa / papiers (ne|pas|en regle|arriv*) / dieu ~ (guid*|veut|appel*|demand*|plan|montr*) / (priere|prieres|prier) / ma foi [me|m|chretienne|n]",
    "(a cause de|rapport a|avec) (son|sa|ses|mon|ma|mes) (dos|coeur|genou|genoux|sante|hanche|jambe|jambes|vue|nerfs|tete|poumons|reins|diabete|asthme|arthrose|handicap) / (souffre|souffrir|souffert|souffrant|soigne|suivi|suivie|traite|traitee|atteint|atteinte|diagnostique*) (de|d|du|pour) [une|un|la|le|l]* ~ (anxiete|depression|migraines|arthrose|asthme|diabete|epilepsie|angoisse*|insomnie*|mal de dos|lombalgie|endometriose|cancer|burn out|burnout|stress|troubles|sclerose|crises|addiction|bipolarite|fibromyalgie)",
    "(medecin|medecins|docteur|chirurgien*|psy|psychiatre|kine|cardiologue|oncologue|specialiste|generaliste|sage femme|gyneco*|neurologue) ~ (dit|conseille*|interdit|demande*|prescrit|recommande*|ordonne*|impose*|veut|arrete*|arretee|mise|mis) ~ / (ma|mon|mes|notre|nos) (mere|pere|femme|mari|conjoint|conjointe|compagne|compagnon|fils|fille|filles|enfant|enfants|soeur|frere|grand mere|grand pere|parents|maman|papa|mamie|papi|beau pere|belle mere|copine|copain|gamin|gamine|petit|petite|bebe) ~ (ne va (pas|plus) bien|va mal|ne (peut|marche|tient) plus|est malade|est tombe*|a besoin de (moi|soins|aide)|perd la (memoire|tete)|decline|est en fin de vie|est handicape*|est a la hopital|est hospitalise*|vient de (mourir|deceder|nous quitter|accoucher))",
)
NO_PRIVATE = phrases(
    "(sante) (publique|et securite|au travail|animale|numerique|mentale (france)|des (sols|oceans|plantes|clients)|financiere|magazine|france) / (donnees|secteur|pole|mutuelle|domaine|metiers|cadre|ecole|produit*|systeme*|logiciel*|assurance*|e|equipe|agence|maison|centre|application|ingenieur*|data|technologies|start up|univers|projet*|professionnels) ~ sante",
    "(esprit|air|cote|ambiance|entreprise|maison|raison|raisons|motif|motifs|affaire|cadre|atmosphere|boite|groupe|grande|petite) [de] (familial*|famille) / (visa) (europe|france|carte|card*|premier|cb) / (chez|pour|a|rejoindre|equipe*) visa / ma foi (,|oui|non|bien|fort|tres|assez|que|c|ce|tres|plutot|un) / (prefecture) (de|du|des) (police|la|rhone|paris)",
    "(vos|votre|tes|ton|ta|leurs|leur|ses) ~ (enfants|fille|fils|mere|femme|mari|bebe|sante|famille|maman) / (creche|ecole|hopital|clinique|ehpad|maternelle|lycee|college|pediatrie|urgences|bloc|service|unite|pharmacie|soins|aide|infirmier*|educat*|enfants|residents|patients|maternite|petite enfance|psychiatrie|chirurgie) (de|des|du|les|la|hospitali*|palliati*|infirmier*|a domicile|soignant*|saint*|sainte*|jean|pasteur)",
    "(coeur) (a|de|du|net|ouvert|lourd|leger|sur|serre|en|d|metier|battant|tout|que|,|.|!|gros) / (par|de bon|tout|tout mon|de tout|a contre|au|du|le|un|grand|bon|gros|mon|a) coeur / (plein|dans le|mal au|tourner le|sur le|le) dos ~ / en (bonne|pleine) sante / (a votre|bonne) sante / (ecole|rentree) (de|des) (l|la|commerce|ingenieur*)",
    "malade (a|de) (la|le|devoir|l) ~",
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
    r"\b(?:oui|accept\w*|bonne nouvelle|ravie?|enchante\w*|hate|avec plaisir|enthousias\w*|date d'arrivee|date de debut|prise de poste|embauche|integration|j'arrive|au plaisir|premier jour|heureux|heureuse|avec joie)\b"
)
SUBJECT_EMPTY = frozenset(
    "re tr fw fwd objet votre vos ton ta tes la le les l un une des de du d ma mon mes notre offre offres emploi poste proposition embauche job boulot candidature opportunite bonjour bonsoir salut coucou "
    "reponse decision retour suite suites suivi nouvelle nouvelles point entretien entretiens contrat merci remerciement remerciements question info infos information informations a au aux pour en et ou ce cette sujet "
    "important urgent aujourd'hui travail message mail courriel concernant propos relatif relative votre lettre appel notre echange echanges rendez-vous discussion hier lundi mardi mercredi jeudi vendredi petit mot mot "
    "recrutement dossier madame monsieur rapide confirmation c'est moi quelques mots dernier derniere faite fait avis processus stage alternance cdi cdd promesse".split()
)
