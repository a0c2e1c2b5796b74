"""The ways to answer, in the order in which they are tried, each with a quick look at the question.

A look loads nothing of its way: most questions are none of most ways, and one question asked from
the command line should not load them. What passes the look may still be passed on by the way.
"""

from __future__ import annotations

from collections.abc import Callable

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import doer_roles
from qa.light import NamedTuple

__all__ = ["PATHS", "Path"]

_Look = Callable[[Question, Library], bool]
_Way = Callable[[Question, Library, Context], Answer | None]

_CLAIMS = frozenset((QuestionType.YES_NO, QuestionType.CHOICE))
_CLAIM, _WHO = frozenset((QuestionType.YES_NO,)), frozenset((QuestionType.WHO,))
_PLACES, _TIMES = frozenset((QuestionType.WHERE,)), frozenset((QuestionType.WHEN,))
_SUMS = frozenset((QuestionType.HOW_MUCH,))
_THINGS = frozenset((QuestionType.WHAT, QuestionType.WHICH))
_PEOPLE = frozenset((QuestionType.WHO, QuestionType.WHOM))
_UNLABELLED = _CLAIMS | {QuestionType.DIFFERENCE, QuestionType.WHY, QuestionType.SAYING}
_UNDATED = _CLAIMS | _PEOPLE | {QuestionType.WHERE, QuestionType.WHY, QuestionType.SAYING}
_WHERE_IS = tuple(f"where {verb} " for verb in "is are was were do does did".split())
_ABOUT_IT = (
    "tell me about ", "tell me more about ", "describe ", "does the article mention ",
    "what about ", "how about ", "and what about ", "and how about ",
)  # fmt: skip
_DEFINED = frozenset(("who_is", "what_role", "definition"))
_RESULTS = frozenset(("result", "results", "outcome", "tally"))
_SCORES = frozenset(("score", "scoreline", "result"))
_RANKING = (
    " win", "runner", "come", "came", "finish", " end", "place", "prize", "rank", "second", "third",
    "fourth", "fifth",
)  # fmt: skip
_GAMES = ("match", "game", "derby", "tie", "fixture")
_GOAL_WORDS = (
    "goal", "winner", "opener", "equali", "level", "decider", "clincher", "half", "break",
    "interval",
)  # fmt: skip
_DEGREES = ("est", "er", "most", "mum", "more", "less")
_SHORT_FOR = ("stand", "short for", " mean", "acronym", "full name", "initials")
_FAMOUS = ("known for", "famous", "remembered for", "renowned", "noted for", "celebrated")
_FATES = ("die", "dead", "kill", "hurt", "injur", "wound", "missing", "trapped", "rescued")
_OPEN = ("open", "close", "shut", "hours", "start", "begin", "end", "finish")
_EVENTS = (" happen", " occur", " take place", " was the ", " is the ")
_COSTS = ("cost", "price", "fee", "charge", "pay")
_AGAINST = (" against ", " oppos", " object", "disagree", " not ", "n't ", "n’t ")
_MEANT = ("purpose", "deliberate", "intention", "intended", "accident", "mistake")
_ONCE = ("before", "previously", "earlier", "formerly", "in the past", "used to", " now")


class Path(NamedTuple):
    """One way to answer: its name in the counts of answers, its module, and its quick look."""

    name: str
    module: str
    may: _Look

    def load(self) -> _Way:
        """The way itself, which answers None where a question is not its own."""
        # `importlib` would be loaded for this alone.
        module = __import__(f"qa.answering.paths.{self.module}", fromlist=["answer"])
        way: _Way = module.answer
        return way


def _of_types(*types: QuestionType) -> _Look:
    wanted = frozenset(types)
    return lambda question, _: question.type in wanted


def _holding(*parts: str, of: frozenset[QuestionType] = frozenset()) -> _Look:
    return lambda question, _: (not of or question.type in of) and _holds(question, *parts)


def _mention(question: Question, _: Library) -> bool:
    return question.resolved.lower().startswith(_ABOUT_IT)


def _asked(_: Question, library: Library) -> bool:
    return any(reading.answered for reading in library.readings)


def _dissent(question: Question, _: Library) -> bool:
    who = question.type is QuestionType.WHO and _holds(question, *_AGAINST)
    everyone = _holds(question, " everyone ", " everybody ", " all ")
    return who or (question.type is QuestionType.YES_NO and everyone)


def _labelled(question: Question, library: Library) -> bool:
    return question.type not in _UNLABELLED and bool(library.labelled)


def _entry(_: Question, library: Library) -> bool:
    return any(reading.entries for reading in library.readings)


def _hours(question: Question, _: Library) -> bool:
    return _holds(question, "day", "weekend", "daily") and _holds(question, *_OPEN)


def _instruction(question: Question, _: Library) -> bool:
    done = [token.text.lower() for token in question.tokens[3:4]]
    return question.type is QuestionType.WHAT and done == ["do"]


def _fate(question: Question, _: Library) -> bool:
    counts = question.type is QuestionType.HOW_MANY or _holds(question, "toll")
    return counts or (question.type is QuestionType.WHO and _holds(question, *_FATES))


def _price(question: Question, _: Library) -> bool:
    asks = question.resolved.lower().lstrip().startswith(("how much", "what"))
    return asks and (_holds(question, *_COSTS) or question.type is QuestionType.HOW_MUCH)


def _bound(question: Question, _: Library) -> bool:
    asks = question.resolved.lower().lstrip().startswith(("how", "what"))
    return asks and _holds(question, "est", "least", "mum", "most expensive", "most costly")


def _counted(question: Question, _: Library) -> bool:
    lasting = question.type is QuestionType.HOW_LONG
    return bool(question.answer_type) and (lasting or question.type is QuestionType.HOW_MANY)


def _score(question: Question, _: Library) -> bool:
    asks = question.answer_type in _SCORES or question.type is QuestionType.HOW
    return asks or _holds(question, "score", "win", "won", "los")


def _goal(question: Question, _: Library) -> bool:
    if question.type not in (QuestionType.WHO, QuestionType.HOW_MANY):
        return False
    return _holds(question, *_GOAL_WORDS)


def _occasion(question: Question, _: Library) -> bool:
    played = question.type is QuestionType.WHERE and _holds(question, "play", *_GAMES)
    counts = question.type in (QuestionType.HOW_MANY, QuestionType.HOW_ADJECTIVE)
    return played or counts or question.answer_type == "attendance"


def _extreme(question: Question, library: Library) -> bool:
    several = question.type in _THINGS | _PEOPLE or question.type is QuestionType.CHOICE
    return several and _holds(question, *_DEGREES) and bool(library.labelled)


def _difference(question: Question, _: Library) -> bool:
    asks = question.type is QuestionType.DIFFERENCE or question.answer_type == "difference"
    return asks or question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)


def _kin(question: Question, _: Library) -> bool:
    asks = question.type in (QuestionType.YES_NO, QuestionType.HOW_MANY)
    return asks and _holds(question, "ha", "do", "did", "married")


def _tally(question: Question, _: Library) -> bool:
    if question.type is QuestionType.YES_NO:
        return _holds(question, "unanimous")
    asks = question.type in (QuestionType.HOW, QuestionType.HOW_MANY)
    return _holds(question, "vote") and (asks or question.answer_type in _RESULTS)


def _fewer(question: Question, library: Library) -> bool:
    many = question.type is QuestionType.HOW_MANY
    return many and any(" than " in article.text for article in library.articles)


def _excepted(question: Question, library: Library) -> bool:
    many = question.type is QuestionType.HOW_MANY
    return many and any("all but " in article.text.lower() for article in library.articles)


def _lifetime(question: Question, _: Library) -> bool:
    return question.type is QuestionType.HOW_OLD or question.answer_type == "age"


def _resolutions(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHAT and question.role in (Role.OBJECT, Role.OBLIQUE)


def _relative(question: Question, _: Library) -> bool:
    return _holder(question, _) or _holds(question, "name", "called")


def _holds(question: Question, *parts: str) -> bool:
    return any(part in question.resolved.lower() for part in parts)


def _saying(question: Question, _: Library) -> bool:
    return question.type is QuestionType.SAYING or "according" in question.resolved.lower()


def _content(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHAT and question.role in (Role.OBJECT, Role.OBLIQUE)


def _happening(question: Question, _: Library) -> bool:
    return question.type is QuestionType.HOW or "happen" in question.resolved.lower()


def _origin(question: Question, _: Library) -> bool:
    wheres = question.type is QuestionType.WHERE or question.answer_class == "country"
    return (wheres and _holds(question, " from")) or question.profile == "what_nationality"


def _definition(question: Question, _: Library) -> bool:
    if question.profile in _DEFINED or _holds(question, *_FAMOUS):
        return True
    return question.resolved.lower().startswith(_WHERE_IS)


def _identity(question: Question, _: Library) -> bool:
    asks = question.answer_type if question.role is Role.COPULA else question.predicate
    return (question.type is QuestionType.WHO and bool(asks)) or question.answer_class == "person"


def _holder(question: Question, _: Library) -> bool:
    return question.type is QuestionType.WHO and question.role is Role.COPULA


def _doer(question: Question, _: Library) -> bool:
    does = question.type is QuestionType.WHO and question.role is Role.SUBJECT
    return does and bool(doer_roles(question.predicate))


def _instances(question: Question, _: Library) -> bool:
    return question.type in _THINGS and bool(question.answer_type)


def _cause(question: Question, _: Library) -> bool:
    if question.type is QuestionType.WHY:
        return True
    bare = question.type is QuestionType.WHAT and not question.answer_type
    return bare and question.role is Role.SUBJECT


def _portion(question: Question, _: Library) -> bool:
    asks = question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)
    return asks and bool(question.answer_type)


def _delay(question: Question, library: Library) -> bool:
    texts = (article.text for article in library.articles)
    late = (" years late", " years behind")
    return question.type is QuestionType.WHEN and any(one in text for text in texts for one in late)


def _period(question: Question, _: Library) -> bool:
    return question.type not in _UNDATED


def _any(_: Question, __: Library) -> bool:
    return True


# Each answers the questions that are its own and passes on the rest; the last takes them all.
PATHS = (
    Path("mention", "mentions", _mention),
    Path("abbreviation", "abbreviations", _holding(*_SHORT_FOR)),
    Path("comparison", "figures.comparisons", _of_types(QuestionType.YES_NO)),
    Path("formerly", "figures.formerly", _holding(*_ONCE, of=_CLAIM)),
    Path("compared", "figures.compared", _holding(" or ", of=_THINGS | _PEOPLE)),
    Path("rank", "ranks", _holding(*_RANKING)),
    Path("kin", "kin", _kin),
    Path("tally", "tallies", _tally),
    Path("asked", "asked", _asked),
    Path("interview", "interviewed", _holding("interview", "question", of=_WHO)),
    Path(
        "admitted", "admitted", _holding("year", "aged", "age of", " am ", "'m ", "’m ", of=_CLAIM)
    ),
    Path("holiday", "holidays", _holding(" open", " closed", " shut", of=_CLAIM)),
    Path("dissent", "dissent", _dissent),
    Path("intent", "intent", _holding(*_MEANT, of=_CLAIM)),
    Path("claim", "yes_no", _of_types(*_CLAIMS)),
    Path("score", "figures.scores", _score),
    Path("goal", "figures.goals", _goal),
    Path("occasion", "occasions", _occasion),
    Path("extreme", "figures.extremes", _extreme),
    Path("hours", "hours", _hours),
    Path("step", "steps", _holding("step")),
    Path("instruction", "instructions", _instruction),
    Path("labelled", "labelled", _labelled),
    Path("entry", "entries", _entry),
    Path("one end of a range", "figures.bounds", _bound),
    Path("prize money", "figures.prizes", _holding("winner", "champion", "laureate", of=_SUMS)),
    Path(
        "lateness",
        "figures.lateness",
        _holding("how late", "delayed", "postponed", "put back", "held up"),
    ),
    Path("free", "figures.free", _price),
    Path("percent change", "figures.percent_changes", _holding("percent")),
    Path("longer", "figures.longer", _of_types(QuestionType.HOW_MUCH)),
    Path("difference", "figures.differences", _difference),
    Path("fewer", "figures.fewer", _fewer),
    Path("excepted", "figures.excepted", _excepted),
    Path("inhabitants", "inhabitants", _holding("population")),
    Path("population", "figures.populations", _holding("population", "how many")),
    Path("lifetime", "figures.lifetimes", _lifetime),
    Path("founding", "figures.foundings", _of_types(QuestionType.HOW_OLD)),
    Path("age", "figures.ages", _of_types(QuestionType.HOW_OLD)),
    Path("takers", "figures.takers", _of_types(QuestionType.HOW_MANY)),
    Path("again", "figures.again", _of_types(QuestionType.HOW_MANY, QuestionType.HOW_OFTEN)),
    Path("fate", "figures.fates", _fate),
    Path("compound", "figures.compounds", _counted),
    Path("size", "figures.sized", _of_types(QuestionType.HOW_LONG, QuestionType.HOW_ADJECTIVE)),
    Path("duration", "figures.durations", _of_types(QuestionType.HOW_LONG, QuestionType.HOW_MANY)),
    Path("resolutions", "resolutions", _resolutions),
    Path("cause of death", "deaths", _holding("die", "death", "dying")),
    Path("parent's trade", "parentage", _holding("father", "mother", "dad", "mum", "mom")),
    Path("relative's name", "relatives", _relative),
    Path("style", "styles", _holding("style")),
    Path("maiden name", "maidens", _holding("maiden", "née", "birth")),
    Path("naming", "naming", _holding("name of", " called", " named")),
    Path("material", "materials", _holding("made", "built", "woven", "carved", of=_THINGS)),
    Path("saying", "sayings", _saying),
    Path("content", "contents", _content),
    Path("deed", "deeds", _of_types(QuestionType.WHAT, QuestionType.HOW)),
    Path("happening", "happenings", _happening),
    Path("origin", "origins", _origin),
    Path("seat", "seats", _holding("based", "headquarter", of=_PLACES)),
    Path("residence", "residence", _holding(" live", " reside", of=_PLACES)),
    Path("definition", "definitions", _definition),
    Path("holder", "holders", _holder),
    Path("identity", "identities", _identity),
    Path("doer's role", "doers", _doer),
    Path("instances", "instances", _instances),
    Path("cause", "causes", _cause),
    Path("share", "figures.shares", _of_types(QuestionType.HOW_MUCH)),
    Path("portion", "figures.portions", _portion),
    Path("list", "listing", _of_types(*_PEOPLE, *_THINGS, QuestionType.LIST)),
    Path("event's time", "eventtimes", _holding(*_EVENTS, of=_TIMES)),
    Path("delay", "figures.delays", _delay),
    Path("period", "figures.dated", _period),
    Path("common", "choosing", _any),
)
