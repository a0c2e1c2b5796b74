"""The ways to answer, in the order in which they are tried, each with a quick look at the question.

A look loads nothing of its way, as most questions are none of most ways. What passes the look may
still be passed on by the way.
"""

from __future__ import annotations

from collections.abc import Callable

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths import looks
from qa.answering.paths.looks import holding, of_types
from qa.answering.question import Question, QuestionType
from qa.light import NamedTuple

__all__ = ["PATHS", "Path"]

_Way = Callable[[Question, Library, Context], Answer | None]


class Path(NamedTuple):
    """One way to answer: its name in the counts of answers, its module, and its quick look."""

    name: str
    module: str
    may: looks.Look

    def load(self) -> _Way:
        """The way itself, which answers None where a question is not its own."""
        # `importlib` would be loaded for this alone.
        module = __import__(f"qa.answering.paths.{self.module}", fromlist=["answer"])
        way: _Way = module.answer
        return way


def _compares(question: Question, _: Library) -> bool:
    """Looks at tags, as the endings alone are those of "river" and "minister"."""
    return "JJR" in question.tags or "JJS" in question.tags


_GIVING = (
    "buy", "bought", "purchas", "acquire", "took", "sold", "lent", "lease", "gave", "given",
    "transfer", "handed", "return", "award", "donate", "get", "got", "receive", "inherit",
    " give ", " left", " leave ",
)  # fmt: skip

_REPLIED = looks.MANNERS | looks.THINGS | looks.PLACES | looks.TIMES | {QuestionType.DEFINITION}
_SHARED = frozenset(
    (QuestionType.HOW_MANY, QuestionType.HOW_MUCH, QuestionType.WHAT, QuestionType.WHICH)
)
_SHARES = frozenset(
    "half third quarter fifth tenth thirds quarters fifths tenths percent % cent in".split()
)
_REPLACING = ("replac", "place of", "stands", "built", "succe", " over from", "acquire")
_ONES = ("r one ", "t one ", "d one ", "he other ", "he younger ", "he eld", "he small")
_TROUBLES = frozenset("cause reason solution remedy action meaning do fix why".split())
_MULTIPLES = frozenset("twice double triple treble thrice half times".split())


def _of_faults(question: Question, library: Library) -> bool:
    """What a table of faults may tell."""
    asked = question.type in looks.MANNERS | looks.THINGS and bool(library.labelled)
    return asked and not _TROUBLES.isdisjoint(library.vocabulary)


_WAYS = ("where ", "destination", "between ", "direction", " way ", "how ")
_STRETCHES = (" day", " week", " month", " year", "daily", "annual")
_USUALLY = (" usual", " normal", " typical", " average", " last ", " before", "earlier", " in ")
_LASTING = (QuestionType.HOW_LONG, QuestionType.HOW_MANY)


def _timed(question: Question, _: Library) -> bool:
    """How long, when and at what time."""
    return question.type in (*_LASTING, QuestionType.WHEN) or question.answer_type == "time"


def _multiplied(question: Question, library: Library) -> bool:
    """A figure of texts that tell one as so many times another."""
    sizes = (QuestionType.HOW_ADJECTIVE, QuestionType.HOW_LONG)
    counts = question.type in (QuestionType.HOW_MANY, QuestionType.HOW_MUCH, *sizes)
    return counts and not _MULTIPLES.isdisjoint(library.vocabulary)


def _of_share(question: Question, library: Library) -> bool:
    """A count of texts that tell of shares."""
    counts = question.type is QuestionType.HOW_MANY
    return counts and not _SHARES.isdisjoint(library.vocabulary)


def _likened(question: Question, library: Library) -> bool:
    """An amount, of texts that may tell one by what it is like."""
    if question.type is QuestionType.HOW_FAR:
        return True
    amount = question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_ADJECTIVE)
    return amount and not _LIKENING.isdisjoint(library.vocabulary)


_LIKENING = frozenset("as times twice double half triple thrice".split())
_MOVED = tuple(
    f" {word}"
    for word in "fall rise risen drop decline decrease increase grow shrink climb up down".split()
)

_VIEWS = (
    " think", " feel ", "stance", "position", "opinion", " view", " stand ", "attitude", " make of",
    " make about", "thoughts", "feelings", " take on",
)  # fmt: skip
_CONDITIONAL = (
    " condition", " circumstance", " terms ", " requirement", " prerequisite", " depend", " happen",
    " stop ", " prevent ", " halt ", " block ",
)  # fmt: skip

_EFFECTS = tuple(
    "effect symptom sign impact influence consequence repercussion result outcome advantage "
    "drawback benefit function role task".split()
)
_THEN = (
    "previous", "former", " old ", " new ", "use to", "today", "current", "days", "originally",
    "until", "present",
)  # fmt: skip
_REPLACED = looks.FIGURES | {QuestionType.HOW_OFTEN}
_AIMS = ("purpose", "aim", "goal", "objective", "function", "point", " for")
_EVENTS = (*looks.EVENTS, " begin", " start", " end", " finish", " open", " close")
_DUE = ("deadline", "closing date", "last day", "by wh", "until wh", "till wh")
_DATED = ("when", "what ", "which ", " last ")
_FORESEEN = ("expect", "plan", "budget", "estimat", "forecast", "predict")
_SHUT = (" open", " close", " shut")
_SIDES = looks.PEOPLE | {QuestionType.WHICH}
_UNDERGOING = "broke break sank sink melt burn crack shatt tor tear rip snap explo coll open close"
_SIZES = tuple("height depth width weight speed length duration lifespan".split())

# Each answers its own questions and passes on the rest; the last takes them all.
PATHS = (
    Path("mention", "mentions", looks.mention),
    Path("abbreviation", "abbreviations", holding(*looks.SHORT_FOR)),
    Path("comparison", "figures.comparisons", of_types(QuestionType.YES_NO)),
    Path("formerly", "figures.formerly", holding(*looks.ONCE, *_MOVED, of=looks.CLAIM)),
    Path("compared", "figures.compared", holding(" or ", of=looks.THINGS | looks.PEOPLE)),
    Path("rank", "ranks", holding(*looks.RANKING)),
    Path("outranked", "outranked", holding(" first ", "est ", of=looks.THINGS | looks.WHO)),
    Path("surpassing", "surpassing", _compares),
    Path("kin", "kin", looks.kin),
    Path("tally", "tallies", looks.tally),
    Path("asked", "asked", looks.asked),
    Path("replied", "replied", looks.written('?"', "?”", "?'", "?’", "?»", of=_REPLIED)),
    Path("wondered", "wondered", looks.written(" why ", " how ", of=looks.MANNERS)),
    Path("interview", "interviewed", holding("interview", "question", of=looks.WHO)),
    Path(
        "admitted",
        "admitted",
        holding("year", "aged", "age of", " am ", "'m ", "’m ", " at ", of=looks.CLAIM),
    ),
    Path("holiday", "holidays", holding(" open", " closed", " shut", of=looks.CLAIM)),
    Path("dissent", "dissent", looks.dissent),
    Path("intent", "intent", holding(*looks.MEANT, of=looks.CLAIM)),
    Path(
        "tariff", "figures.tariffs", holding("how much", " pay", " cost", "price", " fee", " free")
    ),
    Path("connection", "connections", holding("to do with", of=looks.CLAIM)),
    Path("the only one", "soleones", holding(" other ", of=looks.CLAIM)),
    Path("ticked", "ticked", of_types(QuestionType.YES_NO)),
    Path("claim", "yes_no", of_types(*looks.CLAIMS)),
    Path("bidden", "bidden", holding(" to do", of=looks.THINGS | {QuestionType.SAYING})),
    Path("stance", "stances", holding(*_VIEWS)),
    Path("underway", "figures.underway", of_types(QuestionType.HOW_LONG)),
    Path("a multiple", "figures.multiples", _multiplied),
    Path("foreseen", "figures.foreseen", holding(*_FORESEEN, of=looks.FIGURES | looks.THINGS)),
    Path("rate", "figures.rated", holding(*_STRETCHES, of=looks.FIGURES)),
    Path("likened", "figures.likened", _likened),
    Path("score", "figures.scores", looks.score),
    Path("other side", "figures.opponents", holding("beat", "defeat", "los", "thrash", of=_SIDES)),
    Path("goal", "figures.goals", looks.goal),
    Path("occasion", "occasions", looks.occasion),
    Path("extreme", "figures.extremes", looks.extreme),
    Path("hours", "hours", looks.hours),
    Path("schedule", "schedules", holding(*_SHUT, of=looks.TIMES | looks.THINGS)),
    Path("step", "steps", holding("step")),
    Path("trouble", "troubles", _of_faults),
    Path("instruction", "instructions", looks.instruction),
    Path("signal", "signals", holding(" mean", " signify", " indicate")),
    Path("deadline", "deadlines", holding(*_DUE, of=_REPLIED)),
    Path("closing", "closings", looks.closing),
    Path("colon", "colons", holding("s ", of=looks.THINGS)),
    Path("best time", "besttimes", holding(" best ", " ideal ", " worst ")),
    Path("bracketed", "figures.bracketed", of_types(QuestionType.HOW_MUCH, QuestionType.HOW_OFTEN)),
    Path("reduced", "figures.reduced", looks.price),
    Path("replaced", "figures.replaced", holding(*looks.ONCE, *_THEN, of=_REPLACED)),
    Path("directions", "directions", holding("how ", " do ", of=looks.DOING)),
    Path("labelled", "labelled", looks.labelled),
    Path("entry", "entries", looks.entry),
    Path("a multiple", "figures.multiples", holding(*_USUALLY)),
    Path("respective", "respective", looks.written("respectively", of=looks.ORDERED)),
    Path("paired", "paired", looks.paired),
    Path("hyphened", "hyphened", holding(" in", " out", " off", " up", of=looks.FIGURES)),
    Path("superlative", "superlatives", holding("est", of=looks.ORDERED)),
    Path("series", "figures.series", holding("how m", "est", "most ", of=looks.ORDERED)),
    Path("verb left out", "gapped", of_types(*looks.FIGURES, QuestionType.HOW_LONG)),
    Path("noun left out", "figures.elided", of_types(QuestionType.HOW_MANY)),
    Path("one end of a range", "figures.bounds", looks.bound),
    Path("prize money", "figures.prizes", holding("winner", "champion", "laureate", of=looks.SUMS)),
    Path(
        "lateness",
        "figures.lateness",
        holding("how late", "delayed", "postponed", "put back", "held up"),
    ),
    Path("fee", "figures.fees", looks.price),
    Path("free", "figures.free", looks.price),
    Path("notice", "figures.notices", of_types(QuestionType.HOW_MUCH, QuestionType.HOW_LONG)),
    Path("percent change", "figures.percent_changes", holding("percent")),
    Path("longer", "figures.longer", of_types(QuestionType.HOW_MUCH)),
    Path("difference", "figures.differences", looks.difference),
    Path("fewer", "figures.fewer", looks.fewer),
    Path("excepted", "figures.excepted", looks.excepted),
    Path("inhabitants", "inhabitants", holding("population")),
    Path("population", "figures.populations", holding("population", "how many")),
    Path("lifetime", "figures.lifetimes", looks.lifetime),
    Path("life", "figures.lives", holding(" born", " die", of=looks.TIMES | looks.THINGS)),
    Path("century", "figures.centuries", holding("how old", "when ", "century")),
    Path("founding", "figures.foundings", of_types(QuestionType.HOW_OLD)),
    Path("age", "figures.ages", of_types(QuestionType.HOW_OLD)),
    Path("aboard", "figures.aboard", holding("board", "on the ", "carry", of=looks.FIGURES)),
    Path("none", "figures.nones", of_types(QuestionType.HOW_MANY)),
    Path("total", "figures.totals", of_types(QuestionType.HOW_MANY)),
    Path("takers", "figures.takers", of_types(QuestionType.HOW_MANY)),
    Path("again", "figures.again", of_types(QuestionType.HOW_MANY, QuestionType.HOW_OFTEN)),
    Path("vaguely", "vaguely", of_types(QuestionType.HOW_OFTEN)),
    Path("fate", "figures.fates", looks.fate),
    Path("the rest", "figures.rests", looks.written(*looks.RESTS, of=_SHARED)),
    Path("outcome", "figures.outcomes", of_types(QuestionType.HOW_MANY)),
    Path("what is left", "figures.remaining", of_types(QuestionType.HOW_MANY)),
    Path("capacity", "figures.capacities", of_types(QuestionType.HOW_MANY)),
    Path("compound", "figures.compounds", looks.counted),
    Path("apart", "figures.apart", holding(" apart", of=looks.FIGURES | {QuestionType.HOW_FAR})),
    Path("dimension", "figures.dimensions", holding(*_SIZES, "running time")),
    Path("size", "figures.sized", of_types(QuestionType.HOW_LONG, QuestionType.HOW_ADJECTIVE)),
    Path("by the clock", "figures.clockspans", _timed),
    Path("duration", "figures.durations", of_types(*_LASTING)),
    Path("resolutions", "resolutions", looks.resolutions),
    Path("cause of death", "deaths", holding(*"die death dying kill hurt injur wound".split())),
    Path("parent's trade", "parentage", holding("father", "mother", "dad", "mum", "mom")),
    Path("relative's name", "relatives", looks.relative),
    Path("style", "styles", holding("style")),
    Path("maiden name", "maidens", holding("maiden", "née", "birth", " name")),
    Path("purpose", "purposes", holding(*_AIMS, of=looks.THINGS)),
    Path(
        "other name",
        "othernames",
        holding("nother ", "alternat", "the other ", " also ", "what else"),
    ),
    Path("naming", "naming", looks.naming),
    Path("material", "materials", holding("made", "built", "woven", "carved", of=looks.THINGS)),
    Path("fault", "faults", holding(" with ")),
    Path(
        "weather",
        "weather",
        holding("weather", "conditions", "temperature", "how warm", "how hot", "how cold"),
    ),
    Path("standing", "standings", holding(" table", " league", "standings", "rankings", " last ")),
    Path("saying", "sayings", looks.saying),
    Path("content", "contents", looks.content),
    Path(
        "former role",
        "former",
        holding(" before", " use to", "former", "previous", "earlier"),
    ),
    Path("instead", "instead", holding(*_REPLACING, of=looks.THINGS | looks.WHO)),
    Path("guise", "guises", holding(" been", " now", " today", "days", " before", "ly", " use")),
    Path("effect", "effects", holding(*_EFFECTS, of=looks.THINGS | {QuestionType.DEFINITION})),
    Path("sequel", "sequels", holding(" do next", " do after")),
    Path("deed", "deeds", of_types(QuestionType.WHAT, QuestionType.HOW)),
    Path("happening", "happenings", looks.happening),
    Path("undergone", "undergone", holding(*_UNDERGOING.split(), of=looks.THINGS)),
    Path("origin", "origins", looks.origin),
    Path("seat", "seats", holding("based", "headquarter", of=looks.PLACES)),
    Path("route", "routes", holding(*_WAYS)),
    Path("residence", "residence", holding(" live", " reside", of=looks.PLACES)),
    Path("definition", "definitions", looks.definition),
    Path("transfer", "transfers", holding(*_GIVING, of=looks.PEOPLE | looks.THINGS)),
    Path("received", "received", holding(*_GIVING, of=looks.THINGS)),
    Path(
        "version",
        "versions",
        holding("version", "release", "edition", "generation", "model", of=looks.THINGS),
    ),
    Path("one of its kind", "placed", looks.one_of_its_kind),
    Path("which one", "nounless", looks.written(*_ONES, of=looks.THINGS | looks.WHO)),
    Path("payer", "payers", holding("pay", "paid", "fund", "financ", of=looks.WHO)),
    Path("who besides", "besides", holding(*looks.ASIDE, of=looks.PEOPLE)),
    Path("entitled", "entitled", holding(*looks.RULING, of=looks.WHO)),
    Path("owner", "ownership", holding(" own", of=looks.WHO | looks.THINGS)),
    Path("holder", "holders", looks.holder),
    Path("identity", "identities", looks.identity),
    Path("doer's role", "doers", looks.doer),
    Path(
        "affiliation",
        "affiliations",
        holding(
            " belong to", " work", " represent", " for", " of", " from", " with", of=looks.THINGS
        ),
    ),
    Path("instances", "instances", looks.instances),
    Path("sort", "sorts", lambda question, _: question.asks_which_sort),
    Path(
        "award",
        "awards",
        holding("award", "prize", "honour", "honor", "title", "accolade", of=looks.THINGS),
    ),
    Path("besides", "besides", holding(*looks.ASIDE, of=looks.THINGS | looks.PLACES)),
    Path("ignition", "ignitions", holding(" fire", " blaze", " burn", of=looks.DOING)),
    Path("consequence", "consequences", of_types(QuestionType.WHY)),
    Path("case", "cases", of_types(QuestionType.WHY)),
    Path("ground", "grounds", looks.ground),
    Path("cause", "causes", looks.cause),
    Path("of which", "figures.ofwhich", looks.part),
    Path("colour", "coloured", holding(" colour ", " color ", of=looks.THINGS)),
    Path("share", "figures.shares", of_types(QuestionType.HOW_MUCH)),
    Path("portion", "figures.portions", looks.portion),
    Path("share of the whole", "figures.fractions", _of_share),
    Path(
        "condition",
        "conditions",
        holding(*_CONDITIONAL, of=looks.THINGS | {QuestionType.HOW, QuestionType.WHEN}),
    ),
    Path("habit", "habits", holding(" occupation?", of=looks.THINGS)),
    Path("list", "listing", of_types(*looks.PEOPLE, *looks.THINGS, QuestionType.LIST)),
    Path("since then", "since", holding(*_DATED, of=looks.TIMES | looks.THINGS)),
    Path(
        "not until",
        "until",
        looks.written(" until ", " till ", " moved ", of=looks.TIMES | {QuestionType.HOW_LONG}),
    ),
    Path("event's end", "endings", looks.closing),
    Path("degree", "degrees", holding("est", of=looks.TIMES | looks.PLACES)),
    Path("reckoned", "figures.reckoned", of_types(QuestionType.WHEN)),
    Path("circumstance", "circumstances", of_types(QuestionType.WHEN)),
    Path(
        "appointed",
        "appointed",
        holding(" held", "take place", " start", " begin", " suppose", " meant to", of=looks.TIMES),
    ),
    Path("event's time", "eventtimes", holding(*_EVENTS, of=looks.TIMES | looks.PLACES)),
    Path("delay", "figures.delays", looks.written(" years late", " behind", of=looks.TIMES)),
    Path("period", "figures.dated", looks.period),
    Path("common", "choosing", looks.anything),
)
