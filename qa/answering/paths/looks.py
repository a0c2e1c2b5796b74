"""A quick look at a question for each way to answer, which loads nothing of it: may it be one of
that way's? `holding` and `of_types` make those that need only its words or its type."""

from __future__ import annotations

from collections.abc import Callable

from qa.answering.library import Library
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import doer_roles

__all__ = [
    "ASIDE",
    "CLAIM",
    "CLAIMS",
    "DOING",
    "EVENTS",
    "FIGURES",
    "MANNERS",
    "MEANT",
    "ONCE",
    "ORDERED",
    "PEOPLE",
    "PLACES",
    "RANKING",
    "SHORT_FOR",
    "SUMS",
    "THINGS",
    "TIMES",
    "WHO",
    "Look",
    "anything",
    "asked",
    "bound",
    "cause",
    "closing",
    "content",
    "counted",
    "definition",
    "difference",
    "dissent",
    "doer",
    "entry",
    "excepted",
    "extreme",
    "fate",
    "fewer",
    "goal",
    "ground",
    "happening",
    "holder",
    "holding",
    "hours",
    "identity",
    "instances",
    "instruction",
    "kin",
    "labelled",
    "lifetime",
    "mention",
    "naming",
    "occasion",
    "of_types",
    "one_of_its_kind",
    "origin",
    "paired",
    "part",
    "period",
    "portion",
    "price",
    "relative",
    "resolutions",
    "saying",
    "score",
    "tally",
    "written",
]

Look = Callable[[Question, Library], bool]

CLAIMS = frozenset((QuestionType.YES_NO, QuestionType.CHOICE))
CLAIM, WHO = frozenset((QuestionType.YES_NO,)), frozenset((QuestionType.WHO,))
PLACES, TIMES = frozenset((QuestionType.WHERE,)), frozenset((QuestionType.WHEN,))
SUMS, _SOME = frozenset((QuestionType.HOW_MUCH,)), frozenset("which whom it them those".split())
RESTS = (" rest ", " remainder ", " balance ", " others ")
DOING = frozenset((QuestionType.HOW, QuestionType.WHAT))
MANNERS = frozenset((QuestionType.HOW, QuestionType.WHY))
THINGS = frozenset((QuestionType.WHAT, QuestionType.WHICH))
FIGURES = THINGS | TIMES | {one for one in QuestionType if one.startswith("how_m")}
FIGURES |= {QuestionType.DIFFERENCE, QuestionType.HOW_ADJECTIVE, QuestionType.HOW_LONG}
PEOPLE = frozenset((QuestionType.WHO, QuestionType.WHOM))
_UNLABELLED = CLAIMS | {QuestionType.DIFFERENCE, QuestionType.WHY, QuestionType.SAYING}
ORDERED = frozenset(QuestionType) - CLAIMS - {QuestionType.WHY, QuestionType.SAYING}
_UNDATED = CLAIMS | PEOPLE | {QuestionType.WHERE, QuestionType.WHY, QuestionType.SAYING}
_WHERE_IS = tuple(f"where {verb} " for verb in "is are was were do does did".split())
_ABOUT_IT = (
    "tell me about ", "tell me more about ", "describe ", "does the article mention ",
    "what about ", "how about ", "and what about ", "and how about ",
)  # fmt: skip
_DEFINED = frozenset(("who_is", "what_role", "definition"))
_RESULTS = ("result", "outcome", "tally", " share ", " percentage ", " proportion ", "per cent")
_SCORES = frozenset(("score", "scoreline", "result"))
RANKING = (
    " win", "medal", "runner", "come", "came", "finish", " end", "place", "prize", "rank", "second",
    "third", "fourth", "fifth",
)  # fmt: skip
_GAMES = ("match", "game", "derby", "tie", "fixture")
_GOAL_WORDS = (
    "goal", "winner", "opener", "equali", "level", "decider", "clincher", "half", "break",
    "interval", " try", " tries", "touchdown", " won ", " win ", " los", "scored first",
)  # fmt: skip
_DEGREES = ("est", "er", "most", "mum", "more", "less")
SHORT_FOR = ("stand", "short for", " mean", "acronym", "full name", "initials")
_FAMOUS = ("known for", "famous", "remembered for", "renowned", "noted for", "celebrated")
_KINDS = ("kind of ", "sort of ", "type of ", "breed of ", "species of ", "title ")
_FATES = ("die", "dead", "kill", "hurt", "injur", "wound", "missing", "trapped", "rescued")
_OPEN = ("open", "close", "shut", "hours", "start", "begin", "end", "finish", "expire")
_EDGES = ("resume", "stop", "commence", "conclude", "cease", " first ", " last ")
EVENTS = (" happen", " occur", " take place", " was the ", " is the ")
RULING = (" can", " could", " may ", " must ", " should ", " to", " for")
_COSTS = ("cost", "price", "fee", "charge", "pay")
_AGAINST = (" against ", " oppos", " object", "disagree", " not ", "n't ", "n’t ")
MEANT = ("purpose", "arson", "deliberate", "intention", "intended", "accident", "mistake")
ASIDE = tuple(" with |addition to|well as|other than|apart|aside|besid|and wh|or wh".split("|"))
ONCE = ("before", "previously", "earlier", "formerly", "in the past", "used to", " now")


def of_types(*types: QuestionType) -> Look:
    wanted = frozenset(types)
    return lambda question, _: question.type in wanted


def holding(*parts: str, of: frozenset[QuestionType] = frozenset()) -> Look:
    return lambda question, _: (not of or question.type in of) and _holds(question, *parts)


def written(*parts: str, of: frozenset[QuestionType]) -> Look:
    """The articles have one of the parts, and the question is of one of the types."""
    return lambda question, library: (
        question.type in of and any(part in one.text for one in library.articles for part in parts)
    )


def mention(question: Question, _: Library) -> bool:
    return question.resolved.lower().startswith(_ABOUT_IT)


def asked(_: Question, library: Library) -> bool:
    return any(one.answered or "ow to " in one.article.text for one in library.readings)


def dissent(question: Question, _: Library) -> bool:
    who = question.type is QuestionType.WHO and _holds(question, *_AGAINST)
    everyone = _holds(question, " everyone ", " everybody ", " all ")
    return who or (question.type is QuestionType.YES_NO and everyone)


def labelled(question: Question, library: Library) -> bool:
    return question.type not in _UNLABELLED and bool(library.labelled)


def entry(_: Question, library: Library) -> bool:
    return any(reading.entries for reading in library.readings)


def hours(question: Question, _: Library) -> bool:
    return _holds(question, "day", "weekend", "daily") and _holds(question, *_OPEN)


def closing(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHEN and _holds(question, *_OPEN, *_EDGES)


def instruction(question: Question, _: Library) -> bool:
    lowers = [token.text.lower() for token in question.tokens[:4]]
    return question.type is QuestionType.WHAT and (lowers[3:] == ["do"] or lowers[1:2] == ["if"])


def fate(question: Question, _: Library) -> bool:
    counts = question.type is QuestionType.HOW_MANY or _holds(question, "toll")
    return counts or (question.type is QuestionType.WHO and _holds(question, *_FATES))


def price(question: Question, _: Library) -> bool:
    asks = question.resolved.lower().lstrip().startswith(("how much", "what"))
    return asks and (_holds(question, *_COSTS) or question.type is QuestionType.HOW_MUCH)


def one_of_its_kind(question: Question, _: Library) -> bool:
    return question.asks_by_noun and not question.plural and bool(question.predicate)


def bound(question: Question, _: Library) -> bool:
    asks = question.resolved.lower().lstrip().startswith(("how", "what"))
    return asks and _holds(question, "est", "least", "mum", "most expensive", "most costly")


def counted(question: Question, _: Library) -> bool:
    lasting = question.type is QuestionType.HOW_LONG
    return bool(question.answer_type) and (lasting or question.type is QuestionType.HOW_MANY)


def score(question: Question, _: Library) -> bool:
    asks = question.answer_type in _SCORES or question.type is QuestionType.HOW
    return asks or _holds(question, "score", "win", "won", "los")


def goal(question: Question, _: Library) -> bool:
    if question.type not in (QuestionType.WHO, QuestionType.HOW_MANY):
        return False
    return _holds(question, *_GOAL_WORDS)


def occasion(question: Question, _: Library) -> bool:
    played = question.type is QuestionType.WHERE and _holds(question, "play", *_GAMES)
    counts = question.type in (QuestionType.HOW_MANY, QuestionType.HOW_ADJECTIVE)
    return played or counts or question.answer_type == "attendance"


def extreme(question: Question, library: Library) -> bool:
    several = question.type in THINGS | PEOPLE or question.type is QuestionType.CHOICE
    return several and _holds(question, *_DEGREES) and bool(library.labelled)


def ground(question: Question, _: Library) -> bool:
    what = question.type in THINGS and _holds(question, " for", " wrong", " commit")
    return what or question.type is QuestionType.WHY


def difference(question: Question, _: Library) -> bool:
    asks = question.type is QuestionType.DIFFERENCE or question.answer_type == "difference"
    return asks or question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)


def kin(question: Question, _: Library) -> bool:
    asks = question.type in (QuestionType.YES_NO, QuestionType.HOW_MANY, QuestionType.CHOICE)
    return asks and _holds(question, "ha", "do", "did", "married")


def tally(question: Question, _: Library) -> bool:
    if question.type is QuestionType.YES_NO:
        return _holds(question, "unanimous")
    asks = question.type in (QuestionType.HOW, QuestionType.HOW_MANY)
    asked = asks or _holds(question, *_RESULTS, "was the vote")
    return (_holds(question, "vote") and asked) or (asks and _holds(question, "abst"))


def paired(question: Question, _: Library) -> bool:
    """Somebody's figure, or who has the most, where several are told of in one sentence."""
    return question.type is QuestionType.HOW_MANY or _holds(question, " most ", " fewest ")


def fewer(question: Question, library: Library) -> bool:
    figure = question.type in (QuestionType.HOW_MANY, QuestionType.HOW_MUCH)
    return figure and any(" than " in article.text for article in library.articles)


def excepted(question: Question, library: Library) -> bool:
    many = question.type is QuestionType.HOW_MANY
    return many and any("all but " in article.text.lower() for article in library.articles)


def lifetime(question: Question, _: Library) -> bool:
    return question.answer_type == "age" or question.type.value in ("how_old", "how_long")


def resolutions(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHAT and question.role in (Role.OBJECT, Role.OBLIQUE)


def relative(question: Question, _: Library) -> bool:
    return holder(question, _) or _holds(question, "name", "called", "marr")


def _holds(question: Question, *parts: str) -> bool:
    return any(part in question.resolved.lower() for part in parts)


def saying(question: Question, _: Library) -> bool:
    return question.type is QuestionType.SAYING or "according" in question.resolved.lower()


def content(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHAT and question.role in (Role.OBJECT, Role.OBLIQUE)


def happening(question: Question, _: Library) -> bool:
    return question.type is QuestionType.HOW or "happen" in question.resolved.lower()


def origin(question: Question, _: Library) -> bool:
    wheres = question.type is QuestionType.WHERE or question.answer_class == "country"
    return (wheres and _holds(question, " from")) or question.profile == "what_nationality"


def definition(question: Question, _: Library) -> bool:
    if question.profile in (*_DEFINED, "what_is") or _holds(question, *_FAMOUS, *_KINDS):
        return True
    return question.resolved.lower().startswith(_WHERE_IS)


def identity(question: Question, _: Library) -> bool:
    asks = question.answer_type if question.role is Role.COPULA else question.predicate
    return (question.type is QuestionType.WHO and bool(asks)) or question.answer_class == "person"


def holder(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHO and question.role is Role.COPULA


def doer(question: Question, _: Library) -> bool:
    somebody = question.type is QuestionType.WHO or question.answer_class == "person"
    return somebody and question.role is Role.SUBJECT and bool(doer_roles(question.predicate))


def instances(question: Question, _: Library) -> bool:
    return question.type in THINGS and bool(question.answer_type)


def cause(question: Question, _: Library) -> bool:
    if question.type is QuestionType.WHY:
        return True
    bare = question.type is QuestionType.WHAT and not question.answer_type
    return bare and question.role is Role.SUBJECT


def part(question: Question, library: Library) -> bool:
    """So much or so many, where an article tells parts "of which" or "of it"."""
    figures = question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)
    return figures and not _SOME.isdisjoint(library.vocabulary)


def portion(question: Question, _: Library) -> bool:
    asks = question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)
    return asks and bool(question.answer_type)


def period(question: Question, _: Library) -> bool:
    return question.type not in _UNDATED


def anything(_: Question, __: Library) -> bool:
    return True


def naming(question: Question, library: Library) -> bool:
    """ "What was the cat called?"; "Who was Tussle?" where a text tells a name in so many words."""
    if question.profile in _DEFINED and not _holds(question, " named ", " name?", " name of"):
        return any(" name was " in one.text or " name is " in one.text for one in library.articles)
    return _holds(question, " name", "name of", "title of", " called", "s name")
