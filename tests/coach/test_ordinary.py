"""Ordinary sentences and names in which the coach once found what nobody had said."""

import pytest

from declineapp.coach import EVERY_KIND, KnownFacts, apply_fix, coach

ORDINARY = {
    "en": (
        ("money", "I will not take up the offer."),
        ("money", "The amount of travel is more than I want."),
        ("money", "Mrs Cole explained how the salary runs work."),
        ("negotiation-hook", "Today I have to withdraw."),
        ("negotiation-hook", "I decline, as I want to be near my family at this time of my life."),
        ("private-detail", "I will return the bike you lent me."),
        ("over-apology", "Please forgive me for the extra work this makes."),
        ("over-apology", "I regret to say that I decline. I am sorry for the disruption."),
        ("harsh", "The atmosphere appealed to me."),
        ("harsh", "The trains were a nightmare that day."),
        ("harsh", "You bent over backwards to fit me in."),
        ("private-detail", "I decided with my eyes open."),
        ("negotiation-hook", "Unless there is a form for me to fill in, nothing is left to do."),
        ("harsh", "You might talk to Hiring about the start date."),
        ("harsh", "They might call Hiring on Monday."),
        ("harsh", "I was surprised by the amount of travel."),
        ("self-deprecation", "I’m hopeless with maps, so I was glad of Luis."),
        ("other-employer", "They gave me a place on the course."),
        ("negotiation-hook", "I will decide by Friday."),
        ("money", "I stay with a small shop where I choose the stock."),
        ("money", "I want shifts near home, not on the money transfer team."),
        ("money", "The budget meeting was a lively one."),
        ("other-employer", "I’ll be in the Alps at this time next week."),
        ("other-employer", "Maria asked me a question about Python."),
        ("other-employer", "Thank you for the hours that you and Kiran gave me."),
        ("harsh", "You treat people with respect."),
        ("self-deprecation", "There is nothing you could have done better."),
        ("negotiation-hook", "You asked whether anything would change my mind: nothing would."),
        ("money", "I want fewer events, and you do fifty a year."),
        ("money", "We spoke of the rent that the museum pays."),
        ("harsh", "You lot make the funniest posts."),
        ("harsh", "What you have done with that kitchen is unbelievable."),
        ("private-detail", "After years of divorce and custody cases I want to try wills."),
        ("self-deprecation", "You were patient with my silly question."),
    ),
    "fr": (
        ("money", "Deux heures de route par jour, c’est trop."),
        ("money", "Le plan d’accès n’est plus à jour."),
        ("harsh", "La charge de travail est lourde."),
        ("harsh", "J’ai aimé apprendre à vos côtés."),
        ("harsh", "Les déplacements seraient trop nombreux."),
        ("negotiation-hook", "À moins que La Poste ne traîne, le livre vous revient demain."),
        ("private-detail", "J’ai été malade de rire avec vos collègues."),
        ("self-deprecation", "Je n’ai pas le niveau de néerlandais requis."),
        ("money", "J’ai aimé votre maison solaire."),
        ("money", "Je suis salarié depuis mars."),
        ("money", "Si tu passes, je paie ma tournée."),
        ("wrong-name", "Cher Confrère, merci."),
        ("money", "Je veux enseigner, c’est là que mon expérience paie le plus."),
        ("negotiation-hook", "Je refuse, et c’est en tant que père que je le fais."),
        ("other-employer", "On m’a proposé un autre poste."),
        ("other-employer", "Ils m’ont proposé une place."),
        ("self-deprecation", "Je ne peux pas saisir cette chance."),
        ("self-deprecation", "Je suis nulle en plans, heureusement que Luis était là."),
        ("over-apology", "Je regrette de vous décevoir. Je vous prie de m’excuser."),
        ("money", "Je voudrais quitter la paie et devenir jardinier."),
        ("other-employer", "J’ai choisi de rester à Nantes plutôt que de partir."),
        ("harsh", "On ne pouvait pas être mieux écouté."),
        ("negotiation-hook", "Vous espériez que je changerais d’avis."),
        ("negotiation-hook", "Je veux tenter la salle."),
        ("negotiation-hook", "Je serais ravi de revoir votre équipe."),
        ("money", "Je veux passer de la paie au recrutement."),
        ("money", "Je vous l’ai dit à la grille."),
        ("money", "J’en ai assez des primes d’assurance."),
        ("harsh", "Vous traitez bien les gens."),
        ("over-apology", "Votre cabinet voit surtout des genoux."),
        ("private-detail", "Je veux m’occuper de dépression en ville."),
    ),
}


@pytest.mark.parametrize(
    ("language", "code", "text"), [(language, *each) for language, found in ORDINARY.items() for each in found]
)
def test_says_nothing_of_an_ordinary_sentence(language: str, code: str, text: str) -> None:
    assert code not in [finding.code for finding in coach(text, language, kind="email")]


@pytest.mark.parametrize(
    ("language", "text", "severity"),
    [
        ("en", "We raised £900 for the hospice.", "note"),
        ("en", "You offered £900 and I earn more.", "fix"),
        ("en", "The salary played no part in it.", "consider"),
        ("fr", "Nous avons réuni 900 euros pour l’hospice.", "note"),
        ("fr", "À 11 euros de l’heure, je ne vis pas.", "fix"),
    ],
)
def test_a_sum_is_a_fix_only_where_the_sentence_speaks_of_earning(language: str, text: str, severity: str) -> None:
    assert [found.severity for found in coach(text, language, kind="note") if found.code == "money"] == [severity]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "amazon are taking me on full time"), ("fr", "amazon me prend en cdi"), ("en", "ive said yes to greggs")],
)
def test_an_employer_whom_everybody_knows_needs_no_capital(language: str, text: str) -> None:
    assert "other-employer" in [finding.code for finding in coach(text, language, kind="note")]


def test_an_undecided_word_of_another_statement_leaves_a_no_plain() -> None:
    text = "J’y ai beaucoup pensé et je ne vous rejoindrai pas."
    assert "no-clear-refusal" not in [finding.code for finding in coach(text, "fr")]


def test_a_name_after_a_long_farewell_signs() -> None:
    text = "Hi Jo,\nI decline. Thank you.\nWith best wishes to you all for the new term, Ruth"
    assert "no-signature" not in [finding.code for finding in coach(text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please know that my decision is final."),
        ("en", "I wish to withdraw my application."),
        ("fr", "Je souhaite retirer ma candidature."),
        ("fr", "Je souhaite décliner votre offre."),
    ],
)
def test_a_no_is_no_good_wish(language: str, text: str) -> None:
    assert "door-closed" in [finding.code for finding in coach(text, language, kind="email")]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Dear Bill,\nAcme was kind.", KnownFacts(company="Acme", recipient_name="William Reed")),
        ("Hi Rob,\nAcme was kind.", KnownFacts(company="Acme", recipient_name="Bobby Reed")),
        ("Dear Ann,\nIBM was kind.", KnownFacts(company="International Business Machines", recipient_name="Ann Reed")),
        ("Dear Ann,\nP&G was kind.", KnownFacts(company="Procter & Gamble", recipient_name="Ann Reed")),
        ("Dear Ann,\nEY was kind.", KnownFacts(company="Ernst & Young", recipient_name="Ann Reed")),
        ("Salut Béné,\nMerci à Acme.", KnownFacts(company="Acme", recipient_name="Bénédicte Roux")),
        ("Hi Kim,\nAcme was kind.\nKind regards,\nJo", KnownFacts(company="Acme", recipient_name="Kim Kinds")),
    ],
)
def test_a_short_name_is_no_other_name(text: str, facts: KnownFacts) -> None:
    assert "wrong-name" not in [finding.code for finding in coach(text, facts=facts)]


@pytest.mark.parametrize(
    ("company", "text"),
    [("Elm Grove Primary", "The class at Elm Park Primary."), ("Buckeye Fence", "The yard of Buckley Fence.")],
)
def test_a_company_of_another_name_is_not_theirs(company: str, text: str) -> None:
    assert "wrong-name" in [finding.code for finding in coach(text, facts=KnownFacts(company=company))]
    right = f"The team of {company}, the {company.split()[0]} people."
    assert "wrong-name" not in [finding.code for finding in coach(right, facts=KnownFacts(company=company))]


def test_a_mayor_is_no_slip_of_the_town_hall() -> None:
    facts = KnownFacts(company="Mairie de Lussac", recipient_name="Luc Roy")
    text = "Monsieur le Maire,\nMerci pour votre offre. Je ne rejoindrai pas la Mairie de Lussac."
    assert "wrong-name" not in {finding.code for finding in coach(text, "fr", facts=facts)}


@pytest.mark.parametrize("text", ["Dear Paul,\nAcme was kind.", "Dear Wiliam,\nAcme was kind.", "Dear William,\nAcne."])
def test_another_name_is_found(text: str) -> None:
    facts = KnownFacts(company="Acme", recipient_name="William Reed")
    assert "wrong-name" in [finding.code for finding in coach(text, facts=facts)]


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en", "Thank you so much!"), ("en", "Interview"), ("fr", "Merci mille fois !"), ("fr", "Date d’entrée")],
)
def test_a_subject_without_news_is_vague(language: str, subject: str) -> None:
    assert "vague-subject" in [finding.code for finding in coach("Bonjour", language, subject=subject)]


@pytest.mark.parametrize("subject", ["Hello from Ines", "Ines here", "From Ines Prado"])
def test_a_subject_of_ones_own_name_is_vague(subject: str) -> None:
    codes = [finding.code for finding in coach("Hi Anne,\nNo, thank you.\nInes Prado", subject=subject)]
    assert "vague-subject" in codes


@pytest.mark.parametrize(
    ("language", "code", "text", "after"),
    [
        ("fr", "negotiation-hook", "Je ne peux pas accepter à ce stade-ci.", "Je ne peux pas accepter."),
        ("fr", "shouting", "Merci\u202f! Je décline\u202f!!", "Merci\u202f! Je décline."),
        ("fr", "shouting", "MERCI de tout.", "Merci de tout."),
        ("en", "shouting", "you were all amazing !! hope we meet", "you were all amazing. Hope we meet"),
        ("en", "shouting", "I DON’T know.", "I don’t know."),
        ("en", "shouting", "I am NOT coming.", "I am not coming."),
    ],
)
def test_a_mend_leaves_a_correct_sentence(language: str, code: str, text: str, after: str) -> None:
    finding = next(finding for finding in coach(text, language, kind="note") if finding.code == code)
    assert apply_fix(text, finding) == after
    assert code not in [found.code for found in coach(after, language, kind="note")]


def test_a_word_of_the_dictionary_is_no_slip_of_another() -> None:
    assert [finding.code for finding in coach("J’aime le solaire et je dois rentrer.", "fr", kind="note")] == [
        "no-thanks"
    ]


@pytest.mark.parametrize(
    ("language", "code", "text"),
    [
        ("en", "negotiation-hook", "I must say no unless evenings open up."),
        ("en", "negotiation-hook", "It’s a no, so if there is any movement on the hours please ring."),
        ("en", "self-deprecation", "I can’t think what you saw in me."),
        ("en", "self-deprecation", "My writing is just too poor."),
        ("en", "other-employer", "Thank you for the offer, but I have accepted a role at Google."),
        ("fr", "other-employer", "Merci pour votre offre, mais je reste chez Michelin."),
        ("fr", "other-employer", "Je refuse car je rejoins Airbus."),
        ("en", "other-employer", "I have been appointed by Kent County Council."),
        ("en", "other-employer", "The Savoy has asked me to run the bar."),
        ("en", "other-employer", "Having weighed both, I am going to the Met Office."),
        ("en", "other-employer", "St Thomas’ have given me the community post."),
        ("en", "other-employer", "DPD have sorted me out with a round near home."),
        ("en", "money", "What you can pay and what I need are too far apart."),
        ("en", "money", "The hourly is under what the pub gives."),
        ("en", "money", "My present role is better paid."),
        ("en", "self-deprecation", "I’m not sure I’d have been up to it."),
        ("en", "self-deprecation", "You would have regretted hiring me."),
        ("en", "harsh", "The owner clicking his fingers at the staff put me right off."),
        ("en", "negotiation-hook", "Call it senior and we’d be having a different chat."),
        ("fr", "other-employer", "Le lycée Montaigne m’a donné un contrat permanent."),
        ("fr", "other-employer", "Tout bien pesé, je vais à Météo-France."),
        ("fr", "money", "Avec trois enfants, les comptes n’y sont pas."),
        ("fr", "self-deprecation", "Vous l’auriez vite regretté, je suis loin d’être aussi douée."),
        ("fr", "harsh", "Votre directeur a coupé la parole à toutes les femmes."),
        ("fr", "negotiation-hook", "Telle qu’elle est écrite, je la refuse."),
        ("fr", "negotiation-hook", "Avec deux jours chez moi ce serait différent, mais je refuse."),
        ("fr", "self-deprecation", "Mon niveau est vraiment faible."),
        ("fr", "other-employer", "Le Crillon me confie ses cuisines."),
    ],
)
def test_finds_what_is_said_in_other_ways(language: str, code: str, text: str) -> None:
    assert code in [finding.code for finding in coach(text, language, kind="note")]


@pytest.mark.parametrize("kind", sorted(EVERY_KIND))
@pytest.mark.parametrize(("language", "text"), [("en", "You lot are clowns."), ("fr", "Vous êtes des clowns.")])
def test_an_insult_hurts_in_every_message(kind: str, language: str, text: str) -> None:
    assert "harsh" in [finding.code for finding in coach(text, language, kind=kind)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Je décline le poste chez Yahoo! et reste chez Yahoo! à Lyon.", "other-employer"),
        ("Je décline le poste chez Yahoo!", "french-spacing"),
    ],
)
def test_the_company_written_to_is_as_it_calls_itself(text: str, code: str) -> None:
    facts = KnownFacts(company="Yahoo!")
    assert code not in [finding.code for finding in coach(text, "fr", kind="note", facts=facts)]


@pytest.mark.parametrize("inside", [False, True])
def test_who_stays_in_the_company_shuts_no_door(inside: bool) -> None:
    found = coach("Hi Anne,\nThank you. I won’t take the job.\nTom", facts=KnownFacts(is_internal=inside))
    assert ("door-closed" in [finding.code for finding in found]) is not inside


def test_a_company_of_initials_is_no_other_employer() -> None:
    text = "Hello Anne, it’s Tom.\n\nIt’s about the job at U.S. Steel. Thank you.\n\nI’ve decided not to take it."
    found = coach(text, "en", kind="call", facts=KnownFacts(company="U.S. Steel Corp."))
    assert "other-employer" not in {finding.code for finding in found}


@pytest.mark.parametrize(
    ("text", "severity"),
    [("The salary is too low.", "fix"), ("We spoke of the salary at length.", "consider")],
)
def test_money_that_is_only_named_is_asked_about(text: str, severity: str) -> None:
    assert [finding.severity for finding in coach(text, kind="note") if finding.code == "money"] == [severity]
