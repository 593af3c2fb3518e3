"""The little words by which the shape of a phrase is told."""

SUBJECTS = set(
    """
    i we he she it they there you everyone everybody everything nothing nobody somebody someone this that no-one
    """.split()
)
INDEFINITE = set(
    """
    everyone everybody everything nothing nobody somebody someone this that no-one
    """.split()
)
"""May be the subject of a clause, or a thing one can enjoy: “everything about the day”."""
DETERMINERS = set(
    """
    the a an my your our his her their its this these those every each some all both no any one two three many
    several more most another such few enough other lots half four five six
    """.split()
)
PREPOSITIONS = set(
    """
    in on at with from by for of about during after before without near around through over under between into
    like as than to within
    """.split()
)
ADVERBS = set(
    """
    always never really just still already also only long recently now even simply particularly especially very
    most truly so too quite not often currently actually
    """.split()
)
NO_ADVERBS = set(
    """
    family only daily friendly early lovely reply weekly monthly july italy italy’s really particularly especially
    truly currently actually recently simply lively hourly elderly supply assembly emily sally kelly molly billy
    lily holly polly ally
    """.split()
)
ADJECTIVES = set(
    """
    too closer further farther far not nearer very great good excellent brilliant better super amazing strong
    reliable hard-working hardworking perfect ideal available really so quite smart kind clever fantastic
    wonderful outstanding unable happy experienced keen interested passionate able ready afraid committed lovely
    bright
    """.split()
)
RELATIVE = set(
    """
    who whom whose which that where when why how what way whether if because
    """.split()
)
TO_BE = {"am", "is", "are", "was", "were"}
FINITE = set(
    """
    has have had do does did will would can could should must may might cannot need needs needed want wants wanted
    made makes felt feels took takes came comes gave gives went goes got gets said says showed shows seemed seems
    means meant offers asked asks lets keeps kept works lives thinks sounds suits looks pays starts ends begins
    told helped impressed drew excited stood stays became becomes appealed appeals interests interested attracted
    matters mattered runs ran knew knows built loves loved spoke answered explained laughed happened remains
    depends requires fits reminded reminds inspired convinced struck stayed
    """.split()
)
IRREGULAR_PASTS = set("bought found sold left lost won held paid sent led taught got began met put let brought".split())
AFTER_A_PAST = set(
    """
    out me us up my that too like very so it its their his her our your the a an them him school work home jobs
    everything everyone
    """.split()
)
"""What may follow a past tense, and hardly a participle."""
FIRST_PERSON_VERBS = set(
    """
    want need have am can cannot could would will got decided accepted chose found prefer started think hope
    promised moved took wanted needed love loved like liked enjoy enjoyed applied felt feel believe know had was
    do did signed said appreciate appreciated admire admired plan intend live find
    """.split()
)
NO_GERUNDS = set(
    """
    thing nothing everything something anything evening morning king spring ring string during interesting amazing
    king’s sling wing sing bring inspiring fascinating missing outstanding exciting charming stunning existing
    ongoing upcoming willing wedding
    """.split()
)
SMALL = (
    SUBJECTS - {"i"}
    | DETERMINERS
    | PREPOSITIONS
    | ADVERBS
    | ADJECTIVES
    | {"how", "what", "why", "where", "when", "who", "because", "since", "and", "but", "if", "whether", "to"}
    | {"next", "early", "late", "later", "tomorrow", "today", "soon", "sometime", "perhaps", "maybe", "last"}
    | FIRST_PERSON_VERBS
)
"""Words that are no names, and lose the capital they have for being the first."""
ALSO_NOUNS = set("need needs work works offer offers looks means start starts show shows".split())
"""Verbs that are nouns after an article: “the work”, “the offer”."""
PERCEIVING = set("watching seeing hearing having letting helping".split())
BARE_INFINITIVES = set("do run go make take give come show ask let live say love know".split())
"""Verbs that tell, after those, what somebody was seen to do: “watching your chef do the plating”."""
