"""The words by which a role is told: what names a place, a person, the only one of its kind, a trade."""

# Roles that name the place one would have and not the person one would be.
PLACES = set(
    """
    co-op role position job post place internship traineeship apprenticeship placement fellowship programme
    program scheme contract residency secondment scholarship chair lectureship professorship directorship
    partnership assignment opening seat studentship readership clerkship externship assistantship vacancy gig
    stream work training course
    """.split()
)
# One of a kind: “as Head of Data”, without an article.
ONLY_ONE = set(
    """
    head chief president chairman chairwoman chairperson deputy vice managing executive ceo cto cfo coo cmo cpo
    cio ciso chro vp svp evp dean provost rector director editor-in-chief company
    """.split()
)
CHIEFS = set(
    """
    chief president chairman chairwoman chairperson vice managing provost rector dean
    """.split()
)
"""Titles so high that one says “the role of” before them."""
HEADS = set(
    """
    head director vp svp evp deputy ceo cto cfo coo cmo cpo cio ciso partner
    """.split()
)

PERSONS_END = (
    *("er", "or", "ist", "ant", "ian", "yst", "man", "woman", "person", "wright", "smith", "keeper", "ess", "eer"),
    *("ier", "eur", "ic", "ee"),
)
PERSONS = set(
    """
    agent student superintendent architect executive representative chef nurse clerk lead intern fellow coach
    judge guide secretary apprentice trainee aide sre cook midwife barista pilot surgeon associate partner guard
    host rep paralegal attorney sister matron head principal postdoc pa ea ta cpa gp hand dpo dba sdr bdr ae diver
    nanny model concierge doctor vet counsel advocate deputy i ii iii iv scientist trader au groom hairdresser
    actor artist musician rn lpn professor
    """.split()
)
# What ends like a person and is none, as in “customer care” cut short.
NO_PERSONS = set(
    """
    customer consumer user career computer server power paper order center letter border water cyber weather
    number labor floor sector color motor plant restaurant music traffic logistic clinic graphic coffee electronic
    academic public business electric fee committee summer winter semester september october november december
    chapter theater interior exterior transfer offer newsletter wellness fitness
    """.split()
)

# Trades that say “position”, and those that say “post” in Britain and Ireland.
ACADEMIC = set(
    """
    professor lecturer researcher research phd postdoc postdoctoral doctoral academic reader scholar faculty dean
    provost rector adjunct fellow
    """.split()
)
SENIOR = {"counsel", "partner", "surgeon", "attorney", "barrister", "judge", "director"}
PUBLIC = set(
    """
    nurse midwife teacher matron sister physiotherapist radiographer pharmacist headteacher librarian curator
    lecturer librarianship registrar doctor paramedic dietitian
    """.split()
)
# Words of a field that are no names, and lose their capital when an intern's title becomes an internship.
FIELDS = set(
    """
    marketing sales software engineering data science finance accounting legal research design product editorial
    summer winter spring autumn fall communications business development operations policy graphic web digital
    content media social public relations human resources investment banking consulting audit tax law teaching
    mechanical electrical civil chemical clinical medical nursing hospitality kitchen undergraduate graduate
    student junior senior strategy supply chain logistics it journalism fashion events management analytics
    security paid unpaid electrician baker plumber carpenter chef hairdresser joiner mechanic plumbing bakery
    carpentry machine learning architecture and of in for the year ux postdoctoral doctoral
    """.split()
)
FIRST_WORDS = set(
    """
    journeyman highways bank peripatetic mobile admin beverage classroom exam optical tractor arboricultural zoo
    deck engine cargo freight transport rail signal track structural electronics conveyancing litigation bricklaying
    plastering painting joinery fabrication laundry door festival box ticket camera photo news talent people
    recruitment group casual locum consultant district leisure archive conservation funeral ambulance call contact
    help cyber information category visual merchandising sewing pattern butchery mail courier parcel driving
    excavator dumper dump quarry offshore rig workshop production retail regional area national duty secondary lab
    laboratory library museum gallery back embedded hardware system platform cloud database technical solutions
    accounts key client insurance mortgage compliance environmental fire police prison probation family occupational
    speech mental theatre film video sound lighting stage wardrobe hair beauty nail spa gym fitness swimming sports
    football yoga farm dairy estate grounds tree forestry fish animal pet dog horse bike car motor vehicle tyre
    train tram ferry cabin ground airport housekeeping catering food wine beer cocktail coffee cake bread fishmonger
    deli cheese till stock inventory purchasing buying textile print packaging tool press crane scaffold roofing
    steel welding pipe heating solar wind water waste recycling energy power nuclear mining oil drilling marine ship
    boat harbour planning building construction quantity land property lettings housing facilities cleaning window
    maintenance general change brand copy seasonal temporary part pharmacy dispensing practice charge registered
    licensed certified chartered qualified experienced bilingual visiting adjunct early special educational pastoral
    exams admissions alumni fundraising grants exhibition conference wedding tour holiday ski mountain outdoor
    activity camp park visitor heritage performance email interaction motion game level bid contracts financial
    treasury cost fund equity portfolio trading care lift line shift site team office warehouse branch ward grill
    dental primary support customer service night day head bar floor store shop backend frontend gas project program
    programme account field staff community veterinary assistant associate principal lead trainee apprentice nursery
    school grade test safety quality delivery van bus taxi lorry truck forklift pastry sous personal executive
    payroll credit risk claims process systems network hotel restaurant event travel youth full-stack stack full
    bridge naval garden landscape interior maths history third second first fourth procurement founding formulation
    reception front desk house home health healthcare loading shovel digger mini evening weekend relief commis demi
    class crew plant yard industrial domestic commercial agricultural
    """.split()
)
"""Other words that a role begins with, and that have a capital only from the box it was typed in: a lift engineer."""

SMALL_TRADES = set(
    """
    driver cook chef cleaner porter roofer slater tiler joiner carpenter plumber electrician mechanic welder fitter
    plasterer bricklayer painter decorator glazier gardener groundsman groundsperson baker butcher waiter waitress
    bartender barista hairdresser barber courier labourer laborer picker packer scaffolder stonemason machinist
    """.split()
)
"""Trades that only an advertisement, or a formal letter, writes with a capital."""
