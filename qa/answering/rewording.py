"""Verbs of two words said with one: "Who passed away?" as "Who died?"; and what befell somebody as
what was done to them: "Who died?" as "Who was killed?".

The rules know the one verb best. A question keeps its words where the articles use them too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.phrasal import Phrasal, phrasal_at
from qa.language.stems import inflected, singular, stem
from qa.language.wordtags import choices
from qa.light import pattern
from qa.types import Rewrite

__all__ = ["RULE", "active", "befallen", "dying_once", "gotten", "reworded", "sided"]

RULE = "one verb for two words"
_BEFALLEN = "what was done for what befell"
# Another fate than what the verbs with an object tell: who was killed may not have drowned.
_WAYS = frozenset(("drown", "survive"))
_PASSIVE = {"VBD": "was ", "VBN": "been "}
# "Goes to prison", "got the sack", "broke a leg": what the one verb says was done to the subject.
_UNDERGOING = frozenset(map(stem, ("go", "get", "lose", "break")))
_UNDERGONE = {"VB": "be ", "VBD": "was ", "VBN": "been ", "VBZ": "is ", "VBP": "are "}
_COMING = frozenset(map(stem, ("come", "came")))
_LEFT_OUT = frozenset("a an the his her its their my our your into in to of up".split())
# Its noun is no object of a claim's deed: "Did the concert take place?".
_PLACE = (stem("take"), stem("place"))
_TAKE, _SUCCEEDING = stem("take"), ("succeed", "replace")
_BE = {"is": "VBZ", "'s": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD", "be": "VB"}
# "What did it take over?" has its object.
_THINGS = frozenset((QuestionType.WHAT, QuestionType.WHICH, QuestionType.WHO, QuestionType.WHOM))
_DYING = pattern(
    r"(?P<asked>\s*(?:when|where|on what day|in what year|at what age|how old) .* die)"
    r" (?:of|from) .+",
    re.IGNORECASE,
)
_GOTTEN = "be done for get done"
_GOT = {"get": "are", "gets": "is", "got": "was"}
# States that somebody gets into, which nobody does to them.
_INTO_STATES = frozenset(map(stem, "marry start use lose involve tire engage bore rid".split()))
_ACTIVE = "who did it for by whom it was done"
_DONE = (
    r"(?P<how>(?:(?:first|\w+ly) )?)(?P<verb>\w+(?:ed|en|wn)|built|found|held|made|led|run|sent|"
    r"sold|won|told|cut|bought|taught|shot|hit|put|set|met|kept|caught|brought|struck|hung|sung|laid|"
    r"paid|hurt|shut|fought|lent|dug|swept|lost|spent)"
)
_WHOM = r"(?P<who>whom?|(?:which|what)(?: [\w-]+){1,3}?)"
_ACTING = frozenset(("person", "organisation", "group"))
_SUBJECTS = frozenset("i he she we they".split())
_BE_DONE = r"(?P<be>is|are|was|were)"
_THING = r"(?P<what>(?:(?!(?:is|are|was|were|be|been|being|will|has|have|can)\b)[\w'’-]+ ){1,6}?)"
_AFTER = r"(?:for|at|after|out|up|off|down|over)"
_BY_WHOM = tuple(
    pattern(rf"\s*{form}\W*", re.IGNORECASE)
    for form in (
        rf"by {_WHOM} {_BE_DONE} {_THING}{_DONE}(?P<rest>(?: [^?]+)?)",
        rf"{_WHOM} {_BE_DONE} {_THING}{_DONE}(?P<rest>(?: {_AFTER})?) by",
        rf"{_THING}(?:{_BE_DONE} )?{_DONE}(?P<rest>(?: (?!by )[^?]+?)?) by {_WHOM}",
    )
)
_DOING = frozenset("do does did".split())
_WITH_PARTICIPLE = frozenset("has have had was were is are been".split())
_IS_LED = frozenset({"in", "at", "on"})
_SIDED = "a verb for the side that is taken"
_SIDES = {
    ("against",): "oppose",
    ("in", "favour", "of"): "support",
    ("in", "favor", "of"): "support",
}
_ASKING = {"is": "does", "are": "do", "was": "did", "were": "did"}
_NOMINAL = frozenset("DT PRP$ PRP JJ JJS NN NNS NNP NNPS POS CD VBG , CC IN".split())
# What is "against the law" takes no side.
# Who calls for help demands none.
_FIXED = (("call", "for", "help"), ("look", "for", "help"))
_RULES = frozenset(map(stem, "law rule regulation constitution odds wall clock will".split()))


def reworded(question: Question, library: Library) -> Question:
    """The question with one verb for one of several words, or the question itself."""
    stems = [stem(token.text) for token in question.tokens]
    for index in range(question.wh[1], len(stems)):
        phrasal = phrasal_at(stems, index)
        fixed = phrasal is not None and tuple(stems[index : index + 3]) in _FIXED
        if phrasal is None or fixed:
            continue
        claimed = question.type is QuestionType.YES_NO and tuple(stems[index:][:2]) == _PLACE
        if claimed or not _is_said(stems[index], stems[phrasal.second], library):
            text = _with_one_verb(question, index, phrasal, library)
            if text:
                step = Rewrite(RULE, question.resolved, text)
                return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))
    return question


def sided(question: Question) -> Question:
    """ "Is the union against the tunnel?" as "Does the union oppose the tunnel?", or the question
    itself: the rules know the verbs for what is said of a side."""
    lowers = [token.text.lower() for token in question.tokens]
    helper = _ASKING.get(lowers[0], "") if lowers else ""
    for words, verb in _SIDES.items() if helper else ():
        size = len(words)
        places = range(2, len(lowers) - size)
        at = next((i for i in places if tuple(lowers[i : i + size]) == words), 0)
        if at and _takes_side(question, lowers, at, at + size):
            tokens, text = question.tokens, question.resolved
            subject = text[tokens[1].start : tokens[at - 1].end]
            behind = text[tokens[at + size].start :]
            told = f"{helper.title()} {subject} {verb} {behind}"
            step = Rewrite(_SIDED, question.resolved, told)
            return analyse(told, typed=question.text, rewrites=(*question.rewrites, step))
    return question


def _takes_side(question: Question, lowers: Sequence[str], start: int, end: int) -> bool:
    """Whether nothing but somebody stands before the words of a side, and something behind them:
    no "match against Oslo" and no deed."""
    listed = table("noun_prepositions")[lowers[start]] if lowers[start] == "against" else ""
    nouns = {word.strip() for word in listed.split(",")}
    last = max(i for i in range(len(lowers)) if lowers[i][:1].isalnum()) + 1
    behind = range(end, last)
    plain = all(question.tags[i] in _NOMINAL for i in (*range(1, start), *behind))
    somebody = singular(lowers[start - 1]) not in nouns and lowers[1] not in ("it", "there")
    ruled = any(stem(lowers[i]) in _RULES for i in behind)
    return bool(behind) and plain and somebody and not ruled


def befallen(question: Question, library: Library) -> Question:
    """ "Who died?" as "Who was killed?" where the articles tell of it so, or the question itself:
    whom "a blast killed" is no subject that the rules could look for."""
    fates = table("fates")
    for token, tag in zip(question.tokens, question.tags, strict=True):
        verb = next((one for one in fates if stem(one) == stem(token.text)), "")
        fate, _, place = fates.get(verb, "").partition(" ")
        if place != "subject" or verb in _WAYS or tag not in _PASSIVE:
            continue
        done = _done_to(fate, library)
        if done:
            form = _PASSIVE[tag] + inflected(done, "VBN")
            text = question.resolved[: token.start] + form + question.resolved[token.end :]
            step = Rewrite(_BEFALLEN, question.resolved, text)
            return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))
    return question


def gotten(question: Question) -> Question:
    """ "Who got jailed?" as "Who was jailed?", or the question itself."""
    tokens, tags, text = question.tokens, question.tags, question.resolved
    lowers = [token.text.lower() for token in tokens]
    at = next((i for i in range(1, len(tokens) - 1) if lowers[i] in _GOT), 0)
    done = at + 1
    if not at or tags[done] not in ("VBN", "VBD", "JJ") or stem(lowers[done]) in _INTO_STATES:
        return question
    if "VBN" not in choices(lowers[done]).split("/"):
        return question
    be = "were" if lowers[at] == "got" and tags[at - 1] == "NNS" else _GOT[lowers[at]]
    told = text[: tokens[at].start] + be + text[tokens[at].end :]
    step = Rewrite(_GOTTEN, question.resolved, told)
    return analyse(told, typed=question.text, rewrites=(*question.rewrites, step))


def active(question: Question) -> Question:
    """ "By whom is the museum run?", "The museum is run by which firm?" as "Who runs the museum?",
    "Which firm runs the museum?", or the question itself."""
    forms = (form.fullmatch(question.resolved) for form in _BY_WHOM)
    found = next(filter(None, forms), None)
    if found is None or question.negated or _is_no_doer(question, found["what"]):
        return question
    done = found["verb"].lower()
    verb = table("irregular").get(done, "" if done.endswith("ed") else done)
    who = "who" if found["who"].lower() in ("who", "whom") else found["who"]
    past = verb and "VBD" not in choices(done).split("/")
    said = inflected(verb, "VBD") if past else done
    behind = (found.groupdict().get("rest") or "").strip()
    what = found["what"].strip()
    what = f"the{what[3:]}" if what.startswith("The ") else what
    what = f"{what} {behind}" if " " in behind else f"{behind} {what}"  # "paid for the trip"
    parts = (f"{who[0].upper()}{who[1:]}", found["how"].strip(), said, what.strip())
    text = " ".join(filter(None, parts)) + "?"
    step = Rewrite(_ACTIVE, question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _is_no_doer(question: Question, thing: str) -> bool:
    """ "By which year", "by what method": nobody acts; "he" would have to be "him"."""
    named = question.type in (QuestionType.WHO, QuestionType.WHOM)
    acting = named or question.answer_class in _ACTING
    return not acting or thing.strip().lower() in _SUBJECTS


def dying_once(question: Question) -> Question:
    """ "When did she die of a fever?" as "When did she die?": nobody does it twice, and the day of
    it is seldom told beside the cause."""
    found = _DYING.fullmatch(question.resolved)
    if found is None:
        return question
    return analyse(f"{found['asked']}?", typed=question.text, rewrites=question.rewrites)


def _done_to(fate: str, library: Library) -> str:
    """The verb for what is done to those whom a fate befalls; "" where the articles have a verb
    that they are the subject of, or tell of no such fate."""
    listed = table("fates")
    told = [one for one, value in listed.items() if value.partition(" ")[0] == fate]
    held = [one for one in told if _has(stem(one), library)]
    places = {listed[one].partition(" ")[2] for one in held}
    if "subject" in places or places.isdisjoint(("object", "state")):
        return ""
    return next(one for one in (*held, *told) if listed[one].endswith("object"))


def _is_said(head: str, second: str, library: Library) -> bool:
    """Whether the articles use the verb of two words themselves; one search, however long they
    are."""
    ends = [
        "|".join(re.escape(word) for word in library.vocabulary if stem(word) == end)
        for end in (head, second)
    ]
    if not all(ends):
        return False
    said = re.compile(rf"\b(?:{ends[0]})\W+(?:[^\W.!?]+\W+){{0,3}}?(?:{ends[1]})\b", re.IGNORECASE)
    return any(said.search(article.text) for article in library.articles)


def _with_one_verb(question: Question, index: int, phrasal: Phrasal, library: Library) -> str:
    """The question's text with the verb put in; "" where no form of it is known."""
    tokens, text = question.tokens, question.resolved
    first, last, tag = _extent(question, index, phrasal)
    verb = _closest(phrasal, library)
    form = inflected(verb, tag)
    if _is_burnt(question, index, phrasal, verb) and (done := inflected(verb, "VBN")):
        return _burnt(question, index, f"{done}{text[tokens[last].end :]}", tag)
    if stem(tokens[index].text) in _UNDERGOING and table("passive_verbs").get(verb) == "person":
        helped = not _DOING.isdisjoint(token.text.lower() for token in tokens[:index])
        form = "" if helped else _UNDERGONE.get(tag, "") + inflected(verb, "VBN")
    elif verb in table("passive_verbs") and _lacks_object(question, index, phrasal.second):
        form = _succeeding(question, index, phrasal, library, tag)
        last += form != "" and [one.text.lower() for one in tokens[last + 1 :]][:1] == ["from"]
    if not form:
        return ""
    between = [token.text for token in tokens[index + 1 : phrasal.second]]
    kept = [] if all(word.lower() in _LEFT_OUT for word in between) else between
    before = text[: tokens[first].start]
    apart = "" if before[-1:].isspace() or not before else " "  # "who's in charge of"
    return before + apart + " ".join([form, *kept]) + text[tokens[last].end :]


def _succeeding(
    question: Question, index: int, phrasal: Phrasal, library: Library, tag: str
) -> str:
    """The "succeeding" of "Who is taking over?", where nothing is acquired; or ""."""
    over = stem(question.tokens[index].text) == _TAKE and question.type is QuestionType.WHO
    held = (one for one in _SUCCEEDING if over and _has(stem(one), library))
    verb = next(held, "")
    return inflected(verb, tag) if verb and phrasal.second == index + 1 else ""


def _is_burnt(question: Question, index: int, phrasal: Phrasal, verb: str) -> bool:
    """ "What burned down?", "When did the book come out?": nothing did that to anything else."""
    head = question.tokens[index].text.lower()
    out = question.tokens[phrasal.second].text.lower() == "out"
    came = stem(head) in _COMING and out and verb in table("passive_verbs")
    burns = (came or head.startswith("burn")) and phrasal.second == index + 1
    behind = question.tags[index + 2 : index + 3]
    return burns and (not behind or behind[0] in (".", "IN", "CC", ","))


def _burnt(question: Question, index: int, done: str, tag: str) -> str:
    """ "Was the mill destroyed?" of "Did the mill burn down?", "What was destroyed?"."""
    tokens, text = question.tokens, question.resolved
    helper = next((one for one in tokens[:index] if one.text.lower() == "did"), None)
    before = text[: tokens[index].start]
    if helper is None:
        return f"{before}{_UNDERGONE.get(tag, '')}{done}"
    was = "Was" if helper.text[0].isupper() else "was"
    return f"{text[: helper.start]}{was}{before[helper.end :]}{done}"


def _lacks_object(question: Question, index: int, second: int) -> bool:
    """ "When did she take over (in May)?", where nothing is acquired."""
    helped = question.tags[question.wh[1] : index]  # "Who took over?", "Who's taking over?"
    doer = question.type is QuestionType.WHO and all(one[:2] in ("VB", "MD") for one in helped)
    if (question.type in _THINGS and not doer) or question.tags[index] == "VBN":
        return False
    behind = question.tags[second + 1 : second + 2]
    particle = second == index + 1 and question.tags[second] in ("RP", "IN")
    return particle and (not behind or behind[0] in (".", "IN", "TO", "CC", ","))


def _extent(question: Question, index: int, phrasal: Phrasal) -> tuple[int, int, str]:
    """The first and last token that the one verb stands for, and its tag: of "is in charge of"
    the "is" tells it; "get rid of" is "remove". A tag of no verb has no form."""
    lowers = [token.text.lower() for token in question.tokens]
    of = lowers[phrasal.second + 1 : phrasal.second + 2] == ["of"]
    if lowers[index] not in _IS_LED:
        of = of and question.tags[phrasal.second] not in ("RP", "IN", "RB")
        return index, phrasal.second + of, _tag(question, index)
    tag = _BE.get(lowers[index - 1], "") if index else ""
    return max(0, index - 1), phrasal.second + of, tag


def _tag(question: Question, index: int) -> str:
    """The tag of a verb; "set" and "put" show no ending, but stand behind "had" or "was"; behind
    "to" nothing does."""
    tag, helpers = question.tags[index], [one.text.lower() for one in question.tokens[:index]]
    if helpers[-1:] == ["to"]:
        return "VB"
    if tag in ("VB", "VBD", "VBP") and not _WITH_PARTICIPLE.isdisjoint(helpers):
        return "VBN"
    return tag


def _closest(phrasal: Phrasal, library: Library) -> str:
    """The first of the verbs that the articles have."""
    held = (
        verb
        for verb in phrasal.verbs
        # "Felled" is no form of "fall".
        if _has(stem(verb), library) or _has(stem(inflected(verb, "VBN")), library)
    )
    return next(held, phrasal.verbs[0])


def _has(verb: str, library: Library) -> bool:
    return verb in library.stems
