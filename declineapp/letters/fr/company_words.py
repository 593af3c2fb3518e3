"""Words that begin the name of a house which has an article: « à la mairie de Lyon », « au CNRS », « à l’EHPAD »."""

LA = """
    agglo banque basilique bibliothèque biocoop boucherie boulangerie bourse boutique buvette brasserie caisse
    carrosserie cathédrale cave chambre charcuterie chocolaterie cinémathèque cité clinique collectivité comédie
    commission commune communauté compagnie cie confiserie conserverie coopérative copropriété cour crèche
    croix-rouge direction distillerie droguerie faculté fédération ferme fiduciaire fondation fromagerie galerie
    garderie gendarmerie halte-garderie haute résidence imprimerie jardinerie librairie ligue ludothèque mairie
    manufacture marbrerie marine maternelle médiathèque menuiserie métropole micro-crèche miroiterie mission monnaie
    municipalité mutualité mutuelle papeterie paroisse pâtisserie pépinière pharmacie philharmonie pizzeria
    crêperie trattoria police polyclinique préfecture quincaillerie régie région rédaction rôtisserie
    samaritaine scierie serrurerie sécurité société sous-préfecture sûreté tannerie tôlerie trésorerie verrerie
    ville
"""
L = """
    abbaye académie administration agence agglomération aéroport ambassade amicale armée arsenal assemblée
    assistance association atelier auberge autorité école écurie éducation église élysée entreprise épicerie
    espace établissement étude hebdomadaire herboristerie hôpital hospice hôtel horlogerie hypermarché imprimeur
    institut institution intercommunale observatoire office onglerie opéra orchestre ordre organisation orphelinat
    union usine université university académia
"""
LE = """
    barreau ballet bistro bistrot bureau cabaret cabinet café camping casino cégep centre château cinéma cirque
    club collectif collège comité comptoir conseil conservatoire consulat couvent crédit département domaine
    drive festival figaro fonds fournil foyer garage gîte golf gouvernement groupe groupement gymnase jardin
    journal laboratoire labo lycée magasin magazine ministère mouvement mucem musée muséum palais parc parlement
    parquet planétarium pôle port pressing printemps pub quotidien rectorat réseau restaurant resto salon samu
    secours sénat sanatorium dépanneur service stade studio supermarché syndicat tabac théâtre traiteur tribunal
    vignoble zoo
"""
LES = """
    abattoirs acacias ambulances apprentis archives assises ateliers autocars cafés cars caves chantiers
    compagnons éditions entrepôts entreprises établissements fonderies forges galeries grands halles hospices
    hôpitaux jardins laboratoires messageries moulins petits pépinières pompes presses restos serres
    supermarchés thermes transports vergers
"""
LA_ACRONYMS = """
    SNCF SNCB RATP DDFiP CAF CPAM MSA MAIF MACIF MATMUT MGEN CNAM CNAV CGT CFDT CFTC CNIL HAS BnF BNF BPI BCE
    BBC RTBF RTS SSR STM SAQ SQDC GRC CSN FTQ FIQ CDPQ CNESST RAMQ TÉLUQ LPO SPA CCI CMA DGSE DGSI DGFiP DGAC
    DREAL DRAC DDT DDTM PMI PJJ MJC MFR SACEM SCAM SNSM FNSEA CARSAT RIVP NASA FIFA FDJ DINUM STIB SWDE AMF
"""
L_ACRONYMS = """
    EHPAD OGEC OPAC ONG EARL ESAT IME ITEP IMPRO EPHAD ONU OCDE UNESCO OMS OIT OIF OTAN OQLF ONF OFB OFII OFPRA
    INSERM INRAE INRA INRIA INSEE INA INED INPI INSA INRS IRD IRSN IGN IFREMER IFP IAE IUT IUFM INSPÉ ENS ENA
    ENSAM ENAP ENSTA ESA ESSEC EDHEC EHESS EHESP EPFL ETHZ ETS ÉTS EPSM EPIDE ESPCI UNIL UNIGE UQAM UQAC UQTR
    UQO UQAR UdeM UdeS ULB UCL UCLouvain ULiège ADEME ADMR ADAPEI APF APEI AFPA AFD AFP ANR ANSES ANSSI ANSM ARS
    ARCEP ARCOM AP-HP APHP AP-HM URSSAF UNEDIC UCPA UNICEF USMB UGAP UDAF ASE AESH ARC ONEM ONSS INAMI UIMM
    ARTE-GEIE ENM ENSBA EFS
"""
LE_ACRONYMS = """
    CNRS CEA CHU CHUM CHUV CHUS CHR CHRU CHI CHSLD CIUSSS CISSS CUSM CLSC CPAS CPE CNES CNED CNFPT CNC CNAM
    CROUS CSA CIC CERN CIRAD CCAS CIAS CREPS CRIQ CROUS CMP CMPP CSTB CEREMA CFA CIO GAEC GHU GIEC GIGN MIT MoMA
    MNHN SAMU SAMSAH SAVS SDIS SESSAD SMUR SIAAP SPVM SPF TNP TNS BRGM BHV LNE PSG TEC LSCE LAAS LIRMM LaBRI
    LORIA LISN LATMOS LOCEAN LEGOS RSI RAID GRETA CRM CDG MEDEF PCF LCL FMI HCR PNUD SYTRAL
"""
LES_ACRONYMS = "CFF HUG HCL TPG PTT"
A = """
    france radio-canada radio télé-québec pôle-emploi sciences hec polytechnique santé revenu bercy amnesty
    médecins handicap emploi-québec centrale-supélec centralesupélec agrosup agroparistech météo-france campus
    bordeaux nantes montpellier
"""
"""Said with a bare « à »: « à France Travail », « à Radio-Canada », « à Sciences Po »."""
