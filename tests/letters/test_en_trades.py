"""Which trade a role is of: real titles, and none of them wrong."""

import pytest

from declineapp.letters.en.trades import TRADES, WORKERS, in_a_trade, trade, worker
from declineapp.letters.facts import Facts

TITLES = {
    "care": """
        carer = carer; Night Care Assistant = care assistant; Healthcare Assistant (nights) = healthcare assistant;
        Support Worker, Learning Disabilities = support worker; HCA =
    """,
    "nursing": """
        Staff Nurse (Cardiology) = nurse; ICU nurse = nurse; Community Nurse = nurse; Band 6 Midwife =
        midwife; School Nurse = nurse; Paramedic = paramedic; Ward Sister = ; Matron = ; Paediatric Nurse – Ward 4
        = nurse; registered nurse = nurse; Senior Physiotherapist = physiotherapist; Dental Nurse = dental nurse
    """,
    "medicine": "Locum GP = GP; Clinical Pharmacist = pharmacist; Small Animal Vet = vet; Associate Dentist = dentist",
    "kitchen": """
        line cook = cook; Head Chef = chef; Chef de Partie = chef; Sous Chef = sous chef; pastry chef = pastry chef;
        Kitchen Porter = kitchen porter; Grill Cook (evenings) = cook
    """,
    "restaurant": (
        "Barista = barista; Waiter/Waitress = ; server = ; Bar Manager = bar manager; Restaurant Manager "
        "= restaurant manager"
    ),
    "shop": """
        Sales Assistant (part-time) = sales assistant; Store Manager = store manager; Florist = florist;
        Cashier = cashier
    """,
    "teaching": """
        8th grade science teacher = teacher; Teacher of English = teacher; Maths Teacher = teacher;
        Headteacher = headteacher; Teaching Assistant = teaching assistant; Deputy Head = deputy head; Year
        3 Class Teacher = teacher; supply teacher = teacher
    """,
    "childcare": (
        "Nursery Nurse = nursery nurse; Nanny = nanny; Early Years Practitioner = early years "
        "practitioner; nursery teacher = nursery teacher"
    ),
    "driving": (
        "HGV driver = driver; Bus Driver = driver; Delivery Driver = driver; Courier = courier; Train Driver "
        "= train driver"
    ),
    "crafts": """
        Gas Engineer = gas engineer; Maintenance Electrician = electrician; Plumber = plumber; bench joiner
        = joiner; Welder/Fabricator = welder; Lift Engineer = lift engineer; Motor Mechanic = mechanic; CNC
        Machinist = machinist; Baker = baker; Site Manager = site manager; Maintenance Engineer =
        maintenance engineer; Head Gardener = gardener
    """,
    "office": """
        Receptionist = receptionist; Medical Secretary = secretary; Executive Assistant to the CEO =
        executive assistant; Assistant Management Accountant = accountant; Bookkeeper = bookkeeper; Office
        Manager = office manager; Payroll Manager = payroll manager; Internal Auditor = auditor; Senior
        Administrator = administrator
    """,
    "law": (
        "Solicitor, Commercial Property = solicitor; Paralegal = paralegal; Tax Lawyer = lawyer; Legal Counsel = "
        "legal counsel"
    ),
    "tech": """
        Senior Backend Engineer = backend engineer; Java Developer = developer; SRE = ; Data Scientist =
        data scientist; Staff Software Engineer = software engineer; data analyst = data analyst; DevOps
        Engineer = DevOps engineer; Front-end Developer = developer; Junior Programmer = programmer;
        Solutions Architect = solutions architect
    """,
    "engineering": """
        Principal Bridge Engineer = bridge engineer; Civil Engineer = civil engineer; Quantity Surveyor =
        quantity surveyor; Signalling Engineer = signalling engineer; Validation Engineer = engineer
    """,
    "creative": """
        UX Designer = designer; Junior Architect = architect; Graphic Designer = designer; Staff
        Photographer = photographer; Art Director = art director; Translator = translator; Senior Copywriter
        = copywriter; Sports Journalist = journalist
    """,
    "arts": "Principal Cellist = cellist; Assistant Curator = curator; Stage Manager = stage manager",
    "sales": """
        Marketing Manager = marketing manager; Key Account Manager = account manager; Estate Agent = estate agent;
        Sales Executive = sales executive; Technical Recruiter = recruiter; Regional Sales Manager = sales manager
    """,
    "science": (
        "Formulation Scientist = scientist; Research Assistant = research assistant; Lab Technician = lab technician"
    ),
    "university": """
        PhD position in marine ecology = ; Lecturer in Criminology = lecturer; Professor of Economics = ;
        Postdoc = ; Postdoctoral Researcher = ; PhD student = ; Research Fellow in Public Health = ;
        doctoral candidate = ; Lectureship in Law =
    """,
    "public": (
        "Children's Social Worker = social worker; Librarian = librarian; Housing Officer = housing officer; "
        "Firefighter = firefighter"
    ),
    "hair and beauty": "Hairdresser = hairdresser; Barber = barber; Nail Technician = nail technician",
    "house": "Cleaner = cleaner; School Caretaker = caretaker; Night Porter = porter; Security Guard = security guard",
    "warehouse": (
        "Warehouse Operative (nights) = warehouse operative; Picker Packer = packer; Warehouse Manager = "
        "warehouse manager"
    ),
    "leading": """
        Chief Financial Officer = ; CTO = ; Managing Director = ; Head of Data = ; VP Engineering = ;
        Director of Nursing = ; Finance Director = ; Chief of Staff = ; Deputy Chief Executive Officer = ;
        Head of People and Culture = ; Dean of Science =
    """,
    "training": """
        marketing intern = intern; Apprentice Electrician = apprentice; Trainee Solicitor = ; Summer Internship =
        intern; Nursing Placement = ; Software Engineering Intern = intern; Bakery Apprenticeship = apprentice;
        Trainee Manager =
    """,
    "": """
        HR Manager = HR manager; Nurse Manager =; Data Manager =; Team Lead, Claims =; Funeral
        Director =; Company Secretary =; Sound Engineer =; Sales Engineer =; Driving Instructor =
        instructor; Product Owner =; Business Analyst = analyst; Management Consultant = consultant; Partner
        =; Associate =; Kitchen Designer Showroom Lead =; Driver Recruitment Lead =; Chef Manager =; Nurse
        Educator =; Head of Year =; Police Liaison =; UX Researcher =; Golf Coach =; Yoga Teacher =;
        Database Administrator =; Loan Officer =; Scrum Master =; something =; Bid Coordinator =
        coordinator; Press Secretary =
    """,
}
TRADE_OF = [
    (title.strip(), name, called.strip())
    for name, titles in TITLES.items()
    for title, _, called in (each.partition("=") for each in titles.split(";"))
]


@pytest.mark.parametrize(("title", "name", "called"), TRADE_OF)
def test_knows_the_trade_of_a_title(title: str, name: str, called: str) -> None:
    facts = Facts(role=title, company="St Aidan’s")
    assert (trade(facts), worker(facts)) == (name, called)


def test_every_trade_is_tried() -> None:
    assert {*TRADES, ""} <= TITLES.keys()
    assert len(TRADE_OF) >= 150


def test_nobody_stands_in_two_trades() -> None:
    words = [" ".join(word.split()) for table in WORKERS.values() for word in table.split(";")]
    assert len(words) == len(set(words))


def test_a_cook_writes_as_one_talks_and_a_lawyer_does_not() -> None:
    assert [bool(in_a_trade(Facts(role=role))) for role in ("Line Cook", "Apprentice Electrician", "Tax Lawyer")] == [
        True,
        True,
        False,
    ]
