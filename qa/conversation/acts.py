"""Dialogue acts: what is said to the program itself, by one table of patterns.

An act has to be the whole of what was typed: "help" is one, "What could help the talks?" is a
question to the article. Courtesies before a question are taken off it instead.
"""

from __future__ import annotations

import re
from enum import StrEnum

from qa.conversation.wordings import Wording
from qa.language.grammar import QUESTION_WORDS
from qa.light import pattern

__all__ = ["ACTS", "Act", "may_state", "recognise", "strip_courtesy"]


class Act(StrEnum):
    """What somebody does by saying something to the program."""

    EMPTY = "empty"
    GREET = "greet"
    THANKS = "thanks"
    BYE = "bye"
    HELP = "help"
    ABILITIES = "abilities"
    IDENTITY = "identity"
    MAKER = "maker"
    HOW_ARE_YOU = "how are you"
    SURE = "sure"
    WHERE_SAID = "where said"
    REPEAT = "repeat"
    MORE = "more"
    SHORTER = "shorter"
    WHAT_TO_ASK = "what to ask"
    PRAISE = "praise"
    BLAME = "blame"
    ASSENT = "assent"


_HELLO = (
    r"(?:hello|hi|hiya|hey|howdy|greetings|good (?:morning|afternoon|evening|day)|hallo|yo|welcome)"
)
_THANKS = (
    r"(?:thanks|thank you|thank u|thankyou|thx|ty|cheers|much appreciated|many thanks|"
    r"(?:i )?appreciate it)"
)
_BYE = (
    r"(?:bye|bye bye|goodbye|good bye|farewell|good night|see (?:you|ya)|cya|quit|exit|"
    r"so long|take care|have a (?:nice|good|great) (?:day|one|evening|weekend))"
)
_YOU = (
    r"(?: (?:there|you|bot|robot|chatbot|assistant|everyone|everybody|all|again|friend|program))*"
)
_VERY = (
    r"(?: (?:so much|very much|a lot|a bunch|again|a million|then|for (?:your|the|all your) \w+))*"
)
_GOOD = (
    r"(?:great|good|nice|cool|perfect|awesome|excellent|wonderful|brilliant|well done|good job|"
    r"nice one|good bot|interesting|amazing|lovely|fine)"
)
_PLEASE = r"(?:please |(?:and |so )?(?:can|could|would) (?:you|i) (?:please )?(?:have |get )?)?"
_OK = (
    r"(?:ok|okay|k|alright|all right|i see|got it|understood|right|sure|yes|yeah|"
    r"yep|no|nope|hmm+|oh|ah|wow|lol|haha)"
)


# The words behind which a pattern takes any word: "thanks for your help", "or a parrot".
_BEFORE_ANY = frozenset({"your", "the", "or", "a", "an"})


def _row(act: Act, pattern: str) -> tuple[Act, Wording]:
    return act, Wording(pattern, before_any=_BEFORE_ANY if r"\w" in pattern else frozenset())


# An act and how it is worded, the first that fits being the one.
ACTS: tuple[tuple[Act, Wording], ...] = (
    _row(Act.GREET, rf"{_HELLO}{_YOU}(?: {_HELLO}{_YOU})*"),
    _row(
        Act.HOW_ARE_YOU,
        rf"(?:{_HELLO}{_YOU} )?(?:so )?(?:how are you(?: doing)?(?: today)?|how "
        rf"(?:is|'s) it going|how do you do|(?:what's|whats|what is) up|are you "
        rf"(?:ok|okay|well|fine))",
    ),
    _row(Act.THANKS, rf"(?:{_OK} |{_GOOD} )*(?:no )?{_THANKS}{_VERY}(?: {_GOOD}| {_BYE})*"),
    _row(
        Act.BYE,
        rf"(?:{_OK} |{_GOOD} |{_THANKS}{_VERY} (?:and )?)*{_BYE}(?: (?:now|then|"
        rf"for now|later|soon|tomorrow|everyone|all|bot))*",
    ),
    _row(
        Act.HELP,
        r"(?:please )?(?:help|i need (?:some )?help|help me(?: please)?|(?:can|"
        r"could) you (?:please )?help(?: me)?|how (?:do i|does this|does it|can "
        r"i) (?:use this|use you|use it|work this|work)|how do you work|how does "
        r"this (?:program |chatbot |bot |thing )?work|usage|instructions|menu|"
        r"commands)(?: please)?",
    ),
    _row(
        Act.ABILITIES,
        r"what (?:can|could|do) you (?:do|answer|know|offer)(?: for me| here)?|"
        r"what are you (?:able to do|capable of|for|good at)|what(?: is|'s) your "
        r"(?:purpose|job|function)|what else can you do",
    ),
    _row(
        Act.WHAT_TO_ASK,
        r"what (?:can|could|should|may|shall) (?:i|we) ask(?: you| about| here|"
        r" it)*|what (?:kind|kinds|sort|sorts|type|types) of questions (?:can|"
        r"should|could|may) i ask(?: you)?|(?:give|show) me (?:some |an |a few "
        r")?(?:example|sample) questions?|what questions can (?:i ask|you answer)(?: "
        r"you)?|suggest (?:a|some|a few) questions?|(?:any )?suggestions",
    ),
    _row(
        Act.MAKER,
        r"who (?:made|built|created|wrote|programmed|developed|designed|trained) "
        r"(?:you|this (?:program|bot|chatbot))|where (?:do|did) you come from|"
        r"who(?: is|'s) your (?:maker|creator|author|developer)",
    ),
    _row(
        Act.IDENTITY,
        r"(?:and )?(?:who|what) (?:are|r) you(?: exactly| then)?|are you (?:a "
        r"|an )?(?:real |human |chat)?(?:robot|bot|chatbot|human|human being|person|"
        r"real|ai|a\.i|llm|language model|machine|computer|program|alive|chatgpt|"
        r"sentient)(?: or (?:a |an )?\w+)?|(?:what(?: is|'s)|tell me) your name|"
        r"do you have a name|are you there|is (?:this|that) an? (?:ai|bot|robot|"
        r"chatbot|human|llm|language model)|do you use (?:ai|a language model|"
        r"an llm|the internet)",
    ),
    _row(
        Act.SURE,
        r"(?:are|r) you (?:really |quite |absolutely |so |very )?(?:sure|certain|"
        r"positive|confident)(?: (?:about|of) (?:that|this|it))?|(?:is|was) (?:that|"
        r"this) (?:really )?(?:right|correct|true|so|certain)|really|seriously|"
        r"for real|how (?:sure|certain|confident) are you(?: (?:about|of) (?:that|"
        r"this|it))?|how do you know(?: that| this)?|why do you (?:think|say) "
        r"(?:so|that|this)|says who|prove it",
    ),
    _row(
        Act.WHERE_SAID,
        r"where (?:does|did|do) (?:it|the (?:article|text|story|report|document)|"
        r"you|they) (?:say|state|mention) (?:that|this|so|it)(?: "
        r"from)?|where (?:does|did|do) (?:the (?:article|text|story|report|document)|you) "
        r"(?:get|read|find|see) (?:that|this|it)(?: from)?|"
        r"where (?:is|was) (?:that|this|it) (?:said|stated|written|mentioned|in the "
        r"(?:article|text|story))|where (?:is|was) (?:that|this) from|"
        r"(?:what(?: is|'s) )?(?:the|your) "
        r"(?:source|evidence|proof)|(?:show|give|quote|cite) (?:me )?(?:the |your "
        r"|a )?(?:source|evidence|sentence|passage|proof|place|quote)(?: please)?|"
        r"(?:in )?(?:which|what) (?:sentence|paragraph|passage)(?: is that| is it| says (?:that|"
        r"so|this))?|source|evidence|citation needed|where in the (?:article|text|"
        r"story)(?: is (?:that|this|it)| does it say (?:that|so))?",
    ),
    _row(
        Act.REPEAT,
        r"(?:please )?(?:repeat|say) (?:that|it|this|the answer|your answer|again)(?: "
        r"again)?|(?:please )?repeat|come again|pardon(?: me)?|say (?:that|it) "
        r"again|again|(?:can|could|would) you (?:please )?(?:repeat|say) (?:that|"
        r"it|the answer)(?: again)?|what did you (?:just )?say|what was (?:that|"
        r"the answer)(?: again)?|once more|one more time|sorry",
    ),
    _row(
        Act.MORE,
        rf"{_PLEASE}(?:more|(?:tell|show|give) me more|say more|go on|continue|keep going|"
        rf"elaborate|(?:some |any )?more (?:details?|context|information|info)|read on|carry on)"
        rf"(?: about (?:that|this|it))?(?: on (?:that|this|it))?(?: please)?|"
        rf"{_PLEASE}(?:(?:show|give|read)(?: me)? )?(?:the )?(?:(?:whole|full|entire|complete) "
        rf"(?:paragraph|passage|context)|(?:rest|next part) of (?:the|that) paragraph)(?: please)?",
    ),
    _row(
        Act.SHORTER,
        rf"{_PLEASE}(?:(?:much |even )?(?:shorter|briefer)|(?:make|keep|say) (?:it|that|this) "
        rf"(?:shorter|short|brief|briefer)|shorten (?:it|that|this|the answer)|be brief(?:er)?|"
        rf"(?:a |the )?(?:shorter|briefer) (?:answer|version)|(?:more )?briefly|less words|"
        rf"fewer words|in fewer words|(?:that|this|it)(?: is|'s| was) too long|too long)"
        rf"(?: please)?",
    ),
    _row(
        Act.BLAME,
        r"(?:no )?(?:that|this|it)(?: is|'s| was)? (?:not (?:right|correct|true|"
        r"the answer|what i (?:asked|meant))|wrong|incorrect|nonsense|bad|false|"
        r"a mistake)|(?:you(?: are|'re) )?wrong|bad bot|you (?:do not|don't) (?:understand"
        r"|know)(?: anything| me)?|you(?: are|'re) (?:wrong|stupid|dumb|useless|"
        r"an idiot)|stupid|idiot",
    ),
    _row(
        Act.PRAISE,
        rf"(?:{_OK} )*(?:(?:that|this|it)(?: is|'s| was) (?:very |really |so )?)?{_GOOD}(?:"
        rf" {_GOOD}| work| answer| job| to know| story| article| read)*|what an? {_GOOD} "
        rf"(?:story|article|read)|you(?: are|'re) (?:very |really "
        rf"|so )?(?:great|good|smart|helpful|clever|amazing|awesome|right|nice)|"
        rf"i (?:like|love) you",
    ),
    _row(
        Act.ASSENT,
        rf"{_OK}(?: {_OK}| then| so)*|(?:{_OK} |{_THANKS} )*that(?:'s| is| was| will be) all"
        rf"(?: {_THANKS}| for now| for today| i (?:need|needed|want|wanted)(?: to know)?)*",
    ),
)

_ASKING = (
    r"(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|"
    r"could|will|would|should|may|tell|name|list|give|show|in|on|at|by|for|from|with|to|since|i)"
)
_LINK = r"(?:(?:and|but|so|then|now|please|also)\b[\s,]*)"
_WH = r"(?:who|whom|whose|what|which|when|where|why|how|tell me|can you|could you)"
_ASKING_WORDS = frozenset(
    "who whom whose what which when where why how is are was were do does did has have had can "
    "could will would shall should may might must am tell name list give show describe explain "
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't can't won't".split()
)
_LEADS = frozenset("so and but then well or".split())
# What may stand before a question. With a mark between them any question may follow a courtesy;
# without one only a wh-word or a link may, so that "Thanks for the visit was expressed by whom?"
# stays whole.
_COURTESIES = (
    pattern(
        rf"\s*(?:{_HELLO}{_YOU}|(?:{_OK}\s+)?{_THANKS}{_VERY}|{_GOOD}|{_OK}|sorry|excuse me|"
        rf"pardon me|please|well|so|now)\s*[,.!;:–—-]+\s*{_LINK}*(?={_ASKING}\b)",
        re.IGNORECASE,
    ),
    pattern(
        rf"\s*(?:{_HELLO}{_YOU}|{_THANKS}{_VERY}|{_OK})\s+"
        rf"(?:{_LINK}+(?={_ASKING}\b)|(?={_WH}\b))",
        re.IGNORECASE,
    ),
    pattern(
        rf"\s*(?:{_HELLO}{_YOU}|{_THANKS}{_VERY}|excuse me)\s*[,.!;:]+\s*(?=\w)", re.IGNORECASE
    ),
)


def recognise(text: str) -> Act | None:
    """The act that the whole of `text` is, or None when it is a question to the article."""
    said = _normal(text)
    if not said:
        return Act.EMPTY
    if len(said) > 120:
        return None
    return next((act for act, wording in ACTS if wording.fits(said)), None)


def strip_courtesy(text: str) -> str:
    """`text` without a greeting, thanks or assent before the question proper."""
    for _ in range(4):
        # None of these opens a courtesy, and most questions begin with one of them.
        if not QUESTION_WORDS.isdisjoint(text.lower().split(maxsplit=1)[:1]):
            return text
        end = max((found.end() for row in _COURTESIES if (found := row.match(text))), default=0)
        if not end:
            return text
        text = text[end:]
    return text


def may_state(text: str) -> bool:
    """Could `text` be a statement with a question mark? Cheap, and right wherever it says no."""
    words = text.lower().replace(",", " ").split()
    while words and words[0] in _LEADS:
        del words[0]
    if not text.rstrip().endswith("?") or len(words) <= 2:
        return False
    return re.sub(r"['’](?:s|re|d|ll|ve)?$", "", words[0]) not in _ASKING_WORDS  # "What's her job?"


def _normal(text: str) -> str:
    """Lower-cased, plain apostrophes, and no marks but apostrophes and inner full stops."""
    plain = text.lower().replace("’", "'").replace("‘", "'")
    return " ".join(re.sub(r"[^\w'. ]|\.(?!\w)|_", " ", plain).split())
