"""What people put around a question: "I'd like to know …", "… according to the article?".

None of it is asked for, and each word of it would have to be matched. A frame is taken off from
either end until none is left; what remains is never empty, and a question that has none comes back
as it is.
"""

from __future__ import annotations

import re

from qa.light import pattern

__all__ = ["unframed"]

_ASKING = (
    r"(?:who|whom|whose|who's|what|what's|which|when|where|why|how|if|whether|is|are|was|were|do|"
    r"does|did|has|have|had|can|could|will|would|should|may|might|must)\b"
)
_ASKED = rf"(?=(?:(?:in|on|at|by|for|from|with|to|since|of|about|under) )?{_ASKING})"
_ME = r"(?:me|us)(?:,? please|,? again|,? quickly)*"
_YOU = r"(?:you|anyone|anybody|someone|somebody)(?: here| there| else)?"
_MAYBE = r"(?:please |kindly |possibly |perhaps |also |maybe |just |quickly |by any chance )*"
_ASK = r"(?:know|learn|find out|hear|ask|understand|figure out|work out|check|see)(?: you)?"
_DOCUMENT = (
    r"(?:the|this|that|your) (?:above |following |news |newspaper |whole |given )?"
    r"(?:article|text|story|passage|document|news item|piece)(?: above| below| given| only| alone)?"
)
_THIS = r"(?:this|your) (?:report|paper|page|post|book|chapter|file)"
_SOURCE = (
    rf"(?:according to|based (?:only |solely )?on|as per|per|going by|judging by|using|given|"
    rf"from|in)(?: only| just)? (?:{_DOCUMENT}|{_THIS})"
)
_SAYS = r"(?:say|mention|tell|state|explain|report|reveal|specify|give|note|describe|discuss)"
# What only leads to a question; with one of these before it, a phrase is one too.
_TELLING = (
    rf"(?:please |kindly |just |do )*(?:tell|show|give|remind) {_ME}",
    rf"(?:can|could|would|will) you {_MAYBE}(?:tell|show|give|remind) {_ME}",
    r"(?:do|would|did) you (?:happen to |perhaps |also )?know",
    r"(?:i|we)(?: just| really| also)? (?:want|need|would like|would love|am trying|have)"
    r" to (?:know|learn|find out|hear|ask|understand|figure out)(?: about)?",
    r"(?:i|we)(?:'d| would) (?:really |also |just )?(?:like|love) to "
    r"(?:know|learn|find out|hear|ask|understand)(?: about)?",
    r"(?:can|could|may|might) (?:i|we)(?: please| just| also)? (?:ask|know|find out)(?: you)?",
    r"(?:please |just )*(?:let|help) me (?:know|understand|ask(?: you)?)",
    r"would you mind telling me",
)
# These have to stand before a question or a mark.
_WONDERING = (
    r"i(?: just| also)?(?: was| am|'m| have been|'ve been)? wonder(?:ing|ed)?(?: about)?",
    r"i(?:'m| am| was) (?:just |also |really )?(?:(?:curious|interested|keen)(?: to know)?|asking|"
    r"looking for|not sure|unsure)(?: about| in| as to)?",
    r"i (?:do not|don't|did not|didn't|cannot|can't)(?: quite| really)? "
    r"(?:know|understand|get|remember|see|recall|catch)",
    r"i (?:forgot|forget|missed)",
    r"(?:just )?(?:curious|wondering|asking)",
    # "I was hoping you could tell me", "it would be great if somebody knew"
    r"(?:i was|i am|i'm)(?: just)? (?:hoping|wondering|asking|trying)",
    r"(?:i|we|it)(?:'d| would| will|'ll) (?:really |also |just )?(?:be (?:very |so |really |most |"
    r"more than )?(?:grateful|glad|happy|thankful|interested|pleased|curious|good|great|nice|kind|"
    r"helpful|useful)|appreciate(?: it)?)",
    rf"(?:(?:if|whether|that|any chance(?: that)?) )?{_YOU} (?:can |could |would |will |might |"
    rf"may |are able to |were able to )?{_MAYBE}(?:tell|told|show|remind|inform) {_ME}",
    rf"(?:(?:if|whether|that|any chance(?: that)?) )?{_YOU} (?:happen to |perhaps |might |may |"
    r"would )?(?:know|knew|knows|remember)",
    rf"(?:can|could|would|will|might) {_YOU} {_MAYBE}(?:be able to |be so kind as to |be kind "
    rf"enough to )?(?:tell {_ME}|remind {_ME}|let {_ME} know|help {_ME}(?: (?:to )?{_ASK})?|"
    r"find(?: out)?|say|explain|figure out|work out|check|look up|see)(?: for me)?",
    rf"are {_YOU} able to (?:tell {_ME}|say|find out)",
    rf"(?:is|was|would) it (?:be )?possible(?: for (?:you|me|us))? to (?:tell {_ME}|{_ASK})",
    rf"(?:do|does|did|would|might) (?:we|{_YOU}) (?:{_MAYBE}|actually |happen to |still |even )"
    r"(?:know|remember|recall)",
    rf"(?:i|we)(?: just| really| only)? (?:want|need|wanted|would like|'d like)(?: you)? to "
    rf"(?:{_ASK}|tell {_ME})",
    rf"(?:(?:and|just|only) )*(?:wanted |want |trying |hoping |hope |like(?: you)? |love )?to "
    rf"(?:{_ASK}|tell {_ME})",
    r"(?:in )?(?:knowing|hearing|learning|finding out)",
    rf"what (?:i|we)(?:'d like|'m| would like| want| wanted| need| am| really want| still need|"
    rf" still want) (?:asking|wondering|(?:you )?to (?:{_ASK}|tell {_ME})) is",
    # "Sorry to ask again, but", "this may be obvious, but"
    r"(?:sorry|apologies|apologise|pardon|forgive me|excuse me|(?:this|that|it) (?:may|might|could|"
    r"is probably|is perhaps)|(?:it's|this is|that's)? ?(?:an? |my |probably )*(?:stupid|silly|"
    r"dumb|odd|basic|simple|random|strange|quick) question)\b[^.?!:;]{0,60}? but",
    r"(?:(?:it's|this is|that's) )?for (?:my|a|an|our|the|his|her) (?:[\w'-]+ ){0,2}?(?:homework|"
    r"school|class|quiz|project|essay|report|presentation|test|exam|assignment)\s*[,:]",
    r"(?:just |purely |only )?(?:out of|for) (?:pure |sheer |simple )?(?:curiosity|interest)",
    r"(?:just )?to (?:be clear|confirm|be sure|make sure)",
    r"if (?:you (?:know|can|don't mind|do not mind)(?: me asking)?|(?:at all )?possible|i may(?: "
    r"ask)?|i might(?: ask)?|it says(?: so)?)",
    rf"as far as (?:(?:you|we|i) (?:know|can tell|can see)|(?:{_DOCUMENT}|it) (?:says|tells))",
    r"(?:any|have you any|do you have any|you have any) (?:idea|clue|news|information|info)"
    r"(?: on| about| of| as to)?",
    rf"(?:does|did|do) (?:{_DOCUMENT}|{_THIS}|it|they) (?:also |ever |even |actually )?{_SAYS}"
    r"(?: anywhere| somewhere)?(?: about| on)?",
    rf"what (?:does|did) (?:{_DOCUMENT}|{_THIS}|it) {_SAYS}(?: about| on)?",
    rf"is it (?:known|clear|stated|mentioned|said|reported|explained)(?: anywhere)?"
    rf"(?: (?:in|by) (?:{_DOCUMENT}|{_THIS}))?",
    rf"is there (?:any |a )?(?:mention|information|info|word|news)"
    rf"(?: (?:in) (?:{_DOCUMENT}|{_THIS}))? (?:of|on|about|as to)",
    r"(?:hm+|um+|uh|er|erm|oh|ah|aha|sorry|apologies|pardon(?: me)?|excuse me|forgive me|wait|"
    r"listen|look|right|alright|all right|please|by the way|btw|briefly|simply|quickly|in short|"
    r"in brief|in your (?:own )?(?:opinion|view|words))",
    r"(?:from|given|according to) what (?:you|we|i)(?: have|'ve)? (?:read|know|see|understand|say|"
    r"can (?:tell|see))",
    r"(?:please |kindly )?(?:find(?: out| me)?|say|explain|figure out|work out|check|look up|see)"
    r"(?: to me| for me)?",
    r"(?:please )?(?:list|specify|identify|state|describe|name)"
    r"(?= (?:who|what|where|when|why|how)\b)",
    rf"tell {_ME} this",
    r"(?:please |kindly )?(?:answer|respond to|reply to)(?: me)?(?: this| the following| my| the)?"
    r"(?: question)?",
    r"did you (?:find(?: out)?|see|notice|read)",
    r"(?:(?:i|we)(?:'ve| have)(?: got)? |got )?(?:a |my |another |one |more |last |next |quick |"
    r"first |second |final |small |short |simple |stupid |silly |dumb |random |basic |the |"
    r"here(?: is|'s) my )*(?:question|thing|query)(?: is| for you)?",
    r"(?:a )?quick one",
    _SOURCE,
)
_LINKS = r"(?:(?:so|and|but|ok|okay|well|now|then|also|yes|yeah)\b[\s,]*)*"
_ABOUT = r"(?:(?:roughly|approximately|precisely|more or less) )?"
_MARK = rf"\s*[,:;.!–—-]*\s+{_ABOUT}"
_FRAME = rf"(?:(?:{'|'.join(_TELLING)})(?: about)?|{'|'.join(_WONDERING)}){_MARK}"
_OPENERS = (
    pattern(rf"{_LINKS}(?:{_FRAME}){{1,4}}{_ASKED}", re.IGNORECASE),
    pattern(
        rf"(?:{'|'.join(_TELLING)})\s+(?!more\b|about\b|something\b|everything\b)(?=\w+ \w)",
        re.IGNORECASE,
    ),
    pattern(rf"(?:{_SOURCE}|excuse me|by the way|btw)\s*[,:]\s*(?=\w+ \w)", re.IGNORECASE),
)
# "What does it say?", "How much do you know?" are questions of their own.
_NOT_BARE = "".join(
    rf"(?<!\b{word})" for word in "what who why how when where else much many".split()
)
_LAST = (
    rf"[\s,(]+(?:{_SOURCE})\)?",
    rf"[\s,]+as (?:said|stated|mentioned|reported|described) in (?:{_DOCUMENT}|{_THIS})",
    rf"(?:,|{_NOT_BARE}) (?:does|did) (?:{_DOCUMENT}|{_THIS}|it) {_SAYS}(?: that| so| it)?",
    rf"(?:,\s*|{_NOT_BARE} )(?:do|does|did) {_YOU} (?:happen to )?(?:know|remember|recall)",
    r",\s*(?:any(?:one|body)|i think|do tell)",
    r"(?:,\s*|\s)(?:any (?:idea|clue)s?|i wonder|any(?:one|body) knows?)",
    r"(?:,|[\s,]+(?:please|pls|plz)) (?:(?:can|could|would) you )?(?:please )?(?:tell|remind) me",
    r"[\s,]+if (?:you (?:know|can|don't mind|do not mind)(?: me asking)?|(?:at all )?possible|"
    r"i may(?: ask)?|it says(?: so)?)",
    r"[\s,.!–—-]+(?:please|pls|plz|(?:many )?thanks|thank you|thank u|thx)"
    r"(?: (?:so much|very much|a lot|in advance|and thank you|and thanks|again))*",
    r"\s*[,.!?–—-]\s*(?:cheers|ty|tx|ta)",
    r"[\s,]+(?:lol|asap|haha)",
    r",\s*(?:sir|madam|ma'am|miss|bot|robot|buddy|mate|man|dude|friend|pal|guys|folks)",
    # "… Answer in one word."
    r"(?<=\?)\s+(?:please |kindly )?(?:answer|explain|cite|quote|be|keep|use|give|respond|reply|"
    r"just|only|i need|i want|i'd like|in one|briefly|short|no|one word|justify|support|provide|"
    r"say|show|don't|do not)\b[^?]*",
    r",? (?:exactly|precisely|by the way|btw|in (?:one|a few|two) words?|in short|in brief)",
    r",? in your (?:opinion|view|own words)",
    r",? eh",
    r", (?:then|though|anyway|actually|again|roughly|approximately|more or less)",
)
_CLOSERS = tuple(pattern(rf"{one}\s*[?!.]*\s*$", re.IGNORECASE) for one in _LAST)
_STRESSED = pattern(
    r"\b(who|whom|what|which|when|where|why|how)( \w+)? (?:exactly|precisely|"
    r"specifically|actually|on earth|in the world|the (?:hell|heck)|else exactly|"
    r"do you (?:think|suppose|believe|reckon)"
    r"(?= (?:is|are|was|were|did|does|do|has|have|had|will)\b))\b(?! of\b)",
    re.IGNORECASE,
)
# "What is said in the article?" asks about the article; without it nothing is left to ask.
_ABOUT_IT = pattern(
    r"\b(?:mentioned|said|stated|described|discussed|named|quoted|cited|reported|written|included|"
    r"covered|given|listed|explained|talked about|is|are|was|were|mention|author|title|about|"
    r"words?|paragraphs?|sentences?|people|places|names|dates)$",
    re.IGNORECASE,
)
# One of these words stands in every frame, the first word of the question aside.
_SIGNS = frozenset(
    """
    according based per going judging from article text story passage document item piece report
    paper page post book chapter file exactly precisely specifically actually earth world hell heck
    opinion view eh short brief word words please pls plz thanks thank thx know idea wonder tell
    again btw way then though anyway q question known clear say says mention information info find
    notice using given answer reply respond sir madam bot robot buddy mate man dude friend pal guys
    folks roughly approximately less think suppose believe reckon anyone anybody ask asking mind
    possible tell remind remember recall lol asap haha cheers ty tx ta
    """.split()
)
# Words that are small within a question, unless all its words have capitals.
_SMALL = frozenset(
    "is are was were did does do the a an of in on to for at by has have many much".split()
)
_PLAIN_FIRST = frozenset(
    "who whom whose what which when where why how is are was were has have had did do does".split()
)
_INSERTED = pattern(
    rf",? ?[,(]\s*(?:{_SOURCE}|by the way|btw|in your (?:opinion|view))[,)]\s*(?=\w)",
    re.IGNORECASE,
)
_WHOLE = 4
# "¿", an emoji.
_ORNAMENT = pattern(r"""[^\w\s"'“‘«(\[`*<$£€¥#@+.?!-]+\s*""")
# A question of one word: "Do you know why?".
_BARE = frozenset("who what which when where why how".split())
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "(": ")", "[": "]", "`": "`"}
_FEWEST = 2
# What seldom stands before a bare name, as "why" does in "Why New York?".
_BEFORE_VERBS = frozenset(("who", "which"))
_STATED = pattern(r"(?:if|whether)\s+(?=\w)", re.IGNORECASE)


def unframed(text: str) -> str:
    """`text` without what people put around a question; letters alone count, never the case.

    Near-misses stay: "Tell me more", "What is this article about?", "Do you know Ada?".
    """
    text = _small(_unquoted(text))
    if _is_plain(text):
        return text
    shorter = text
    while (one := _once(shorter)) != shorter:
        shorter = one
    return shorter


def _once(text: str) -> str:
    for taken in (
        _without_opener(text),
        _without_closer(text),
        _without_middle(text),
    ):
        words = taken.lower().strip("?!. ").split()
        bare = bool(words) and _BARE.issuperset(words)
        if taken != text and (bare or len(words) >= _FEWEST):
            return _unquoted(taken)
    return text


def _is_plain(text: str) -> bool:
    """Whether no frame can stand here; most questions are plain, and patterns are dear."""
    said = text.lower().replace("’", "'").split()
    return (
        bool(said)
        and said[0] in _PLAIN_FIRST
        and "?" not in text.rstrip()[:-1]
        and _SIGNS.isdisjoint(word.strip("?!.,;:()'\"") for word in said[1:])
    )


def _small(text: str) -> str:
    """A question typed with each word, or all, in capitals in small letters; the articles tell what
    is a name."""
    said = text.split()
    titled = all(word[:1].isupper() or not word[:1].isalpha() for word in said)
    asks = len(said) >= _WHOLE and said[0].lower() in _BEFORE_VERBS
    small = titled and (asks or any(word.strip("?").lower() in _SMALL for word in said[1:]))
    return text.lower() if len(said) > _FEWEST and (text.isupper() or small) else text


def _unquoted(text: str) -> str:
    """`text` without quotes around all of it."""
    bare = text.strip()
    ornament = _ORNAMENT.match(bare)
    bare = bare[ornament.end() :] if ornament else bare
    if bare[:2] == bare[-2:] == "**":
        bare = bare.strip("*")
    while len(bare) > _FEWEST and _QUOTES.get(bare[0]) == bare[-1]:
        if bare[-1] in bare[1:-1]:
            break
        bare = bare[1:-1].strip()
    return bare if bare.strip("?!. ") and bare != text.strip() else text


def _without_opener(text: str) -> str:
    plain = text.replace("’", "'")
    ends = (found.end() for row in _OPENERS if (found := row.match(plain)))
    rest = text[max(ends, default=0) :]
    stated = _STATED.match(rest) if rest != text else None
    return f"{rest[stated.end() :].rstrip(' .?!')}?" if stated else rest


def _without_closer(text: str) -> str:
    plain = text.replace("’", "'")
    starts = (found.start() for row in _CLOSERS if (found := row.search(plain)))
    start = min(starts, default=len(text))
    rest = text[:start].rstrip(" ,.?!")
    if start == len(text) or _ABOUT_IT.search(rest):
        return text
    return f"{rest}?"


def _without_middle(text: str) -> str:
    """ "Who exactly won?" and "Who, according to the article, won?" as "Who won?"."""
    return _INSERTED.sub(" ", _STRESSED.sub(r"\1\2", text))
