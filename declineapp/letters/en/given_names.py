"""First names, to tell “Sarah” from “Barrowclough” where one name was typed: a title goes before the latter alone."""

_GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abigail abraham adam adrian ahmed aidan aiden aileen aimee aisha aisling akash alan alana
    alastair albert alec alejandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia alison
    alistair allan allison alyssa amanda amara amber amelia amina amir amit amy ana anand andre andrea andrew andy
    angela angelo angie angus anika anil anita anjali ann anna annabel anne annette annie anthony antonia antonio
    april archie aria arjun arlene arnold arthur arun asha ashley ashok astrid aubrey audrey austin ava ayesha
    barbara barry beatrice becca becky belinda ben benjamin bernadette bernard bert beth bethany betty beverley
    beverly bev bianca bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brett brian brianna
    bridget brigid bronwyn bruce bryan bryce bryony caitlin callum calvin cameron camila candice cara carl carla
    carlos carmen carol caroline carrie casey cassandra cath catherine cathy catriona cecilia cedric celia chad
    charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher ciara
    cillian cindy claire clara clare clark claudia clement cliff clifford clive clodagh cody colette colin colleen
    conor connor constance corey courtney craig cristina curtis cynthia daisy dale damian damien dan dana daniel
    daniela danielle danny daphne darcy darren dave david davina dawn dean deanna debbie deborah declan deepak
    deirdre del denise dennis derek dermot desmond devon diana diane dianne diego dinesh divya dolores dom dominic
    don donald donna doreen doris dorothy doug douglas duncan dustin dylan eamon earl eddie edith edmund eduardo
    edward edwin eileen elaine eleanor elena eli elijah elisa elise elizabeth ella ellen ellie elliot elsie emer
    emilia emily emma emmanuel eoin eric erica erik erin ernest esme estelle esther ethan eugene eva evan eve evelyn
    ezra faisal faith farah fatima faye felicity felix fergus fern fernando fiona flora florence frances francesca
    francis frank fraser fred freddie frederick freya gabriel gabriela gabrielle gareth gary gavin gemma gene geoff
    geoffrey george georgia georgina gerald geraldine gerard gill gillian gina giovanni gita glen glenn gloria grace
    graeme graham grainne grant greg gregory greta gretchen guy gwen gwyneth hannah hari harold harpreet harriet
    harry harvey hasan hassan hayden hayley hazel heather hector heidi helen helena henrietta henry herbert hilary
    holly hope howard hugh hugo humphrey ian ibrahim ida imogen imran ingrid ira irene iris isaac isabel isabella
    isabelle isaiah isla ismail ivan ivy jack jackie jacob jacqueline jacqui jade jaime jake james jamie jan jane
    janet janice jared jasmine jason jasper javier jay jayne jean jeanette jeff jeffrey jen jenna jennifer jenny
    jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonah
    jonathan jordan jorge jose joseph josephine josh joshua josie joy joyce juan juanita judith judy julia julian
    julie juliet june justin kamal kara karen karim karl kasia kat kate katherine kathleen kathryn kathy katie
    katrina katy kavita kay kayla keith kelly kelsey ken kenneth kenny keri kerry kev kevin kieran kim kimberly
    kiran kirsten kirsty krishna kristen kristin kumar kurt kyle lakshmi lance lara laura lauren laurence laurie
    leah leanne lee leila lena leo leon leonard leslie lesley lewis liam lily linda lindsay lindsey lionel lisa liz
    lloyd logan lois lola lorna lorraine lottie lou louis louisa louise lucas lucia lucinda lucy luis luke lydia lyn
    lynda lynn mabel mackenzie madeleine maeve magda maggie mairead malcolm mandy manuel marc marcia marco marcus
    margaret maria mariam marian marianne marie marilyn mario marion marjorie mark marlene martha martin marvin mary
    matilda matt matthew maureen maurice mauro max maxine may maya megan meera mel melanie melinda melissa mercedes
    meredith mia michael micheal michele michelle miguel mike mila mildred miles millie milo mina minh miranda
    miriam mohamed mohammad mohammed moira molly mona monica morag muhammad muriel myra nadia nadine nancy naomi
    naresh nasreen nat natalie natasha nate nathan nathaniel neil nell nerys niall niamh nicholas nick nicola nicole
    nigel nikhil nina nisha noah noel nora norma norman olga olive oliver olivia omar oonagh orla oscar owain owen
    padraig paddy paige pam pamela pat patience patricia patrick patsy paul paula pauline pedro peggy penelope penny
    percy perry pete peter petra phil philip philippa phillip phoebe phyllis pippa polly poppy prakash pranav priya
    rachael rachel rahul raj rajesh ralph ramesh ramona randy raquel rashid ravi ray raymond rebecca reece reg
    reggie regina rekha rena renee reuben rhiannon rhona rhys ria ricardo richard rick ricky riley rita rob robbie
    robert roberta roberto robin rochelle rod roderick rodney roger rohan roisin roland ron ronald ronnie rory rosa
    rosalind rose rosemary rosie ross rowan roxanne roy ruby rufus rupert russ russell ruth ryan sabrina sadie saeed
    safiya sally salma sam samantha samir samuel sana sandra sandy sanjay santiago sara sarah sasha saul scott sean
    sebastian selina serena sergio seth shane shannon sharon shaun sheila shelby shelley shelly sheryl shirley shona
    shreya sian sidney siobhan simon simone sofia sonia sonya sophia sophie stacey stan stanley stefan stella steph
    stephanie stephen steve steven stewart stuart sue suki sukhi sunil sunita suresh susan susanna susie suzanne
    sven sylvia tamara tamsin tania tanya tara tariq tasha ted teresa terence terri terry tess tessa thea theo
    theodore theresa tiffany tim timothy tina tobias toby todd tom tommy toni tony tracey traci tracy travis trevor
    tricia tristan troy trudy tyler una ursula usha val valerie vanessa vera verity vernon veronica vic vicky victor
    victoria vijay vikram vince vincent viola violet vivian vivien wade wallace walter wanda warren wayne wendy
    wesley will william winifred xavier yasmin yolanda yusuf yvette yvonne zac zach zachary zahra zainab zara zeinab
    zoe
    """.split()
)


def is_given_name(name: str) -> bool:
    """True for a first name that is common where English is written."""
    return name.lower() in _GIVEN_NAMES
