"""First names, to tell « Sophie » from « Delmas » where one name was typed: only the former is said without a title."""

_GIVEN_NAMES = frozenset(
    """
    abdel adèle adrien agathe agnès aïcha alain alban albert alex alexandra alexandre alexia alexis alice aline alix
    amandine amélie amina amine amir ana anaïs andré andrée ange angélique anna anne annick annie antoine antonin
    ariane armand arnaud arthur astrid aude audrey aurélie aurélien aurore axel axelle aymeric ayoub baptiste
    barbara bastien béatrice bénédicte benjamin benoît bernadette bernard bertrand blandine boris brigitte bruno
    camille capucine carine carole caroline catherine cécile cédric céline chantal charles charline charlotte chloé
    christelle christian christiane christine christophe claire clara clarisse claude claudine clémence clément
    coline colette corentin corinne cyril cyrille damien daniel danielle david deborah delphine denis denise didier
    dimitri dominique dorothée driss edith édith édouard élisa élisabeth élise ella ellen élodie éloïse emilie
    émilie emma emmanuel emmanuelle enzo éric erwan estelle esther étienne eva ève évelyne fabien fabienne fabrice
    fanny farid fatima fatou faustine félix fernand fiona flora florence florent florian florine francis franck
    françois françoise frédéric frédérique gabriel gabrielle gaël gaëlle gaétan geneviève geoffrey georges gérald
    gérard géraldine germain ghislain ghislaine gilbert gilles gisèle grégoire grégory guillaume guy gwenaëlle hakim
    hamza hannah hassan hélène héloïse henri hervé hicham hubert hugo hugues ibrahim igor inès ingrid irène iris
    isabelle ismaël ivan jacky jacqueline jacques jamal janine jean jeanne jeannine jennifer jérémie jérémy jérôme
    jessica joanna joël joëlle johan johanna johann jonathan jordan josé josée joseph joséphine josette josiane
    jules julia julie julien juliette justin justine kamel karim karima karine katia kenza kévin kim laetitia
    laëtitia lara laura laure laureline laurence laurent laurie léa léna léo léon léonie leïla leila lila lilian
    lilou lina line lionel lisa lise loïc lola lorène lou louis louise luc lucas lucie lucien lucile ludivine
    ludovic lydia lydie maëlle maeva magali maïa malik manon manuel marc marcel marco margaux margot maria marie
    marina marine mario marion marius marjorie marlène martial martin martine mathias mathieu mathilde matthieu maud
    maude maurice max maxence maxime mehdi mélanie mélissa michaël michel michèle micheline mickaël mila mireille
    mohamed mona monique morgane mounir mourad muriel myriam nabil nadège nadia nadine nadir naïma nancy nassim
    natacha natalia nathalie nathan nelly nicolas nicole nina noa noé noël noëlle noémie nora norbert nour odette
    odile olga olivia olivier omar oscar othman pascal pascale patrice patricia patrick paul paula paulette pauline
    perrine philippe pierre quentin rachel rachid raphaël raymond réjean régine régis rémi rémy renaud rené renée
    richard robert robin rodolphe rodrigue roger roland romain romane romuald ronan rosa rose roxane sabine sabrina
    sacha saïd salima salomé samia samir samira samuel sandra sandrine sara sarah sébastien selim serge séverine
    sibylle simon simone sofia sofiane solange solène sonia sophie stéphane stéphanie steve sven suzanne sylvain
    sylvaine sylvia sylviane sylvie tania tanguy tara tatiana théo théodore thérèse thibault thibaut thierry thomas
    tiphaine tom tristan ugo ulysse valentin valentine valérie vanessa véra véronique victoire victor vincent
    violaine violette virginie viviane wafa walid wassim wendy william xavier yacine yann yannick yasmina yasmine
    yoann yohan youssef yves yvette yvon yvonne zacharie zoé zohra
    """.split()
)


def is_given_name(name: str) -> bool:
    """True for a first name that is common in French; of « Anne-Sophie » the first part is enough."""
    return name.lower().split("-")[0] in _GIVEN_NAMES
