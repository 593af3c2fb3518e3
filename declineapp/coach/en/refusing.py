"""What makes an English sentence a plain no: one declines, or one does not accept, or says that the answer is no."""

import re
from functools import lru_cache

from ..phrases import phrases
from ..reading import Sentence

_ROLE = "(job|role|position|post|offer|opportunity|place|spot|contract|chance|internship|traineeship|apprenticeship)"
_IT = f"(it|this|that|them|these|(the|your|this|that|their) ~ {_ROLE}|(the|your) (kind|generous|very|lovely))"
_NO_TO_IT = (
    (
        "(decline|declining|declined|declines|refuse|refusing|refused|reject|rejecting|rescind*|retract*|relinquish*|"
        "forgo|forego)"
    ),
    (
        "(withdraw|withdrawing|withdrawn|withdrew|withdrawal|bow|bowing|bowed|back|backing|backed|pull|pulling|pulled|"
        "drop|dropping|opt|opting) out"
    ),
    "(withdraw|withdrawing|withdrawn|withdrew|withdrawal)",
    "resign* from (it|this|that|the offer|your offer|the post|the job) / (leave|leaving|left) (it|this one)",
    (
        "(pull|pulling|take|taking|withdraw|withdrawing|remove|removing) ~ (application|candidacy|name|acceptance|hat|"
        "myself) [out|from|off|back]"
    ),
    "(step|stepping|stepped) (back|away|aside|down|out)",
    "(walk|walking) away from ~",
    "(turn|turning|turned) ~ down",
    "(say|saying|said|saying) [a] ~ no",
    (
        "(give|giving) ~ [a] (miss|no) / (say|saying) [a] nope / (land|landed|landing|settled|come "
        "down|came down|ended "
        "up) on [a] ~ no"
    ),
    (
        "(stand|standing|stood) (down|aside) / (release|releasing|released|return|returning|hand "
        "back|handing back|give "
        "back|giving back) (the|your|this|my) ~ (offer|place|contract|spot|position|signature)"
    ),
    (
        "(take|taking|took) ~ (signature|acceptance|yes|word|agreement) ~ back / (take|taking) back ~ (yes|word|"
        "acceptance|signature) / (excuse|excusing|recuse|recusing|absent) myself / (go|going|goes) without me / (do|"
        "manage) without me"
    ),
    "(knock|knocking|knocked) ~ (back|on the head) / (taking|take|took|pull|pulling) (myself|me|my hat) out",
    "(pass|passing|passed) ~ up / (pass|passing|passed)",
    (
        "(pass|passing|passed) (on|at|over|for) (this|that|it|your|the "
        "(job|role|offer|opportunity|position|post|chance)|"
        "both)"
    ),
    "(take|taking) a pass / sit ~ out / sitting ~ out / give ~ up / giving ~ up / giving up",
    "(leave|leaving|let|letting) (it|this|this one|that one|the ~ offer) (go|there|at that|be|pass|slip)",
    (
        "(cancel|cancelling|canceling|undo|undoing|break|breaking|reverse|reversing|go back "
        "on|going back on|renege*) ~ "
        "(acceptance|agreement|word|yes|contract|start)"
    ),
)
_DECLINES = phrases(*_NO_TO_IT)
_SUBJECT = phrases("(i|we|my|me|myself|our)")
_BARE = re.compile(r"(?:(?!i|you|they|he|she)[^\W_]+ |, ){0,7}$")
_OTHERS = re.compile(
    r"(?<!\S)(?:you|they|he|she|it|who|which|that you|recruiter|others?) (?:have |had |has |will |would |might |to |"
    r"could |can |was |were |is )?(?:already |just |also )?$"
)
# “I don't want to decline”, “hard to turn down”, “thinking of saying no”: not a no.
_SOFTENED = re.compile(
    r"(?<!\S)(?:not|never|hardly|nobody|no one|without|before|if|whether|might|i may|may well|may have|could|maybe|"
    r"perhaps|probably|considering|consider|"
    r"think of|thinking of|think about|thinking about|tempted to|inclined to|leaning (?:towards|toward|to)|lean "
    r"towards|sure (?:about|if)|"
    r"afraid of|hesitating to|hesitate to|easy to|hard to|difficult to|tough to|tricky to|impossible to|foolish to|mad "
    r"to|crazy to|"
    r"easily|almost|nearly|instead of|rather than|unless|until|reasons? to|supposed to|going to have to think)(?: "
    r"[^\W_]+){0,2} $"
)
_REALLY = re.compile(
    r"(?<!\S)(?:decided|deciding|hard (?:decision|choice|call)|have to|must|going to|will|after)(?: [^\W_]+){0,3} $"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\s*(?:to (?:comment|say|explain|give|go into|discuss|answer|believe|let|apologi[sz]e|accept (?:that|anything "
    r"less))|"
    r"(?:(?:an?|the|my|two|three|several|some|every|all|both|many|any)? ?(?:(?:other|another|better|second|competing|"
    r"counter|earlier|previous|different|coffee|higher) ?)+"
    r"(?:offers?|jobs?|roles?|companies|employers?|cup|one|positions?))|another|from (?:school|college|university|the "
    r"course)|on (?:my|our|the|his|her|their) "
    r"(?:thanks|regards|best|details|wishes|cv|resume|good wishes|news|message|word|love|name|number|email)|"
    r"(?:along|through|by|the (?:exam|test|probation))|(?:my|this|the) (?:thanks|regards|message|news|number|details|"
    r"word) (?:on|along))(?!\S)"
)
_PASS = re.compile(r"pass(?:ing|ed)? *$")
_PASS_ALONE = re.compile(
    r" ?(?:$|[,.!?]|on (?:this|that|it|your|the)|in (?:its|the|this)|this (?:time|one)|at this|for now|and |but |"
    r"because|here|with)"
)

_TAKE_IT = (
    "(accept|accepting|take|taking) (it|this|that|up|on|you up|the|your|either|part)",
    "(take|taking) ~ (up|on|forward|further)",
    "(accept|accepting|proceed|proceeding|sign|signing|commit|committing|relocate|relocating|go for it)",
    "(pursue|pursuing) / (continue|continuing|carry on|carrying on|keep going|going on)",
    "(join|joining|rejoin|coming|come|be coming|be there|be with you|be part|be a part|be one of|be among|be starting)",
    "(start|starting|begin|beginning|work|working) (with|for|at|in|on|as|the|there|next|monday|this)",
    "(move|moving|go|going) (forward|forwards|ahead|further|any further|through|on with|with)",
    "(become|becoming|be) (your|the|a|an) ~",
    "(make|making) (the|this|that) (move|jump|leap|change|switch)",
    "(say|saying) yes / (see|seeing) ~ through",
    (
        "(do|doing|run|running|manage|managing|lead|leading|head|teach|teaching|drive|cook|handle|convert|renew|return|"
        "stay on) (it|the|this|that|your|for|with|to|a|as)"
    ),
    "(interested|available|in the running|a candidate|looking for|ready to)",
    (
        "(apply|applying|be putting) / (be|me) (put|presented|submitted|considered) "
        "(forward|for|to) / put me forward / "
        "(go|going) on (to|with) ~"
    ),
    (
        "(fill|filling|take over) (the|this|your) ~ / (leave|leaving) (here|where i am|my ~ "
        "(job|position|post|role|team|"
        "company|firm|employer|school|ward|practice|shop|place|kitchen|class|pupils|patients|students|farm|office|unit|"
        "department|work))"
    ),
    (
        "want (it|the|this|that|your) ~ / (be|a|going to be) [a] yes / be (it|this|me) / (the|be) "
        "(one|job|role|right ~) "
        "(for me|i)"
    ),
)
_NOT = (
    (
        "(will|can|shall|am|would|do|could|must|may|might) "
        "[really|just|simply|sadly|unfortunately|regretfully|therefore|"
        "honestly|sure*] not"
    ),
    (
        "(decided|decision|choosing|chosen|chose|choose|prefer|preferred|elected|opted|going|best|better|rather|"
        "reluctantly|have) ~ (not|against)"
    ),
    "(unable|inability|never|impossible|not able|not possible|no longer) / not going to / not (be|in|to) / not",
)
_WILL_NOT = phrases(f"({'|'.join(_NOT).replace(' / ', '|')}) ~ [to] ({'|'.join(_TAKE_IT).replace(' / ', '|')})")
_AGAINST = phrases(
    "(decided|decide|deciding|come down|chosen|choosing|voted|opted|lean*) against (it|this|that|accepting|taking|"
    "joining|moving|the|your|coming|signing|going|a move)",
    "(can|will|could|may) not , ~ , (accept|take|join|proceed|be joining|sign|say yes) / not be able to (do|"
    "accommodate) (it|this|so) / not be able to (.|,)",
    "no longer (interested|available|a candidate|in the running|in a position|looking|able|wish|want|pursu*|consider*|"
    "go*)",
    "(job|role|position|it|this|that|offer|opportunity) ~ (is|was|would be) ~ not ~ (one|job|role|thing|step|move|"
    "place) [that] (i|for me to) ~ (take|accept|want|make)*",
    "not ~ interested in (the|this|your|pursuing|taking|accepting|moving|joining|continuing|going)",
    "not [the one|someone|somebody] (who|you) ~ (will|to) ~ (fill|take|join)",
)
_GAP_SPOILERS = re.compile(
    r"(?<!\S)(?:wait|hesitate|only|fail|forget|thank|just because|help|until|without|think|sure|know|certain|say(?! "
    r"yes)|decided yet|believe|"
    r"more of your|much of your|any more of|long|lightly|for granted|the time|care|seriously|yet|to hear|imagine not|"
    r"mind|want to say|"
    r"the (?:call|meeting|interview|video|zoom|session|dinner|lunch|event|party|conversation|hiring process)|(?:call|"
    r"meeting|interview|lunch|dinner|webinar|conference))(?!\S)"
)
_FOLLOWED_BY = re.compile(
    r" (?:(?:the |your |any |my )?(?:more |own )?time(?! [a-z])|(?:the |your |a |our |an |any |this |more |much "
    r")?(?:[^\W_]+ )?"
    r"(?:call|meeting|video|zoom|session|dinner|lunch|event|party|chat|credit|lightly|responsibility|photos?|moment|"
    r"more of|much of|"
    r"long|offence|offense|it personally|for granted|decision lightly|without)(?!\S))"
)
_ANSWER_IS_NO = phrases(
    "(answer|decision|response|reply|verdict|conclusion|choice) ~~ (is|be|remains|stays|was|:|,) [going to be] [a] ~ "
    "(no|negative|not to)",
    "its [a] ~ no (from|for|to|and|but|on|,|.|!|i|im|this|we) / (it|that|this|so|mine) (is|will be|has to be|must be|"
    "will have to be|is going to be|was) [a] [firm*|clear|polite|definite|final|definitive|hard|big|respectful|"
    "regretful|loving|kind|warm|sad] no (from|i|we|for|to|and|but|on|,|.|!|this) / [a] no from (me|my|us|our) / (to|"
    "it|and) a no",
    "no , thank (you|u) / no thank (you|u) / no thanks / no , thanks / , no [.|!] / (is|be) [a] [firm|polite|clear|"
    "final] no [.|!|,]",
    "(my|the|a|this|that) [firm|final|polite|regretful|respectful|clear|plain] no (is|to|stands|,|.) / (has|have) to "
    "be [a] no / (must|will) be no / (said|saying|say) no",
    "(told|tell|telling|given|gave) (you|them|him|her|(your|the|my) ~) ~ (no|that i (will|can|am) not ~) (.|,|cos|"
    "because|as|and|but|with)",
    "no can do / not for me (.|,|!|and|but|thank*) / (count|rule|leave) me out / i am out / i am not (your|the) "
    "(person|man|woman|one|guy|candidate) / i am not coming",
    "(remove|take|strike|scratch|withdraw|cross|delete) ~ (me|my name|my application|my candidacy|my file|my profile) "
    "~ (from|off|out)",
    "(consider|treat|take|regard|count|accept|see|read) (my|this|me|it) ~ (withdrawn|withdrawal|refusal|no|out|"
    "declined|resignation|as (a|my) ~ (no|refusal|withdrawal))",
    "(offer|give|hand|let|pass|free|release|open) ~ (it|the ~ (job|role|post|position|place|spot|slot|offer|seat)|"
    "this ~ (job|role|post|position|place|spot|slot|offer)) ~ (to) (someone|somebody|another|the next|your (second|"
    "next)|one of)",
    "(will|going to|have to) need (another|a different|a new) ~ / (have|need|want) to (find|look for|choose|pick|hire|"
    "get) (someone|somebody|another|a different) / (find|hire|pick|choose) (someone|somebody) else",
    "(job|role|position|post|offer|it|this|one|opportunity) is [just|simply|really|definitely|sadly|unfortunately|"
    "clearly] not [really] for me / no to (the|this|your) ~ / (plumped|gone|opted|went|going|go) for [a] no / answer "
    "is ~ never",
    "(no|nope) ~ (is|it is) (my|the) (answer|decision) / not ~ going to (happen|work out|be me|be joining) / (will|"
    "can) not be (possible|happening|joining) ",
    "(will|going to|have to|must|shall) [have to] disappoint you / (regret* to|have to) (inform|tell|say) ~~ (not|no|"
    "unable|declin*|withdraw*)",
    "(will|shall|would|can|am) not [going to] be (in|on|at|with|among|behind|there|your|the one|part|one of|starting|"
    "running|taking|coming|joining|me) / not ~ going to be me / nope / staying ~~ and not (moving|joining|coming|"
    "taking|changing|leaving)",
    "(do|did) not (come|join|take|accept|start|begin|move|go) [to|the|your|it|this] ~ (work|job|role|offer|post|"
    "position|company|you|with|at)",
    "(do|did|will|would) not (wish|want|intend|plan|mean|like|care) to ~ (accept|take|join|proceed|pursue|continue|go|"
    "move|come|be considered|work)",
    "(do|please do) not (count on|expect|wait for|hold ~ for|plan on|keep ~ open for) (me|my|it)",
)
_UNDECIDED = re.compile(
    r"(?<!\S)(?:if|whether|(?:still|not) (?:decid\w+|sure|certain)|would (?:probably|likely)|leaning|might|maybe|"
    r"perhaps|considering)(?!\S)"
)
_NOT_THINK = re.compile(r"(?<!\S)(?:do|did) not (?:think|know|believe|feel|see how)(?!\S)")
# What comes before the question: “I’m declining, could you tell them?”
_ASKED = re.compile(r" (?:[;,]|and|so|but) (?=(?:could|can|would|will|may|might|do|is|are|please) )")


# “Could you tell them that I'm saying no?”
_PASSED_ON = re.compile(r"(?:could|can|would|will) you (?:please |kindly )?(?:tell|let|inform)(?!\S)")


def refusal(sentence: Sentence) -> re.Match[str] | None:
    """The words that make it a plain no; None where nobody says no, or somebody else does, or about something else."""
    return _refusal(sentence.words)


# Asked by several rules of every sentence.
@lru_cache(maxsize=1024)
def _refusal(words: str) -> re.Match[str] | None:
    if words.endswith("?"):
        words = _ASKED.split(words)[0] if _ASKED.search(words) else words if _PASSED_ON.search(words) else ""
    return _declining(words) or _not_accepting(words) or _answering(words)


def _declining(words: str) -> re.Match[str] | None:
    for match in _DECLINES.finditer(words):
        before, after = words[: match.start()], words[match.end() :]
        if _OF_SOMETHING_ELSE.match(after) or _SOFTENED.search(before) or _OTHERS.search(before):
            continue
        if _PASS.search(match[0]) and not (_PASS_ALONE.match(after) and _SUBJECT.search(before)):
            continue
        if _SUBJECT.search(before) or _BARE.match(before) or " my " in f" {match[0]} ":
            return match
    return None


def _not_accepting(words: str) -> re.Match[str] | None:
    for match in _WILL_NOT.finditer(words):
        if _GAP_SPOILERS.search(match[0]) or _FOLLOWED_BY.match(words[match.end() :]):
            continue
        if not _UNDECIDED.search(words[: match.start()]) and not _OTHERS.search(words[: match.start()]):
            return match
    against = _AGAINST.search(words)
    return against if against and not _UNDECIDED.search(words[: against.start()]) else None


def _answering(words: str) -> re.Match[str] | None:
    match = _ANSWER_IS_NO.search(words)
    before = words[: match.start()] if match else ""
    return match if match and not _UNDECIDED.search(before) and not _SOFTENED.search(before) else None
