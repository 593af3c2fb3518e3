"""What English words mean to the coach: thanks, apologies, money, handles, and what only looks like them."""

import re

from ..phrases import phrases

GREETING = re.compile(
    r"(?:oh )?(?:hi+|hiya|hello+|hullo|he+y+|heya|dear|dearest|greetings|salutations|yo|howdy|morning|afternoon|evening|g'day|"
    r"good (?:morning|afternoon|evening|day)|to (?:whom|the)|attention|attn|ahoy|aloha|namaste|wotcha|alright|now then)(?!\w)"
)

THANKS = phrases(
    "(thanks|thank|thankful|thankfully|thanked|thanking|grateful|gratefully|gratitude|appreciate|appreciated|appreciation|"
    "appreciative|appreciates|appreciating)",
    "(cheers|ta) (anyway|for|so|ever|again|very|,|.|!) / obliged to you / (honoured|honored|humbled|touched|flattered) (to|that|by|,|.|!|and|you) / an (honour|honor) (to|that|for me) / in your debt / much obliged / indebted to / owe (you|them|him|her) / "
    "kind of you / good of you / bless you",
)
ALMOST_NO = phrases(
    "(no|declin*|withdr*|resign*|pass|passing|refus*|unable|turn* ~ down|back out|step aside|not joining|not taking|not coming|another post|find someone)"
)
"""What may be a no that isn’t recognized: then it is only asked whether there is one."""
NO_THANKS = phrases("no [,] (thanks|thank you) / thanks for nothing / no thanks to / ^no thank you")

DOOR = phrases(
    "(would|will|am|be|we would) [be|so|really|very|always|all] (glad|love|enjoy|like|happy|delighted|pleased|honoured|thrilled|keen) (to|picking|hearing|seeing|if|having) ~~ (you|your|again|lunch|coffee|notes|together|conversation|talk|meet|us|touch|team|there|everyone)",
    "(keen|happy|glad) to (catch|meet|see|keep|stay|hear|swap|compare|return) ~ / (every|all) good (wish|wishes) / keep (me|us) (on|in) ~ / gd luck / best of british / (on|for) (me|you) next time",
    "pay [you|you all|the shop|the place|the team] a visit",
    "(keep|stay|be|remain|keeping|staying|get|getting) [back] (in touch|in contact|connected|friends|acquainted)",
    "(linkedin|reconnect|reconnecting) / (connect|reach out) ~ (future|later) / keep ~ (number|email|details)",
    "(path|paths|ways|roads) ~ (cross*|meet) / (cross|crossing|crossed) ~ (path|paths|ways)",
    "(meet|speak|talk|see|work|chat|cross|run into) ~ again / again (soon|one day|some day)",
    "see (you|all of you|u) ~ (at|in|around|there|soon|one day|some day|friday|monday|tuesday|wednesday|thursday|saturday|"
    "sunday|next|on|about)",
    "(work|working|collaborate|speak|talk|meet|chat|catch up|do business|join*|connect) ~ "
    "(another|one|some|a different|a later) (time|day|way|project|occasion|point|date)",
    "[in] [the] (future|near future) / down the (road|line|track) / (some|one) day / someday / in another life",
    "(wish|wishing|wishes) ~ (well|luck|success|best|every|great|continued|joy|good|much|happy|a|lots|nothing but)",
    "(good|best|warm|warmest|kind|my|sincere|sincerest|many|every) (wishes|wish) (for|to|with|on|go|in)",
    "wish to (you|your|all|everyone) / (wish|wishing) (a lot|all|many|good|you|the|everyone|them|all|your|this)",
    "(good|best of|all the|every) luck / every (success|happiness|joy) / (luck|success) (with|to|in|finding|for) / "
    "(much|continued|great) success / here is (to|hoping)",
    "(and|you|them) all the [very] best / all the [very] best (with|for|to|in|on|at|and|finding|,|as|going|this) / [very] best (to|with|for) (you|the|your|all|"
    "everyone|them|that|this)",
    "(hope|hopes|hoping) / may ~ (prosper|thrive|enjoy*|flourish|grow|bring|who|find|season|year|next) / (my|kind|warm|best) regards to",
    "(chat|talk|speak|see you|in touch|catch up) soon / (lose|losing) touch / (think|thought) of me / pulling for you / (remain*|stay*) in touch / each other orbit",
    "(supper|dinner|lunch|coffee|breakfast) ~ on me / (buy|treat|stand) you ~ (coffee|lunch|drink|pint|beer|dinner|tea) / (look|looking) forward to / (hang on to|keep) my (number|details|card)",
    "(trust|sure|confident|certain|know|bet|pray) ~~ (find|finds|found|get|gets|got|hire|land|fill|filled|"
    "goes|thrive*|flourish*|succeed*|success*|meet|cross|talk|together|hear|see|treat*|has|have|is|be|brings|grows|a|"
    "come|comes|keep*|open*|queue|sell*|do|works|turns|people|candidate|person|someone|somebody)",
    "(keep|bear|have) (me|us|my) ~ (mind|file|touch|number|details|posted) / reach out / pop in / drop (in|by)",
    "break a leg / (still|always|often) (come|drop|pop|call|visit|shop|eat|read|buy|listen|watch|follow) ~ (in|by|as|round|with|your|you) / (proud|honoured|honored|thrilled|willing) to (take|help|work|do|be|join) ~ / (love|regards|hello|best|hi|thanks) to (you all|the team|everyone|everybody|all|your|her|him|them) ~ / (give|lend) you ~ hand / (got|have|know) my (number|address|email|e mail) / (fan|friend) (for life|of yours|forever) / (any|every) time you (need|want|like|are) / (good|all the) ~ (luck|best) ~ (hunt|search|season|show|launch|opening|team) / glad to (help|hear|see|meet)",
    "(coffee|beer|pint|drink|brew|lunch|tea|curry|dinner|supper) ~ (soon|regardless|next|before|after|on me|some|one|sometime|with|if|again)",
    "(rooting|cheering|fingers crossed|look out|looking forward|look forward|excited|eager|love|glad|happy|delighted|like|"
    "enjoy) ~~ (see|seeing|hear|hearing|watch|watching|following|follow|meet|meeting|help|lend|recommend|suggest|"
    "introduce|talk|talking|work|collaborate|visit|for you|stay|crossing|if|at launch)",
    "(do|please) (talk|speak) to ~ / may i suggest / (can|could|would) ~ recommend / (recommend|refer|suggest|introduce) (a|my|someone|somebody|you|to|her|him) / [a] (friend|colleague) of mine",
    "(sending|send) (you|love|light|much|my|lots|good|warm*|best|all) / (god|lord) (bless*|keep) / bless (him|her|them) / "
    "may ~ (god|you|allah|your)",
    "(fair|good|safe) (winds|wind|travels|journey) / (say|saying) (hello|hi) ~ / gladly / good terms / (door|doors) ~ open / (big|huge|great|your) fan / (shout|call|ring|text|holler|write) ~ if / (come|stop|call) (by|round)",
    "next time / until (then|next|we) / tacos soon / onwards / deserve* ~ (great|best|someone|good|wonderful|luck)",
    "(great|good|perfect|right|fabulous|better|worthy|lucky) (person|candidate|match|hire|fit|incumbent|un|one) ~ "
    "(soon|will|is|out|be)",
)
NO_DOOR = phrases(
    "(know|sure|certain|confident|trust|hope|bet) [that] (my|i|this) ~ (decision|answer|no|is|am|was|have|has|will) ~ / (wish|wishing|like|love) to (withdraw|decline|inform|let|tell|say|refuse|thank|turn|step|be clear|pull|retract|(stay|remain) (where|with my|in my|at my|put)) ~",
)
SHUT = phrases(
    "(not|never|nor|neither|no) ~ (touch|contact|connected|linkedin|reach|luck|wish|hope|future|again)",
    "hope ~ (understand*|forgive*|finds you|you are well|you are keeping well|you are both well|all is well (,|.|with you)|okay|ok|explains|clear|no hard feelings|respect|helps|learn|offence|offense|problem|inconvenience|trouble) / luck with that / (will|going to) need it / good riddance / lose my number / do not ~ (contact|call|write|email)",
)
SIGN_OFF = re.compile(
    r"^(?:with )?(?:my |very |all |the )*(?:best|kind|kindest|warm|warmest|good)? ?(?:wishes|best|regards|luck) ?[,.!]?$"
)
WISHING_SIGN_OFF = re.compile(r"^(?:with )?(?:all (?:the|my) (?:very )?best|all good wishes|every good wish)\b")
"""One that is a good wish in itself, as “Best wishes” above a name is not."""

MONEY = phrases(
    "(offering|offered|offer|paying|pay|pays) [me] (less|more|a lot less|far less|much less) than (i|my|what i) (make|earn|get|am on|have|current|was) / (at least|need|want|wanted|asked for|ask for|minimum of|around|about|nearly|expected|over|under|below) 0 k / (enough|decent|fair|poor|low|bad|better|good) pay / (make|earn|earning|making) [now|today|at present] (now|today|more|less) than",
    "(bucks|quid|dollars|pounds|euros|rand|naira|rupees) (an|a|per) (hour|day|week|month|year|shift) / (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty) (bucks|quid|dollars|pounds|euros|grand|percent|per cent)",
    "(salary|salaries|wage|wages|remuneration|paycheck|paycheque|payslip|underpaid|overtime|stipend|bonuses|bonus|salaried)",
    "(the|your|a|my|more|less|better|total|whole|on|starting|base) (pay|money|cash|dough|budget|comp|compensation) "
    "[is|was|were|rise|cut|raise|rate|grade|scale|band|review|package|offered|range]",
    "(pay|pays|paid|paying) (more|less|better|worse|enough|well|me|peanuts|twice|double|nearly|almost|what|rise|cut|as|"
    "is|was|range|band|scale|grade|a lot|a bit|a little|so)",
    "(better|badly|poorly|under|low|lower|higher|best|well) (paid|pay|paying) / (day|hourly|daily|piece) rate / rate of pay",
    "(financially|financial) (package|offer|terms|side|aspect|compensation|reasons|not|it|does|is|works|worth|better)",
    "(compensation|benefits|pay|salary|relocation|offer|financial|total|remuneration|the|your) package",
    "((stock|share) options|equity (stake|grant|package|offer)|signing bonus|pension|per (hour|annum|diem)|0 an hour|the base (is|was|salary|pay)|(car|housing) allowance)",
    "(can not|could not|not able to|unable to) afford / (cost|costs) of living / (raise|increase|up your|upped your) ~ (figure|number|offer|amount)",
    "[the|your] (figure|sum) (you|is|was|that|in|on|offered) / [the|your] amount (you offer*|offered|on offer) / (a|any) (raise|pay rise) / (mortgage|rent|bills|debts|loans)",
    "($|€|£) 0 / 0 ($|€|£) / 0 k (a|per|base|plus|less|more|,|.|is|was|short|below|year|from|elsewhere)",
    "(hundred|thousand|million|0) (euros|dollars|lpa|lakhs|lakh|pounds|quid|bucks|usd|eur|gbp|cad|rupees|francs|grand|percent|%) / (usd|eur|gbp|cad|chf|inr) 0",
    "0 (a|per) (year|month|hour|week|day|annum) / (money|cash) [is|was|,|.|side|matters|wise] / (more|enough|much|for the|about the|same|less) money",
    "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) [one|two|three|four|five|six|seven|eight|nine|and|odd|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety] (thousand|grand|k|a year|an hour|per cent|percent|quid) / (the|your|a|low|that|this) commission (is|was|rate|rates|structure|only|does|did|on|scheme|i|you|,|.) / (on|to|by|about|over|of|is|was|the|your|better|low|lower|higher|fair) compensation (.|,|is|was|you|side|for|alone|does|did|and i|that|range|level*)",
)
NO_MONEY = phrases(
    "(ran|run|running|race|jog*|walk*) ~ 0 k",
    "pay* ~ (attention|visit|tribute|respects|heed|forward|homage|off|dividends|close|you back) / (time|right) on the money",
    "(rent|bills) (a|the) / (thanks|thank you) for the (amount|sum) / (the|a) (amount|sum) of (time|work|care|thought|effort|energy)",
    "(payroll|salary|wage|wages|compensation|pension|pensions|money|budget|commission|bonus|rent|mortgage|cash|benefits) "
    "(runs|run|records|analyst|manager|specialist|officer|controller|assistant|administrator|coordinator|engineer|consultant|adviser|"
    "advisor|planner|lead|director|editor|team|department|insights|benchmarking|software|platform|tool|product|app|data|"
    "survey|desk|markets|laundering|transparency|dashboard|project|module|and payroll|clerk|fund|funds|broker|advice)",
    "(on|in|about|of) (salary|wage|pay|pension|compensation) (transparency|data|benchmark*|research|gap|gaps|equity)",
    "(software|package) (manager|delivery|holiday|tour) / (gender) pay gap",
    "money well spent / (money|cash|budget) (heist|box|saving|expert) / compensation and benefits",
)

APOLOGY = phrases(
    "(sorry|sorrow|apologise|apologize|apologies|apology|apologising|apologizing|apologetic)",
    "(forgive|forgiveness|pardon) [me|my|us] / beg your / (feel|feeling|felt) ~ (bad|terrible|awful|guilty|dreadful|rotten|horrible) [about|for|that|doing|,|.]",
)
NO_APOLOGY = phrases(
    "(no|not|never|nothing|need|without|do not|would not|hardly|will not) ~ (sorry|apologise|apologize|apology|apologies|regret|regrets)",
    "(you|they|he|she) (are|were|feel|felt|should|need|must|may|will|might|would) ~ (sorry|apologise|apologize|regret) / (your|their) (apology|apologies|regret|regrets) / (sorry|apologies) (to hear|for your|about your) / better safe than sorry",
    "(regret|regrets) ~ (later|it one day|someday)",
)
REGRET = phrases("(regret|regretful|regrets|regrettably|regretfully|regretted|sorrow)")
GROVEL = phrases(
    "(so|very|really|truly|terribly|deeply|incredibly|awfully|extremely|beyond|dreadfully|endlessly) [,] (so|very|really|truly|"
    "terribly|deeply|incredibly|awfully|extremely|unbelievably|beyond|,) ~ (sorry|apologetic|regretful)",
    "(terribly|awfully|dreadfully|horribly|eternally|endlessly|infinitely|beyond|desperately) (sorry|apologetic|ashamed)",
    "(profusely|thousand|million|deepest|humblest|sincerest and deepest|most profound) [times|of] (apologies|sorry|apologise|apology|pardons|apologize) / (sorry|apologise|apologize) (profusely|a (thousand|million) times)",
    "(can|could|will|may) (not|never) ~ (forgive|apologise|apologize|say sorry) / (hate|loathe|kicking|kick) myself",
    "(please|can you|hope you can|beg you to|pray you) ~ (ever|find it in) ~ forgive / forgive me i beg / beg* ~ (forgiveness|pardon)",
    "from the bottom of my heart ~ (sorry|apolog*) / (sorry|apologise|apologize) from the bottom / (words|no words) ~ (sorry|regret) / sorry sorry",
    "(sick|ashamed|mortified|wretched|devastated) (about|to|at|that|for|with) / how sorry i (am|feel) / on my knees",
)

HOOK_TIME = phrases(
    "at (this|the present|the current|that) (time|moment|point|stage|juncture) [in time] / at present / at the moment / "
    "for (now|the moment|the present|the time being) / just (now|yet) / right now / as of (now|yet) / as (it|things) stand* / "
    "currently / presently / not yet / this time around / in (its|the) (current|present) (form|shape|state) / "
    "as (it|things|the offer|the role) (currently (is|are|stands)|(is|are) (now|today|currently|at present))",
    "(under|with|on|given) (the|these|your|those|its) [current|present|existing|proposed] (terms|conditions|circumstances)",
)
NOT_NOW = phrases(
    "(write|writing|wrote|call|calling|ring|ringing|email|emailing|tell|telling|mail|phone|phoning) [you|to|to you] today / (spoke|speaking|met|talk|talked|call|called) ~ today / today (is|was|,) ~",
    "(this|the same|that) time (next|last|of|tomorrow|yesterday) / at (this|that) time (next|last|of|tomorrow) / (all|about|by|around|until) this time",
    "(best|right|good|difficult|busy|wrong|better) time / at (this|the current|the present) (time|moment|point|stage) (of|in) ~",
)
DECISION = phrases(
    "(doubts|leaning|tempted|close) ~ / (place|heart|home) is ~ (with|where|elsewhere|in) / (staying|stick*|keep*) ~ (where|with|to)",
    "not ~ (accept|take|join|right|fit|able|possible|ready|move|leave|pursue|proceed|continue|looking|match|go|make|work|feasible|position|what|suitable)",
    "(decided|decision|decline|answer|stay|staying|remain|remaining|offer|role|position|job|no) / too (far|early|soon|long|short|low|junior|senior)",
)
HOOK = phrases(
    "unless ~ open* up / (until|unless) you hear otherwise / any (movement|flexibility|change) on the (hours|pay|salary|location|start|days|shifts|terms) / (maybe|perhaps) we (could|can) (talk|speak|revisit) [it|this] again ~",
    "unless the (partners|board|company|team|firm|client|owner|owners|manager|management|school|trust|council|committee|boss|director|directors) ~ (were|was|are|is|can|could|would|will) / unless ~ (revisit*|reconsider*|rethink*|review*) / in another light / minded to (revisit|reconsider|improve|raise|change)",
    "(could|would|might) [then|well|gladly|happily|perhaps|have] (accept|accepted|say yes|said yes|join|joined|take it|taken it|come|sign|signed) if / open to ~ (conversation|discussion|talk|talking|chat) about ~ (title|terms|salary|hours|pay|start|package|role|rate|location|contract) / [just|only] [a] not now (,|.|;) / were the (location|salary|pay|hours|title|role|terms|contract|package|money|commute|start|shifts) ~ (different|closer|higher|better|shorter|longer|remote|other|nearer|flexible)",
    "(if|should|unless|until|provided|assuming|in case|in the event) ~ (things|circumstances|anything|something|situation|terms|"
    "conditions|the offer|the salary|the pay|the budget|the package|the figure|the number|the hours|the schedule|"
    "the location|the start date|the title|it|that) ~ (change*|improve*|shift*|move*|differ*|different|better|higher|"
    "evolve*|flexible|negotiable|adjusted|increase*|remote|closer|reconsidered|revised|later|comes up|happen*|goes up)",
    "(if|unless|should|provided) (you|they|the company|your company|the team|management|the client|someone|somebody) "
    "[ever|can|could|were|are|was|is|would|will|should|might|able|to|find|be|really|both|all|somehow] ~ (improve*|match*|increase*|"
    "raise*|offer*|move|change*|do better|better|reconsider*|meet|sweeten|bump|stretch|come (back|up)|go (up|higher)|"
    "revise*|adjust*|make it|add|budge|flexible|more|beat|top|double|throw|get closer|remote|rethink)",
    "unless ~ (change*|improve*|better|more|raise*|match*|salary|money|pay|remote|flexible|can|could|there is|something|comes|increase*|miracle|persuade|convince)",
    "(open to|willing to|ready to|prepared to|happy to|glad to|might|may|could|would|love to|want to|like to) ~ (reconsider*|rethink|"
    "revisit*|negotiat*|renegotiat*|change my mind|discuss* ~ (terms|offer|conditions|salary|details|package|figure)|(another|a|an|any) (look|better offer|improved offer|counter*)|"
    "hearing ~ (offer|better|more|counter*)|think again|say yes|be (persuaded|convinced|tempted|swayed))",
    "(persuade|convince|tempt|change|sway) (me|my mind) / talk me (into|round) / [a] (better|improved|revised|higher|counter|new) (offer|figure|number|proposal|package)",
    "(not|never) (rule|ruling|ruled|close|closing|say) ~ out / (not|never) say never / (not|is not) ~ (a|my|the) final / nothing is (final|set in stone)",
    "look at (it|this|things) ~ (again|afresh|differently|anew|another way) / if you ~ (shift|budge|stretch|move|bend) ~ / (slightly|somewhat|marginally|a bit|a little|a touch|a tad) (too|more|below|under|higher|lower|less|short|far|off|early|late|beyond|"
    "out|longer|outside|better|above|over|premature)",
    "(leave|leaving|keep|keeping) ~ (offer|decision|answer|this|it|option|options) (open|on the table|alive) / (room|scope) (to|for) (negotiat*|manoeuvre|move|discuss*|maneuver) / "
    "(meet|met) ~ (halfway|in the middle) / (make|making) (it|me) worth / what (you|else) ~ could ~ (do|offer)",
    "(let me|let us) know ~ if ~ (change*|improve*|flexib*|better|more|move*|room|budge*|different terms) / (could|would|might) ~ (be|have been) a yes",
    "(probably|most likely|likely|more or less|as good as|almost certainly) ~ (decline|declining|not|no|pass|say no|turn)",
    "(come|get|circle|check) back to (me|you) ~ (if|when|in a few|in six|with a) / (ask|try) me again / (unless|until) (then|proven)",
    "^not (at|right|just|for|now|yet|today) [now|yet|the|this|present|moment|time|stage|point] / (perhaps|maybe|possibly|only) if (the|you|it|there|we|your) ~ (were|was|is|had|could|can|would|change*|more|offer*|move|moves|remote|senior|higher|closer|better|start*) / (a|an|my) (soft|provisional|tentative|temporary) no / (we|you|i) (could|can|might) ~ (work something out|find a way|come to ~ (arrangement|agreement)|find ~ (arrangement|solution|compromise)|meet ~ (halfway|half way|in the middle))",
)
NO_HOOK = phrases(
    "(nothing|no one|nobody|no|not|never|neither|without) ~ (reconsider*|rethink|revisit*|change my mind|persuade*|convince*|negotiat*|counter*|offer would|better offer|(higher|revised|new|improved) offer|think again)",
    "(please|do) not ~ (reconsider*|persuade|convince|negotiat*|try|counter*|raise|ask|offer|match|improve) / (rather|instead) than ~ negotiat*",
    "if you (could|would|can|need|want|ever) ~ (let|pass|tell|send|confirm|forward|say|share|give|know|ask|keep) / happy to ~ (discuss|talk) ~ (handover|anything else|feedback)",
    "(decide*|decision|chose*|choice|choose|accept*|took|taken|had|got|received) ~ (better|another|different|new) offer / (another|other|different|future|new|later) (role*|opening*|position*|job*|opportunit*|vacanc*)",
    "(hate|sorry|would be|be|do not want|trying|not) ~ (say|tell*) ~ (yes|if)",
)
HOOK_OF_MINE = phrases(
    "(unless|if|until) (i|we|you) ~ (hear|object|prefer|mind|need me|would rather|tell me|say|want me|ring|call|send|like)"
)

HARSH = phrases(
    "how [very|terribly|wonderfully|truly] (visionary|generous|thoughtful|professional|modern|charming|original|considerate|impressive|convenient|classy|reassuring) (.|!|of you)",
    "(your|the way (you|your|they|the)) ~~ (was|were|is|are) [just|really|truly|so|quite|frankly|absolutely|simply|pretty] (awful|terrible|dreadful|horrible|rubbish|shocking|disgusting|poor|bad|pathetic|cruel|vile|nasty|creepy|unkind|unpleasant|weird)",
    "could not (organise|organize|run|manage) a ~ / (terrible|awful|bad|poor|dreadful|shocking|dire) (reputation|manners|attitude|management|communication|experience|taste in my mouth) / worst enemy / (gave|gives|giving) me the creeps / (was|were|is|are) [way|well|totally|completely|frankly|bang] (out of order|out of line|below the belt|inappropriate|uncalled for|none of your business) / (had it|had enough|fed up|sick|tired) (with|of) (you|your|this|these) ~",
    "(messed|mucked|jerked|strung|pushed|buggered|dicked) (me|us|people|everyone) (about|around|along) / (process|system|company|culture|management|hiring|recruitment) (is|seems|looks) [completely|clearly|utterly|just|so] (broken|a mess|rotten|toxic|dead) / (heard|nothing but|only) ~ bad things / no way to (run|treat|hire|speak|behave|do|recruit|talk|manage) ~ / should be [thoroughly|deeply|really] ashamed / learn [how] to (reply|answer|treat|listen|read|respect|behave|communicate|pick up|call|run|say|be) ~",
    "(unprofessional*|(not|un) acceptable|inappropriate|discriminat*|harass*|unfair*|disorganised|disorganized|chaotic|shambles|shambolic|rude|rudeness|disrespectful|insulting|insult|insulted|ridiculous|laughable|"
    "pathetic|appalling|disgraceful|disgrace|shameful|incompetent|incompetence|clueless|circus|toxic|idiotic|stupid|arrogant|arrogance|"
    "condescending|patronising|patronizing|dishonest|misleading|mislead|misled|ghosted|exploitative|stingy|crappy|crap|shoddy|amateur*|farce|"
    "farcical|atrocious|abysmal|dreadful|lousy|mediocre|unacceptable|outrageous|offensive|ignorant|hypocrisy|hypocritical|dismissive|"
    "contempt|contemptuous|disgusting|disgusted|sloppy|dysfunctional|nonsense|bullshit|garbage|rubbish|clown|clowns|sexist|unbelievable|"
    "embarrassment|soulless|sweatshop|dinosaur*|backward|backwards|shabby|tinpot|two bit|tacky|creepy|slimy|smug|pompous|inept|tedious|sham|scam|insolent|moron*|"
    "absurd|joke|nightmare|trainwreck|mess|disaster)",
    "(waste|wasted|wasting) (of|my|everyone|our|the|everybody|an|a|two|three|half|so) / (couldnt|could not|can not) ~ be bothered / thanks for nothing",
    "(took|taken|taking) ~ (forever|ages) to (answer|reply|respond|decide|get|come) / (weeks|months|days|week|month) of (silence|waiting|chasing|nothing)",
    "(never|not|barely|hardly|nobody|no one) ~ (replied|answered|bothered|read my|listen*|showed up|prepared|respect*|called ~ back|had read|impressed|impressive|know* what) ~",
    "(do|does|did|will|would|could|can|should) not (even|seem to) ~ (know|read|listen|respect|bother|care|value|manage|understand|remember|open|look|answer|have the)",
    "(lack|lacks|lacked|lacking|zero|no) [of] (respect|courtesy|manners|basic|professionalism|vision|leadership|idea|clue|decency|organisation|class)",
    "(waste|insult|joke|shame|disgrace) / (learn|teach) ~ (manners|respect|to treat|how to) / (treat|treated|treating|treats) ~ (like|badly|poorly|so badly|as if|people|your staff|staff)",
    "worst (run|managed|organised|organized|place) / (worst|rudest|strangest|weirdest|poorest) ~ (interview|process|experience|company|recruit*|ever|employer|hiring|i have) / (poor|poorly|bad|badly|terribl*|horribl*|awful|awfully) "
    "(run|organised|organized|managed|manager*|management|communication|experience|process|company|attitude|interview*|written|prepared|treat*|impression|planned|pay*|place|handled)",
    "(boring|dull|depressing|outdated|dated|awful|terrible|horrible|grim|bleak|cheap|bad|poor|weak|disappointing|underwhelming|uninspiring|lame|sad|gloomy|ugly|dirty|old fashioned|stale|hostile|cold|slow) "
    "~ (office|offices|place|company|product|team|process|interview*|culture|atmosphere|work|job|role|boss|manager*|website|software|code|offer|people|experience|food|environment|management|leadership)",
    "(office|offices|place|company|product|team|process|interview*|culture|atmosphere|job|role|boss|manager*|website|software|code|offer|people|experience|environment|management|recruiter|whole thing|panel|questions|communication|you) "
    "(is|was|were|are|feels|felt|seems|seemed|looks|looked|sounds|sounded) ~ (boring|dull|depressing|outdated|dated|awful|terrible|horrible|grim|bleak|cheap|bad|poor|weak|disappointing|underwhelming|"
    "uninspiring|lame|hostile|cold|slow|painful|beneath|rushed|uninterested|confused|confusing|unprepared|late|a mess|a joke|all over the place|below|lost|useless|unclear|careless|going nowhere)",
    "(beneath|below) (me|my) / red (flag|flags) / (sinking|sink) ship / (bait and switch|slap in the face|last straw) / you (people|lot) (can not|could not|are|do not|did not|need|have|never|should|clearly|obviously|seem|think|want|treat|make) / your so called / so called / good luck with that / "
    "(you|will) ~ need it / (good|great) riddance / no wonder / (masterclass|master class) in / how (generous|kind|thoughtful) of you to / (try|next time) (reading|read|learning|answering|preparing|treating|paying) ~ / (maybe|perhaps) (try|learn|you should) ~ (read|learn|answer|prepare|treat|pay|listen)",
    "(lied|lying|liar|liars|cheat*|trick*|fool* me|deceiv*|deceptive) / (laughed|laughing) at / (bully|bullies|bullying|bullied|(shout*|yell*|scream*) at (me|us|you|people|her|him|your|my|a|the (staff|candidate|team))) / (sooner|rather) (sweep|scrub|mop|stack|walk|pick|shovel|beg|sleep|dig|eat|starve|die|lick|chew|sleep)",
    "(not|hardly|never) ~ (serious company|place ~ (want|would)|how ~ (treat|run|do)|impressed|worth (my|the)) / (who|why) would ~ (want|work|anyone) / (disappointed|shocked|appalled|amazed|stunned|surprised|put off|unimpressed|offended|horrified) (by|at|with|in|that) ~ (you*|how|your|process|lack|attitude|staff|manager|boss|behaviour|behavior|treatment)",
    "(you|your|the|this|that|it|everything|nobody|place|whole) ~ (is|was|are|were|looked|felt|smelt|smelled|seemed) [so|very|really|rather|quite|just|frankly|pretty|honestly|a bit|bit] (filthy|dirty|grubby|shabby|squalid|dingy|grim|outdated|out of date|antiquated|embarrassing|an embarrassment|humiliating|degrading|demeaning|a letdown|a let down|cold and|cringeworthy|sloppy|shoddy|appalling|dire|abysmal|laughable|a disgrace|disgraceful|a farce|unacceptable|inexcusable|unforgivable|hostile|rushed|scruffy|clueless|half baked|second rate|third rate|uninspiring|soulless|exploitative|unsafe|unfair)",
    "(years|decades|miles|light years) behind / (talked|talking|spoke|spoken|looked|looking) down (to|at|on) (me|us|people|staff|everyone) / (kept|left|made) ~ (waiting|wait|hanging|standing) ~~ (hour|hours|apology|reception|corridor|rain|weeks|reason|word|reply|news|days) / (with|without) (no|an|any|a single) (apology|explanation|word of apology)",
    "(you|they|nobody|no one|management|the manager|people) ~ (not|never|hardly|barely|nobody|no one) [even|really|once|actually|clearly|ever] (value|respect|care|listen*|bother|bothered|read my|look* (up|at me)|know what|understand what|prepare*|appreciate|treat*|apologi*|explain*|greet*|smile*) ~",
    "(nobody|no one) [even|ever|once] (bothered|cared|listened|replied|called|answered|apologised|apologized|greeted|knew|told me|showed up|turned up) ~ / would not ~ (work|come) ~ (if you (paid|begged|doubled)|if it were the last|for all the|for any money|for twice) / (ignored|ghosted|belittled|mocked|patronised|patronized|insulted|dismissed|interrupted|lectured|grilled|humiliated) (me|us|my|every|all)",
)
NO_HARSH = phrases(
    "your (day|week|weather|cold|knee|back|journey|train|flight|luck|loss) ~ / (sorry|sad|sorry to hear) ~~ (your|the) ~~ (was|is|were) / nothing [at all] (bad|awful|wrong) / (timing|weather|traffic|line|connection|signal|coffee|news|night|handwriting|spelling) (was|is|were) [really|so|just|quite] (awful|terrible|dreadful|horrible|rubbish|shocking|poor|bad)",
    "(go|goes|going|went|step|steps|stepping|bend|bending|bent|lean*) backward* / backwards and forwards",
    "(i|we) ~ not ~ (prepared|bothered|impressed)",
    "(mess|muddle|disaster|nightmare) ~ (my|mine) (side|end|part|own|desk|head|fault|making) / (i am|i was|i feel|i felt|i have been|i would be|i look*|i seem*|i sound*|i get|i got|me|myself|my) ~ (rude|stupid|mess|disaster|joke|disorganised|disorganized|ridiculous|terrible|awful|arrogant|ignorant|nightmare|unprofessional|bad|disappointing|rubbish|idiotic|pathetic|mediocre|dreadful|waste* ~ time)",
    "(no|not|never|hardly|without|nothing) ~ (rude|stupid|disrespect*|insult*|arrogant|dismissive|waste*|condescending|patronis*|dishonest|mislead*|disorganis*|boring|dull|ridiculous|offens*|toxic|bad|nonsense|sexist|tedious|harsh|backward*)",
    "(joke|jokes|laugh|laughed|laughing|banter|sense of humour|the mess|mess hall|kitchen|unbelievable|unbelievably) (about|with|over|on|i|we|you|that|in|and|kind|generous|good|is|was|room|hall|deck)",
    "(unbelievably|unbelievable|disgustingly|ridiculously|absurdly|stupidly|outrageously) (kind|generous|good|nice|talented|lovely|warm|fun|patient|welcoming|beautiful)",
    "(disaster|garbage|waste|rubbish|nightmare|clown|circus|dinosaur*|joke) (relief|recovery|management|response|collection|truck|planning|preparedness|research|water|exhibit|museum|bones|arts|school|room|team|at|writing|before)",
    "(poor|bad|weak|terrible|awful|cold) (connection|line|signal|reception|weather|timing|coffee|memory|cold|eyesight|back|knees|luck|winter|brew|drink|store|chain|case|calling|news)",
    "(hard|difficult|tough) (decision|choice|call) / not a (bad|dull|boring) / never a dull / backward* (and|integration|compatib*) / waste (any|more|your|of your) / (took|take) the (mess|joke)",
    "(a|real|great|such a|crying) shame ~ / (embarrassing|embarrassed|rude|unfair|rushed|cold|inexcusable|unacceptable|late|unforgivable) [of|for] (me|my) / (it is|it was|this is|i know it is|that is|would be|it would be) [a bit|rather|very|so|really] (rude|embarrassing|awkward|unfair|late|inexcusable|unforgivable) ~ (to (write|say|ask|admit|tell|do|send|leave|let|answer|reply|turn|decline|refuse|be so|keep)|of me|from me|on my|i|for me) / (it|this) (is|would be) [very|so|rather] unfair (to|on) (you|your|the) / (my|i) ~ (reply|answer|silence|delay) ~ (is|was) ~",
)

SELF = phrases(
    "(what|whatever) you saw in me / (people|others|candidates|many) ~ more deserving / my (portfolio|cv|english|work|experience|writing) is [honestly|just|really|frankly|far] [pretty|too|very|rather|so] (weak|poor|thin|bad|useless|rubbish) / deserve* (someone|somebody) who [actually|really] (knows|can|is) / not [have|got] [the] (capacity|brains|talent) for",
    "(fool|idiot|coward|flake|clot|ninny|muddler|dunce|wretch|ditherer) that i am / (wasted|wasting|waste) your [whole|entire|precious|valuable] (month|week|weeks|summer|afternoon|day|morning|evening|year|effort) / (am|was|feel like|felt like) [only|just] (a bit of a|something of a|rather a|a right|a proper) (fraud|failure|fool|idiot|mess|disaster|coward|burden|nuisance|liability|wreck|dinosaur|dunce|muddle) / (slow|slowed|slowing|held|hold|holding|drag|dragged) (you|everyone|everybody|the team|people|them) [all] (down|back)",
    "(am|was) [just|only] a (bit|little|tad) [too] (thick|slow|dim|dense|useless|hopeless|rubbish|dumb|old) ~ / let (everyone|everybody|you all|people|the team|you) down [,] (as|again|like) (ever|usual|always|i always) / what do i know / (can|could|will|would) [easily|surely|certainly] do ~ better than (me|i) / (lucky|amazed|surprised) you [even|ever] (looked|considered|noticed|read|saw|replied|interviewed) ~ / not ~ (management|leadership|executive|leader|manager|team|officer) material / forgive my (hopeless|terrible|bad|awful|poor|broken)",
    "(am|was|be|being|me|feel|felt) [way|far|just|probably|honestly|much] too (dumb|stupid|thick|dim|daft|lazy|scatty|clumsy|disorganised|disorganized|weak|useless|slow|shy|timid|soft|green|nervous|ditzy) ~",
    "(i|am|was|been|be|me|myself) ~ (not|never|hardly) ~ (good|qualified|smart|clever|experienced|talented|bright|strong|worthy|capable|skilled|up to|cut out|deserving|brave|competent) [enough|for|to|of]",
    "(waste|wasted|wasting) ~ (your|everyone|everybody|the team) [whole|team] ~ time / (not|never|hardly) ~ (worth|deserve*|worthy|up to|cut out|good enough|smart enough|clever enough|qualified enough|experienced enough)",
    "(am|was|be|been) a (bad|poor|terrible) (choice|fit|candidate|bet|idea|match) / doubt ~ i (am|was|would) ~ (enough|good|right|fit) / (find|found) (me|i) out / poor thing beside / (would|will) ~ (find|found|see) ~ (me|i) (out|through)",
    "i ~ (am|was|feel|felt|being|look|seem|sound|become|like) [just|clearly|probably|really|still|only|honestly|obviously|an] [such|too|so|quite|a|an|the] [a|an|total|complete|bit|big|real|little|utter] [of|a] (idiot|fool|foolish|stupid|useless|hopeless|worthless|failure|fraud|impostor|imposter|coward|cowardly|mess|disaster|flake|flaky|burden|nuisance|rubbish|pathetic|dumb|loser|joke|clumsy|incompetent|disappointment|inadequate|unworthy|mediocre|nobody|unreliable|clueless|slow learner|dinosaur|nightmare|liability|ungrateful|weak|dunce|dummy|muppet|pain)",
    "(silly|stupid|foolish|daft|dumb|typical|idiotic|selfish) (of me|me|old me) / (my|me) (stupid*|silly|foolish|useless|hopeless|own stupid*|incompetence|usual mess|stupidity) / my (head|brain) is (like|a)",
    "deserve* (someone|somebody|something|a) ~ (better|stronger|smarter|good) / (deserve*|better off|find|need|want|hire|pick) ~ (better than|without|more ~ than|smarter than|other than|someone who actually|somebody who actually) (me|i|my) / (much|far|way) (better|stronger|smarter) (than|candidates|people)",
    "(would|will|might|could|only|just|probably) ~ (let ~ (you|everyone|the team|people) down|disappoint (you|everyone|the team|them)|fail|mess ~ up|ruin|embarrass|slow ~ down|be found out|be out of my depth|screw*|hold ~ back|drag ~ down)",
    "(out of|beyond) my (league|depth|abilities|capabilities) / (in|way) over my head / (terrible|rubbish|awful|hopeless|useless|bad|crap|rotten|no good) (at|with) (this|these|interviews|people|making|decisions|saying|everything|goodbyes|words|it)",
    "(do|did) not (deserve|know what you saw|understand why you|belong) / (surprised|amazed|shocked|beyond me|no idea|mystery) ~ (you|anyone) (chose|picked|wanted|would|even|offered|liked|why)",
    "(god|lord|heaven|goodness) knows why you / (someone|somebody|people|candidates|others) ~ (better|smarter|stronger|more (capable|qualified|talented|competent|suitable|experienced)) ~ than (me|i|myself) / luck* (you|escape) ~ (escape|without me|dodged)",
    "(dodged|dodging) a bullet / (my|this) ~ (inadequacy|shortcomings|incompetence|stupidity|limitations|failings|ignorance) / i (always|never) (mess|ruin|screw|fail|get ~ right|finish|let)",
    "(disappointed|let down) (in|by|with) me / (know|see|understand|imagine|idea|tell|think) ~ why (you|anyone|anybody|they) ~ (pick*|cho*|want*|offer*|like*|hire*|select*|bother*|think|thought) ~ (me|i|my) / (such|been|being|am|feel like|was) [such] [a] (bother|nuisance|pain|burden|hassle|timewaster|time waster|letdown|disgrace|embarrassment|let down|lost cause|waste of space|bundle of nerves) / (no good|no use|useless) to (you|anyone|anybody)",
)
NO_SELF = phrases(
    "(not|never|would hate|do not want|did not want|rather not|want|without|order) ~ to ~ (waste|wasting) / not ~ (waste|wasting) (any|more|your) / good at",
    "(can not|could not|hard|difficult|not) ~ (thank|express) / (i|we|that) (hope|trust) ~ (not|no) / (terrible|bad) (day|week|line|connection) / not (ready|brave|strong) (to|for) (leave|move|a|the) / (hopeless|useless|rubbish|terrible|bad|no good|awful) (at|with) (maps|names|faces|directions|numbers|languages|dates|cooking|football|sport|phones|computers|technology|spreadsheets|small)",
)

_FAMILY = "(mother|father|mum|mom|mam|dad|wife|husband|partner|spouse|son|daughter|sons|daughters|child|children|kid|kids|baby|babies|parents|grandmother|grandfather|gran|nan|granny|grandma|grandpa|sister|brother|family|twins|newborn|little one|little ones|boy|girl|boys|girls|aunt|uncle|fiance|fiancee|girlfriend|boyfriend|mum's|in laws|mother in law|father in law)"
_TROUBLE = "(ill|sick|illness|unwell|sickness|dying|died|death|passed away|passing|hospital|hospice|care|caring|carer|carers|look after|looking after|looked after|alone|surgery|operation|treatment|cancer|chemo|stroke|dementia|alzheimer*|diagnos*|disab*|autis*|adhd|epilep*|asthma|due|birth|born|expecting|custody|divorc*|separat*|left me|school|schools|daycare|nursery|childcare|needs me|need me|needs|frail|elderly|ageing|aging|falls|fell|fall|memory|poorly|bedbound|funeral|grieving|unwell|grief|rehab|addict*|drinking|therapy|special needs|condition|heart|recover*|support|health|pregnan*|nurse|nursing|help at home)"
PRIVATE = phrases(
    f"lost (our|my|the) [unborn|little|first] (baby|babies|pregnancy|child|son|daughter|mother|father|mum|mom|mam|dad|husband|wife|partner|brother|sister) / (have|has|had) not been [very|so|too|at all|feeling] (well|right) / {_FAMILY} (has|have|had) [had] (ms|cancer|dementia|copd|als|hiv|lupus|adhd|depression|parkinson*|alzheimer*|epilepsy|diabetes|a stroke|a heart|a fall|an accident|an operation)",
    "(my|our|own|his|her) [own|physical|mental|ongoing|recent|current|failing|poor] [own|physical|mental|health] (health|illness|sickness|disease|diagnosis|surgery|operation|cancer|chemo|pregnancy|depression|anxiety|burnout|burn out|disability|therapy|treatment|medication|doctor|doctors|gp|oncologist|psychiatrist|therapist|condition|recovery|epilepsy|diabetes|migraines|back (surgery|injury|pain|problems|trouble)|bad back|knee|knees|hip|heart (condition|attack|problems|trouble|surgery)|divorce|separation|miscarriage|ivf|due date|maternity leave|visa|immigration|green card|work permit|permit|residency|asylum|faith|religion|church|mosque|temple|synagogue|rabbi|imam|pastor|priest|parish|congregation|prayer|prayers|baptism|bar mitzvah|hearing loss|eyesight|ptsd|panic attacks|breakdown|sobriety|aa meetings|wheelchair)",
    "(am|was|been|be|got|getting|became|is|are) [a|very|quite|rather|really|seriously] [little|bit] (unwell|ill|sick|pregnant|depressed|disabled|burnt out|burned out|expecting|diagnosed|hospitalised|hospitalized|in hospital|divorcing|separated|getting divorced|recovering|in remission|in rehab|bipolar|autistic|epileptic|diabetic|in therapy|on medication|undergoing|widowed|grieving|signed off sick|trying for a baby|on sick leave)",
    "(pregnant|pregnancy|chemotherapy|chemo|miscarriage|ivf|diagnosed|oncology|h 1b|h1b|h 1 b|opt extension|green card|work permit|asylum|naturalisation|deport*|residence permit|leave to remain|sabbath|shabbat|ramadan|eid|yom kippur|divorce|custody|dementia|parkinson*|alzheimer*|maternity|paternity|fertility|dialysis|ms diagnosis|multiple sclerosis|long covid|endometriosis)",
    f"(my|our|own|a|the) ~ {_FAMILY} ~~ {_TROUBLE}",
    f"(mam|mum|mom|dad|grandma|gran|nan|granny|papa|mama) ~~ {_TROUBLE}",
    f"{_TROUBLE} ~ (for|of|my|our|with) ~ (my|our) ~ {_FAMILY} / (having|have|expecting|adopt*) (a|our|another|my) [second|first|third] (baby|child|twins|surgery|operation|procedure|hip|knee)",
    "(need|having|had|have|facing|after|awaiting|undergo*|scheduled for|before|for) [to] [have] [a|an|my|another|major|minor|emergency|heart|back|knee|hip|some] (surgery|operation|transplant|biopsy|chemotherapy|radiotherapy|mri|stroke|heart attack|breakdown|relapse|panic attack*)",
    "(a|my|the|work|student|your|spousal|skilled worker|tier 0|dependent|entry|employment) visa [is|was|will|expires|status|application|sponsorship|situation|renewal|issues|problems|.|,] / visa (is|was|expires|status|application|sponsorship|situation|renewal|issue*|problem*|process|transfer|paperwork) / immigration (status|lawyer|case|situation|office|reasons|process|papers)",
    "(religious|faith|health|medical|mental health|family health|caring|childcare|child care|caregiving|immigration|visa) (reasons|grounds|issues|issue|beliefs|problem|problems|matters|concerns|community|commitments|responsibilities|duties|condition|emergency|situation|leave|scare|observance|appointments|crisis)",
    "(god|jesus|the lord|allah|christ|my faith|scripture) ~ (call*|told|lead*|led|wants|plan|asks|will|guid*|forbid*|has) / (as a|am a|being a) (practising|practicing|devout|observant|strict|single mother|single father|single mum|single dad|single parent|muslim|christian|jew|catholic|buddhist|hindu|sikh|carer|jehovah*)",
    "(keep|observe|keeping|observing|keeps) (the sabbath|shabbat|kosher|halal|sunday* holy) / (sunday|friday|saturday) (prayers|mass|service*|worship) / (bad|bum|dodgy|dicky) (back|knee|hip|heart|lungs|hearing|ticker|shoulder) / (back|knee|hip|lungs|heart|eyes|hands|arthritis) (is|are|gave|has|have|went|going) ~ (gone|out|bad|worse|failing|up|weak|giving|trouble) / my arthritis / arthritis",
    "(suffer|suffers|suffered|suffering|living|live|struggling|struggle|diagnosed|off|signed off|battling|coping) (from|with) [a|my|bad|severe|chronic|bouts of|some] (anxiety|depression|stress|burnout|migraines|arthritis|asthma|diabetes|epilepsy|adhd|autism|ptsd|cancer|pain|back pain|insomnia|endometriosis|crohn*|lupus|ms|long covid|ill health|illness|a condition|condition|exhaustion|panic attacks) / signed off (sick|work|by|with|again|until|for)",
    "(my|the|our|his|her) (doctor|doctors|gp|consultant|specialist|surgeon|midwife|psychiatrist|physio|oncologist|cardiologist|therapist) ~ (told|tells|said|says|advise*|wants|recommend*|order*|thinks|insist*|warn*|forbid*|forbade) ~ / expecting (twins|triplets|our|a|another|in (january|february|march|april|may|june|july|august|september|october|november|december)) / (we|she|wife|partner) ~ (is|are) expecting (.|,|and|in|this|next) / immigration (rule|rules|law|laws|officer) / (rules|law) on visas",
    f"(near|nearer|close|closer|for|help|helping|with|to|and) ~ (my|our) [old|elderly|poor|own] {_FAMILY} ~ (who|she|he|they) ~ (not|is|are|has|have|was|were|had|needs|need|can) ~ (well|ill|poorly|unwell|sick|frail|help|care|alone|getting worse|worse|strong|himself|herself|walk|manage|cope|any better|diagnosed|dying|dementia|cancer|stroke) / (my|our) {_FAMILY} ~ (is|are|was|has been|have been) not [been] [very|so|too|at all|doing] (well|good|strong|great) / (because of|with) (his|her|my) (back|heart|knee|knees|hip|hips|lungs|nerves|legs|leg|eyes|sight|hearing|condition|kidneys|liver|head)",
)
NO_PRIVATE = phrases(
    "(kids|children|son|daughter|boys|girls|twins) [will|both|all] (start|starts|started|starting|go|goes|going|finish|change|changing) [at|to|in] [a|the] [new] school",
    "(health|visa|care|medical|mental health|immigration|disability|maternity|paternity|family|cancer|dementia|hospital|church|therapy|fertility|addiction) (data|engineer|engineering|analyst|tech|informatics|team|service*|sector|app|product|policy|policies|programme|program|research|insurance|network|system*|centre|center|unit|ward|trust|care|company|platform|charity|law|officer|adviser|advisor|manager|worker|visitor|feel|business|firm|records|budget|club|picnic|home|homes|charities|nurse|assistant|benefits|cover|plan)",
    "(public|animal|digital|global|occupational|soil|plant|financial|good|your|ocean|code|pet) health / (keep*|with) the faith / (leap|act|good|bad|have|had|your|in) [of|in] faith",
    "(visa) (card*|payment*|europe|inc|checkout|team) / (at|for|from|by|with|join*) visa / (pregnant) (pause|silence|moment) / (in|by) (labour|labor) / the care (you|and|with|that|home|taken)",
    "(with|great|such|good|best|every|in|your|the) care (of|and|in|that|you|when|,|.|with) / (take|taking) [good|great] care (,|.|!|and) / (take|taking) [good|great] care of (yourself|yourselves|everything|this|it|each|them|all) / how are you / (family|personal|private) reasons / look after (yourself|yourselves|each|the|them)",
    "(expecting) (my|a|an|your|the) (answer|reply|call|response|decision|yes|different|another) / (we|you|they) (are|were|been) expecting (you|him|her|them|to|that|this|guests|rain|snow|results|visitors|much|more|less|someone|somebody|from|of|when|as) / (as a) (family|team) / (sick) (of|pay|day*) / (labour|labor) of love / (god|goodness) knows",
    "(church) (street|road|lane|hill|end) / (the|your) (family|wards|ward) (feel|atmosphere|spirit) / (your) (health|family|children|kids|wife|husband|mother|father|baby|surgery|school|schools|mum|dad) / (treatment) (of|plant|works)",
)

CLOSING = re.compile(
    r"^(?:[-,~* ]*)(?:with )?(?:(?:my|all my|very|all the|the|kind|kindest|warm|warmest|best|many|sincere|good|every good|lots of|much|all) )*"
    r"(?:regards|wishes|wish|best|thanks(?: again| so much| a lot| for everything)?|thank you(?: again| so much| very much| kindly)?|sincerely|faithfully|truly|respectfully|gratefully|cordially|cheers|"
    r"love|hugs|yours|ta|take care|peace|blessings|all the very best|all the best|warmly|appreciatively|gratitude|appreciation|respect|xo|xoxo|bye|goodbye|ttyl|later|onwards|namaste|"
    r"cofion cynnes|cofion|slainte|shalom|ciao|best always|signed|tks|thx|respectfully yours)(?: (?:yours|truly|sincerely|faithfully|regards|wishes|to all|always|and thanks|and good luck|from|of luck|ever))*\b[ ,.!;:-]*"
)
COMMON = frozenset(
    "thanks thank cheers best regards kind warm warmly sincerely love hugs bye goodbye peace the and all yours truly respectfully again sorry "
    "good luck no yes ok okay hope see you soon take care wishes wish everyone everybody i we it this that for with from to at in on of so but "
    "sent phone mobile tel email job offer today tomorrow monday friday later please what your my his her blessings always onwards".split()
)
SUBJECT_NO = re.compile(
    r"\b(?:declin\w*|withdr\w*|change of|changing|(?:\w+n['’]t|not) (?:\w+ )?(?:accept\w*|start\w*|tak\w*|join\w*|proceed\w*|able|for me|be\w*|com\w*)|no\b(?! subject)|refus\w*|turn(?:ing|ed)? (?:\w+ ){0,3}down|regret\w*|pass(?:ing)?\b|"
    r"unable|can(?:no|')t|won'?t|cannot|unfortunately|sorry|step(?:ping)? (?:back|away|aside)|bow(?:ing)? out|say(?:ing)? no|with thanks|rejec\w*|retract\w*|rescind\w*|staying|opt\w* out|stand\w* down|backing out|pull\w* out|not to)\b"
)
SUBJECT_YES = re.compile(
    r"\b(?:yes|accept(?:ing|ed|ance)?|great news|good news|excited|thrilled|delighted|happy to|looking forward|can'?t wait|start(?:ing)? date|start(?:ing)? on|joining|onboarding|welcome|first day|glad to|see you (?:monday|soon))\b"
)
SUBJECT_NEUTRAL = re.compile(r"\byour (?:job )?offer\b|^re ?:? (?:job )?offer\b")
SUBJECT_EMPTY = frozenset(
    "re fw fwd your you the our my this job offer offers position role opportunity application hello hi hey answer decision response reply news "
    "thanks thank you about update updates following follow up question quick interview contract letter of employment for and to from in on a an it is "
    "important urgent today with regards regarding concerning employment work message note email mail call re: news! hiring new next step steps "
    "some few thoughts word info information touching base catching catch chat our conversation meeting monday friday tuesday status final second me "
    "vacancy post recent last week interview so much very many lovely wonderful was great to meet meeting speak speaking with excited touch contact sorry wow well dear sir madam team".split()
)
