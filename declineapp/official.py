"""Official pages that a line of the checklist leads to, each with its country. A new page is a new line."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Link(NamedTuple):
    """An official page, and the code of its country."""

    label: str | Promise
    url: str
    country: str


CONTRACTS = (
    Link(_("Code du travail numérique (France)"), "https://code.travail.gouv.fr/", "fr"),
    Link(_("Employment, Labour and Social Dialogue (Belgium)"), "https://emploi.belgique.be/", "be"),
    Link(_("Labour law, SECO (Switzerland)"), "https://www.seco.admin.ch/", "ch"),
    Link(_("Inspectorate of Labour, ITM (Luxembourg)"), "https://itm.public.lu/", "lu"),
    Link(_("Employment contracts (United Kingdom)"), "https://www.gov.uk/employment-contracts-and-conditions", "gb"),
    Link(_("Workplace Relations Commission (Ireland)"), "https://www.workplacerelations.ie/", "ie"),
    Link(_("Department of Labor (United States)"), "https://www.dol.gov/", "us"),
    Link(_("Labour standards (Canada)"), "https://www.canada.ca/en/services/jobs/workplace.html", "ca"),
    Link(_("Labour standards, CNESST (Québec)"), "https://www.cnesst.gouv.qc.ca/", "ca"),
    Link(_("Fair Work Ombudsman (Australia)"), "https://www.fairwork.gov.au/", "au"),
    Link(_("Employment New Zealand (New Zealand)"), "https://www.employment.govt.nz/", "nz"),
    Link(_("Ministry of Labour and Employment (India)"), "https://labour.gov.in/", "in"),
)
BENEFITS = (
    Link(_("France Travail (France)"), "https://www.francetravail.fr/", "fr"),
    Link(_("National Employment Office, ONEM (Belgium)"), "https://www.onem.be/", "be"),
    Link(_("Unemployment insurance (Switzerland)"), "https://www.arbeit.swiss/", "ch"),
    Link(_("Employment agency, ADEM (Luxembourg)"), "https://adem.public.lu/", "lu"),
    Link(_("Universal Credit (United Kingdom)"), "https://www.gov.uk/universal-credit", "gb"),
    Link(
        _("Department of Social Protection (Ireland)"), "https://www.gov.ie/en/department-of-social-protection/", "ie"
    ),
    Link(_("Unemployment insurance (United States)"), "https://www.dol.gov/general/topic/unemployment-insurance", "us"),
    Link(_("Employment Insurance (Canada, in English)"), "https://www.canada.ca/en/services/benefits/ei.html", "ca"),
    Link(_("Employment Insurance (Canada, in French)"), "https://www.canada.ca/fr/services/prestations/ae.html", "ca"),
    Link(_("Services Australia (Australia)"), "https://www.servicesaustralia.gov.au/", "au"),
    Link(_("Work and Income (New Zealand)"), "https://www.workandincome.govt.nz/", "nz"),
)
RIGHTS = (
    Link(_("Défenseur des droits (France)"), "https://www.defenseurdesdroits.fr/", "fr"),
    Link(_("Its helpline on discrimination, 39 28 (France)"), "https://www.antidiscriminations.fr/", "fr"),
    Link(_("Equal opportunities, Unia (Belgium)"), "https://www.unia.be/", "be"),
    Link(_("Federal Office for Gender Equality (Switzerland)"), "https://www.ebg.admin.ch/", "ch"),
    Link(_("Centre for Equal Treatment, CET (Luxembourg)"), "https://cet.lu/", "lu"),
    Link(_("Equality and Human Rights Commission, EHRC (Great Britain)"), "https://www.equalityhumanrights.com/", "gb"),
    Link(_("Its helpline, EASS (Great Britain)"), "https://www.equalityadvisoryservice.com/", "gb"),
    Link(_("Acas (Great Britain)"), "https://www.acas.org.uk/", "gb"),
    Link(_("Human Rights and Equality Commission (Ireland)"), "https://www.ihrec.ie/", "ie"),
    Link(_("Equal Employment Opportunity Commission, EEOC (United States)"), "https://www.eeoc.gov/", "us"),
    Link(_("Canadian Human Rights Commission (Canada)"), "https://www.chrc-ccdp.gc.ca/", "ca"),
    Link(_("Human rights commission, CDPDJ (Québec)"), "https://www.cdpdj.qc.ca/", "ca"),
    Link(_("Human Rights Commission (Australia)"), "https://humanrights.gov.au/", "au"),
    Link(_("Human Rights Commission (New Zealand)"), "https://tikatangata.org.nz/", "nz"),
    Link(_("National Human Rights Commission (India)"), "https://nhrc.nic.in/", "in"),
)
AGENCIES = (
    Link(
        _("An agency may ask no payment of you, article L5321-3 (France)"),
        "https://code.travail.gouv.fr/code-du-travail/l5321-3",
        "fr",
    ),
    Link(_("Employment, Labour and Social Dialogue (Belgium)"), "https://emploi.belgique.be/", "be"),
    Link(_("Private job placement, SECO (Switzerland)"), "https://www.seco.admin.ch/", "ch"),
    Link(_("Inspectorate of Labour, ITM (Luxembourg)"), "https://itm.public.lu/", "lu"),
    Link(
        _("An agency may not charge you for finding work (Great Britain)"),
        "https://www.gov.uk/agency-workers-your-rights/fees",
        "gb",
    ),
    Link(_("Workplace Relations Commission (Ireland)"), "https://www.workplacerelations.ie/", "ie"),
    Link(
        _("Your state’s labor office: each state has its rules (United States)"),
        "https://www.dol.gov/agencies/whd/state/contacts",
        "us",
    ),
    Link(_("A staffing agency may charge the worker nothing, CNESST (Québec)"), "https://www.cnesst.gouv.qc.ca/", "ca"),
    Link(_("Labour standards (Canada)"), "https://www.canada.ca/en/services/jobs/workplace.html", "ca"),
    Link(_("Fair Work Ombudsman (Australia)"), "https://www.fairwork.gov.au/", "au"),
    Link(_("Employment New Zealand (New Zealand)"), "https://www.employment.govt.nz/", "nz"),
    Link(_("Ministry of Labour and Employment (India)"), "https://labour.gov.in/", "in"),
)
"""Pages that say what an agency may ask of a jobseeker, and offices that can tell."""
PERMITS = (
    Link(_("Foreign nationals (France)"), "https://www.immigration.interieur.gouv.fr/", "fr"),
    Link(_("Immigration Office (Belgium)"), "https://dofi.ibz.be/", "be"),
    Link(_("State Secretariat for Migration, SEM (Switzerland)"), "https://www.sem.admin.ch/", "ch"),
    Link(_("Guichet.lu (Luxembourg)"), "https://guichet.public.lu/", "lu"),
    Link(_("Work visas (United Kingdom)"), "https://www.gov.uk/browse/visas-immigration/work-visas", "gb"),
    Link(_("Employment permits (Ireland)"), "https://enterprise.gov.ie/", "ie"),
    Link(
        _("Working in the United States, USCIS (United States)"),
        "https://www.uscis.gov/working-in-the-united-states",
        "us",
    ),
    Link(
        _("Work permits (Canada)"),
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada.html",
        "ca",
    ),
    Link(_("Immigration and citizenship (Australia)"), "https://immi.homeaffairs.gov.au/", "au"),
    Link(_("Immigration New Zealand (New Zealand)"), "https://www.immigration.govt.nz/", "nz"),
)
PRIVACY = (
    Link(_("Data protection, CNIL (France)"), "https://www.cnil.fr/", "fr"),
    Link(_("Data Protection Authority (Belgium)"), "https://www.autoriteprotectiondonnees.be/", "be"),
    Link(_("Data Protection Commissioner (Switzerland)"), "https://www.edoeb.admin.ch/", "ch"),
    Link(_("Data protection, CNPD (Luxembourg)"), "https://cnpd.public.lu/", "lu"),
    Link(_("Information Commissioner, ICO (United Kingdom)"), "https://ico.org.uk/", "gb"),
    Link(_("Data Protection Commission (Ireland)"), "https://www.dataprotection.ie/", "ie"),
    Link(_("Background checks, FTC (United States)"), "https://consumer.ftc.gov/", "us"),
    Link(_("Privacy Commissioner (Canada)"), "https://www.priv.gc.ca/", "ca"),
    Link(_("Access to information, CAI (Québec)"), "https://www.cai.gouv.qc.ca/", "ca"),
    Link(_("Information Commissioner, OAIC (Australia)"), "https://www.oaic.gov.au/", "au"),
    Link(_("Privacy Commissioner (New Zealand)"), "https://www.privacy.org.nz/", "nz"),
)
EVERY = (*CONTRACTS, *BENEFITS, *RIGHTS, *AGENCIES, *PERMITS, *PRIVACY)
