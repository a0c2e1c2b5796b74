"""Roundabout questions said straight: "What is the name of the person who won?" asks who won.

People have many wordings for one question and the rules know the plainest. Each row of the table
turns one wording into it; an indirect question ("where she studied") gets the order of a direct
one. A question that no row fits comes back as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, islice

from qa.language.tagger import tag
from qa.language.wordtags import choices, derived
from qa.light import NamedTuple, pattern
from qa.reading.times.durations import time_unit

__all__ = ["recast"]

_BE = r"(?:is|was|are|were)"
_WHAT_IS = r"what(?:['’]s| is| was| are| were)"
_PERSON = r"(?:person|man|woman|people|men|women|one|individual|somebody|guy)"
_DOCUMENT = r"(?:it|(?:the|this|that) (?:article|text|story|passage|document|report|piece))"
_NOT_PRONOUN = r"(?!he |she |they )"
_HELPS = r"(?:did|does|do|was|were|is|are|will|would|has|had|have|can|could)"
_PARTICIPLE = r"(?:\w+ed|\w+en|born|built|found|held|made|set|sent|shot|sold|lost|won|told|put|cut)"
_SOMETHING = r"(?:anything|something|any word|a word)(?: more)?"
_ANYTHING = rf"(?:is there|does {_DOCUMENT} (?:say|have|contain)) {_SOMETHING}"
_KNOWN = (
    rf"(?:what (?:does|do|did|can) (?:{_DOCUMENT}|you|we) "
    r"(?:say|tell me|tell us|know|learn|report)|"
    r"what is (?:known|said)|(?:tell me |show me )?(?:everything|something|all|anything)|"
    r"(?:give me )?(?:any |some |the |more )?(?:info|information|facts|details))"
)
_COMPARING = (
    r".*\b(?:more|less|fewer|first|last|earlier|later)\b|.*\b(?:is|are|was|were) (?:the )?\w+er,"
)
_ALTERNATIVE = r"(?:[^,]|,(?=\d)){1,60}"
# What is done to people; they survive and complain by themselves.
_HURT = r"(?:hurt|killed|dead|missing|injured|wounded|arrested|left|caught|trapped)"
_SPILT = r"(?:leaked|spilled|spilt|escaped|died|survived|changed|arrived|returned|disappeared)"
_GRAINS = frozenset(("year", "date", "day"))
_DONE = rf"(?:did|does|do|will|would) .+|(?:was|were|is|are) .+ {_PARTICIPLE}"


class _Row(NamedTuple):
    """One wording: a word that has to be there, the pattern, and what stands in its place."""

    sign: str
    wording: re.Pattern[str]
    plain: str


def _row(sign: str, wording: str, plain: str) -> _Row:
    return _Row(sign, pattern(rf"^{wording}$", re.IGNORECASE), plain)


_ROWS = (
    # Who
    _row("the", rf"(?:{_WHAT_IS} )?the names? of the {_PERSON} (?:who|that) (.+)", r"Who \1"),
    _row("name", rf"{_WHAT_IS} the names? of the (\w+(?: \w+)?) (?:who|that|which) (.+)",
         r"Which \1 \2"),
    _row("name", r"what (is|was) (.+?)['’]s? name", r"What \1 the name of \2"),
    _row("name", r"what['’]s (.+?)['’]s? name", r"What is the name of \1"),
    _row("the", rf"(?:who {_BE}|name|give me) the {_PERSON} (?:who|that) (.+)", r"Who \1"),
    _row("it", rf"(who|what|which \w+) {_BE} it (?:that|who) (.+)", r"\1 \2"),
    _row("married", rf"who(?:m)? (?:is|was) ({_NOT_PRONOUN}.+) married to", r"Who married \1"),
    _row("married", r"(?:is|was) ((?!.*\bstill\b).+?) (?:ever )?married to (.+)",
         r"Did \1 marry \2"),
    _row("marry", rf"who(?:m)? (?:did|does) ({_NOT_PRONOUN}.+) marry", r"Who married \1"),
    _row("place", r"who (?:took|has taken|takes|will take) (.+)['’]s place", r"Who replaced \1"),
    _row("as", r"who (?:serves?|served|acts?|acted|works?|worked) as (.+)", r"Who is \1"),
    _row("person", r"(?:what|which) person (.+)", r"Who \1"),
    # Where, when, why
    _row("whereabouts", r"whereabouts (.+)", r"Where \1"),
    _row("place", rf"(?:in|at) (?:what|which) (?:place|location|spot) ({_HELPS} .+)", r"Where \1"),
    _row("location", rf"(?:in|at) (?:what|which) location ({_HELPS} .+)", r"Where \1"),
    _row("where", rf"{_WHAT_IS} the (?:place|location|spot|town|city|country) where (.+)",
         r"where \1"),
    _row("from", r"from when (?:to|till|until) when (.+)", r"When \1"),
    _row("point", r"at (?:what|which) point(?: in time)? (.+)", r"When \1"),
    _row("when", rf"{_WHAT_IS} the (?:date|day|time|year|moment) when (.+)", r"when \1"),
    *(
        _row(unit, rf"(?:what|which) {unit} ({_DONE})", rf"On what {unit} \1")
        for unit in ("day", "date", "month")
    ),
    _row("reason", rf"{_WHAT_IS} the (?:main )?reasons? (?:why|that|for which) (.+)", r"why \1"),
    _row("come", r"how come (.+)", r"why \1"),
    _row("why", rf"why {_BE} it that (.+)", r"why \1"),
    # How many, how much, how old
    _row("number", rf"{_WHAT_IS} the (?:total )?number of (.+?) (?:who|that|which) (.+)",
         r"How many \1 \2"),
    _row("number", r"(?:what|which) number of (.+)", r"How many \1"),
    _row("others", rf"how many (?:others|more) ({_HELPS} .+)", r"How many \1"),
    _row("many", rf"how many \w+ (long|wide|high|tall|deep|old) ({_BE} .+)", r"How \1 \2"),
    _row("of", r"how many of (.+?) (?:is|are|was|were) "
               r"((?:\w+ )?(?:\w+[^s\W]s|children|men|women|police|people))",
         r"How many \2 were among \1"),
    _row("amount", rf"{_WHAT_IS} the (?:total )?amount of (\w+) (?:that|which) (.+)",
         r"How much \1 \2"),
    _row("amount", r"(?:what|which) amount of (.+)", r"How much \1"),
    _row("sum", r"(?:what|which) sum of money (.+)", r"How much money \1"),
    _row("worth", r"what (is|was|are|were) (.+?) worth( .+)?", r"How much \1 \2 worth\3"),
    *(
        _row(sum_, rf"how much (?:of an? )?{sum_} (?:did|does|has|have) (.+?) (?:make|made|post|"
             r"posted|report|reported|earn|earned|book|booked|generate|generated)( .+)?",
             rf"What was \1's {sum_}\2")
        for sum_ in ("profit", "loss", "revenue", "turnover")
    ),
    *(
        _row(warm, rf"how {warm} {asked} it{be}((?: (?:in|on|at|there|outside|during|"
                   r"yesterday|today|tomorrow)\b.*)?)", rf"What {plain} the temperature\{group}")
        for warm in ("hot", "warm", "cold")
        for asked, be, plain, group in (("(is|was)", "", r"\1", 2), ("will", " be", "is", 1))
    ),
    *(
        _row(quake, rf"how (?:strong|powerful|big|large) (is|was) (.+ {quake})",
             r"What \1 the magnitude of \2")
        for quake in ("earthquake", "quake", "tremor", "aftershock")
    ),
    _row("age", r"(?:what(?:['’]s| (is|was)) )?(?:the )?age of ([^?]+)", r"How old \1 \2"),
    _row("age", r"(?:what(?:['’]s| (is|was)) )?(.+?)['’]s? age", r"How old \1 \2"),
    # Whose
    _row("party", r"(?:what(?:['’]s| is)|which is) (.+?)['’]s? (?:political )?party",
         r"Which party does \1 belong to"),
    _row("by", rf"(how much|how many \w+) ({_HELPS} .+) by", r"By \1 \2"),
    # Which of the two it is the plain question tells; "who is taller, Ann or Bob?" has to compare.
    _row("or", rf"(?!{_COMPARING})((?:who|what|when|where|how) (?:[^,\s]+ )+[^,:?\s]+)[,:?] "
               rf"{_ALTERNATIVE} or {_ALTERNATIVE}", r"\1"),
    _row("no", rf"({_HELPS}) no[ -]one (.+)", r"\1 nobody \2"),
    _row("do", r"(?:the|my|our) ([^.?!,]{3,60})\. (what (?:should|can|must|do) (?:i|we|you) do)"
               r"(?: now| then| about (?:it|that|this))?", r"\2 if the \1"),
    _row("won", r"won['’]t (.+)", r"Will \1"),
    _row("can", r"can['’]t (.+)", r"Can \1"),
    _row("d", r"(what|when|where|why|how)['’]d (.+)", r"\1 did \2"),
    # About
    *(
        row
        for link in ("about", "on")
        for row in (
            _row(link, rf"{_KNOWN} {link} (.+)", r"Tell me about \1"),
            _row(link, rf"{_ANYTHING} {link} (.+)", r"Does the article mention \1"),
        )
    ),
    *(
        _row(verb, rf"(?:does|did) {_DOCUMENT} {verb} (.+)", r"Does the article mention \1")
        for verb in ("mention", "discuss", "cover")
    ),
    _row("mentioned", rf"(?:is|are|was|were) (.+?) mentioned(?: in {_DOCUMENT})?",
         r"Does the article mention \1"),
    *(
        _row(going.split()[0], rf"(?:so )?what(?:['’]?s| is) {going}(?: here)?", "What happened")
        for going in ("going on", "happening")
    ),
    # Whether
    _row("going", r"(?:is|are) there going to be (.+)", r"Will there be \1"),
    _row("any", r"(?:and |so )?any ((?!other)(?:\w+ ){0,2}"
                r"(?:\w+[^\Wsu]s|children|men|women|people)(?: (?:in|on|at|among) .+)?)",
         r"Were there any \1"),
    *(
        _row(one, rf"(?:and |so |but |was |is )*({one}) ({_HURT})((?: (?:in|by|at|on) .+)?)",
             r"Was \1 \2\3")
        for one in ("anyone", "anybody")
    ),
    _row("any", rf"(?:and |so |but )?any (\w+) ({_SPILT})((?: (?:so far|yet|in .+))?)",
         r"Has any \1 \2\3"),
    _row("there", r"there (is|are|was|were) (.+)", r"\1 there \2"),
    _row("there", r"there['’]s (.+)", r"Is there \1"),
    _row("not", rf"({_HELPS} .+?),? or not", r"\1"),
    _row("that", rf"(?:{_BE}(?:n['’]t)? it (?:really |actually )?(?:true(?: or false)?|correct|"
                 rf"right|so|the case|a fact)|(?:can|could) you (?:please )?(?:confirm|verify|"
                 rf"check)) that (.+)", r"whether \1"),
    _row("that", rf"{_BE} it (?:false|untrue|wrong|incorrect|not true) that (.+)", r"untrue \1"),
    _row("that", rf"(?:does|did) {_DOCUMENT} (?:say|claim|state|mention|report|tell us) that (.+)",
         r"whether \1"),
    _row("whether", r"(?:do|can) (?:we|you) (?:know|say|tell|confirm) whether (.+)", r"whether \1"),
    _row("if", r"(?:do|can) (?:we|you) (?:know|say|tell|confirm) if (.+)", r"whether \1"),
)  # fmt: skip

# What is said of a thing by a telegram of two words: "dogs allowed".
_STATES = frozenset(
    "allowed permitted included required compulsory mandatory available accepted welcome possible "
    "provided ok okay free open closed".split()
)
_WHETHER, _UNTRUE = "whether ", "untrue "
_ASKED = frozenset("who what which whose when where why how".split())
_ALWAYS = frozenset("when where why".split())
_HELPERS = frozenset(
    "is are was were am do does did has have had can could will would shall should may might must "
    "'s isn't aren't wasn't weren't don't doesn't didn't".split()
)
_OPENING = frozenset(
    "the a an this that these those his her its their my our your i you he she it we they".split()
)
_LEADS = frozenset(
    "in on at by for from with to of about since and but so over under within during until till "
    "before after through into".split()
)
# "She is who", "the deal was signed when".
_LAST = pattern(
    r"(?P<said>.+\w) (?P<wh>who|what|where|when|why|how(?: old| much| many| long| far| tall| big)?|"
    r"(?:in|on|at) (?:what|which) \w+)$",
    re.IGNORECASE,
)
_OWNERS = {"it": "its", "they": "their", "he": "his", "she": "her", "you": "your", "we": "our"}
_PRONOUN_OWNS = pattern(rf"\b({'|'.join(_OWNERS)})'s(?= \w)", re.IGNORECASE)
# Words of a wh-phrase, within which an indirect question shows its subject.
_NEAR = 6
_FEW = 2
# "Name her main work."
_NAME_OWNED = pattern(
    r"(?:please )?(?:name|list|give|state) (?:all )?"
    r"(?P<owned>(?:his|her|its|their) (?!(?:the|an?) )\w.*)",
    re.IGNORECASE,
)
# "When the war ended, who was president?" asks directly.
_DIRECT_LATER = pattern(
    r",\s*(?:who|what|which|whose|when|where|why|how|is|was|did|do|does)\b",
    re.IGNORECASE,
    needs=",",
)


def recast(text: str) -> str:
    """The question `text` in the plainest wording; `text` itself when it is plain already."""
    bare = text.strip().rstrip("?.! ")
    if (named := _NAME_OWNED.fullmatch(bare)) is not None:
        from qa.conversation.followups.owned import ask_owned

        return ask_owned(named["owned"]) or text
    said = frozenset(bare.lower().replace("'", " ").replace("’", " ").split())
    for row in _ROWS:
        if row.sign in said and (found := row.wording.match(bare)):
            plain = _owning(" ".join(found.expand(row.plain).split()))
            if plain.startswith(_WHETHER):
                return _claimed(plain.removeprefix(_WHETHER))
            if plain.startswith(_UNTRUE):
                return _claimed(plain.removeprefix(_UNTRUE), denied=True)
            if plain.startswith("Tell me"):
                return f"{plain}."
            return _direct(f"{_started(plain)}?")
    if bare.endswith(" by") or not _STATES.isdisjoint(said):
        from qa.conversation.telegrams import of_state

        if stated := of_state(bare):
            return stated
    return _direct(_completed(_fronted(bare) or text))


def _owning(plain: str) -> str:
    """ "Its revenue" for the "it's revenue" that a row makes of "did it make"."""
    return _PRONOUN_OWNS.sub(lambda found: _OWNERS[found[1].lower()], plain)


def _claimed(statement: str, *, denied: bool = False) -> str:
    """ "The rate fell" as "Did the rate fall?", or `denied` "Did the rate not fall?"."""
    from qa.conversation.followups.statements import as_question

    return as_question(f"{statement}?", certain=True, denied=denied) or f"{statement}?"


def _started(plain: str) -> str:
    """ "How old Ann" lacks its verb where none was typed; one capital is enough."""
    words = plain.split(maxsplit=2)
    if words[0] in ("By", "On"):
        words[1] = words[1].lower()
    if words[:2] == ["How", "old"] and words[2].split()[0].lower() not in _HELPERS:
        return f"How old is {words[2]}"
    return " ".join(words)


def _completed(text: str) -> str:
    """ "When trial begin" with the words that it leaves out."""
    words = text.rstrip("?.! ").split()
    lowers = [word.lower() for word in words[:2]]
    if lowers and lowers[0] in _GRAINS and words[2:] and tag(words)[-1] in ("VBD", "VBN"):
        # "Year bridge opened"
        words = ["what", *words]
        text, lowers = " ".join(words), ["what", lowers[0]]
    if _ASKED.isdisjoint(lowers) or not _HELPERS.isdisjoint(lowers[1:]):
        return text
    tags = tag(words[:3])
    if tags[1:2] in (["VBD"], ["VBZ"]) and tags[2:] not in ([], ["IN"], ["TO"], ["RB"]):
        return text  # "Who won the match?"
    from qa.conversation.telegrams import completed

    return completed(text)


def _fronted(bare: str) -> str:
    """ "She is who?" and "He died where?" as "who is she?" and "where did he die?"; else ""."""
    found = _LAST.match(bare)
    if found is None or _asks_on(found["said"].lower().split()):
        return ""
    from qa.conversation.followups.statements import as_direct
    from qa.conversation.nouns import mid_sentence

    first, _, rest = found["said"].partition(" ")
    first = first.lower() if first.lower() in _OPENING else mid_sentence(first)
    asked = f"{found['wh'].lower()} {first} {rest}".strip()
    done = _completed(asked)
    if done != asked:
        return done
    names = choices(first.lower()).split("/")[0] not in ("VB", "VBP")
    return as_direct(asked) or (f"{asked}?" if names else "")


def _asks_on(said: Sequence[str]) -> bool:
    """Does it ask already, or go on with the last question ("Noticed what?", "Thanks to what?")?"""
    governed = said[-1] in _LEADS and len(said) <= _FEW
    deed = choices(said[0]).startswith(("VBD", "VBN", "VBG")) and len(said) <= _FEW
    return said[0] in _ASKED | _HELPERS | _LEADS or governed or deed


def _direct(text: str) -> str:
    if not _may_be_indirect(text):
        return text
    from qa.conversation.followups.statements import as_direct

    return as_direct(text) or text


def _may_be_indirect(text: str) -> bool:
    """Could a subject follow the wh-phrase? Cheap, and right wherever it says no."""
    led = dropwhile(lambda word: word.lower().rstrip("?,.!") in _LEADS, text.split())
    words = list(islice(led, _NEAR))
    lowers = [word.lower().rstrip("?,.!") for word in words]
    if _DIRECT_LATER.search(text):
        return False
    if len(words) < 3 or lowers[0] not in _ASKED or lowers[1] in _HELPERS:
        return False
    noun = lowers[0] in ("what", "which") and lowers[1] not in _OPENING
    if noun and lowers[2] in _HELPERS and derived(lowers[1]):
        return False  # "What Island does he travel to?", capital or not
    if lowers[0] == "how" and lowers[2] in ("a", "an"):
        return lowers[4:5] == [] or lowers[4] not in _HELPERS  # "How long a wait was there?"
    opened = (
        i
        for i in range(1, len(lowers))
        if (lowers[i] in _OPENING or words[i][:1].isupper()) and not _is_rate(lowers[i:])
    )
    first = next(opened, 1 if lowers[0] in _ALWAYS else 0)
    before = tag([word.rstrip("?,.!") for word in words[: first + 1]])[1:first]
    return first > 0 and not any(one.startswith(("VB", "MD")) for one in before)


def _is_rate(lowers: Sequence[str]) -> bool:
    """The "a day" of "how many vehicles a day"."""
    return lowers[0] in ("a", "an") and bool(lowers[1:]) and bool(time_unit(lowers[1]))
