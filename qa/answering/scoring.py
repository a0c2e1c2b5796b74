"""Points for every candidate of a sentence, and the rules behind them.

Rules split by what they look at: the sentence, a span's first word, the place behind its last word,
its head, or the whole span. All but the last are added up once a place, not once a span, and tell
which spans are worth a look as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from qa.answering.candidates import candidate_spans, farthest_ends, is_unasked
from qa.answering.question import QuestionType
from qa.answering.rules import boundary, clausal, kind, measures, nearness, structure
from qa.answering.rules.evidence import evidence_keys
from qa.answering.rules.points import Points, asks_for_figure, asks_for_time
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = ["LEADING", "Scored", "fired", "is_loose", "score", "weighed_again"]

_Points = Callable[[str, float], float]
# What its sentence, its edges and its head give a candidate, and its start, end, head and scene.
_Placed = tuple[float, int, int, int, Scene]
_PlaceRules = Callable[[Scene, int], list[str]]

# The rules on one token of a span, beside those of its boundary.
_START_RULES = (boundary.start_keys, nearness.start_keys, structure.start_keys)
_END_RULES = (boundary.end_keys, nearness.end_keys, kind.end_keys)
_HEAD_RULES = (
    nearness.head_keys,
    kind.head_keys,
    structure.head_keys,
    measures.head_keys,
    clausal.head_keys,
)

# The leading candidates, and how many points behind the first of them those stand that are weighed
# again by what two rules tell together: on unseen articles those further behind win nothing by it.
LEADING = 12
NEAR = 4
# Of a question's candidates so many are weighed as a whole, two fifths of them: those with the
# likeliest edges and heads, among which the winner is (of 155 fitted questions always).
MOST_WEIGHED = 100
_LIVING = StemSet("bear die live exist happen be last take reign rule".split())
_SAID = (("was",), ("is",), ("were",))
_LOOSE_TYPES = {QuestionType.WHY, QuestionType.HOW, QuestionType.SAYING, QuestionType.DEFINITION}
_LOOSE_PROFILES = frozenset(
    """
    what_object what_subject what_oblique what_none what_reason what_is
    """.split()
)


class Scored(NamedTuple):
    """A candidate with its points; tokens `start` to `end` of the scene's sentence.

    `level` is what rules together gave its sentence's first choice, which is taken from all of the
    sentence; None where the candidate was not weighed again.
    """

    points: float
    start: int
    end: int
    scene: Scene
    level: float | None = None


def is_loose(scene: Scene) -> bool:
    """Whether clauses and verb phrases may answer, not only noun phrases."""
    question = scene.question
    return question.type in _LOOSE_TYPES or scene.profile in _LOOSE_PROFILES


class _Sums(dict[int, float]):
    """Token -> what the rules of that place give, added up when it is first asked for."""

    def __init__(self, scene: Scene, get: _Points, rules: Iterable[_PlaceRules]) -> None:
        self._scene, self._get, self._rules = scene, get, rules

    def __missing__(self, token: int) -> float:
        value, get = 0.0, self._get
        for keys in self._rules:
            for key in keys(self._scene, token):
                value += get(key, 0.0)
        self[token] = value
        return value


def score(scenes: Sequence[Scene], points: Points) -> list[Scored]:
    """The candidates of the scenes' sentences with their points, in order of scene and place; of
    many those whose edges and heads promise most."""
    placed = [one for scene in scenes for one in _placed(scene, points)]
    if len(placed) > MOST_WEIGHED:
        least = sorted([one[0] for one in placed], reverse=True)[MOST_WEIGHED - 1]
        placed = [one for one in placed if one[0] >= least]
    return [_whole(one, points) for one in placed]


def _placed(scene: Scene, points: Points) -> list[_Placed]:
    """Every candidate of the scene's sentence, in order of place."""
    get = points.of(scene.profile).get
    base = sum(get(key, 0.0) for key in evidence_keys(scene))
    starts = _Sums(scene, get, _START_RULES)
    ends = _Sums(scene, get, _END_RULES)
    heads = _Sums(scene, get, _HEAD_RULES)
    return [
        (base + starts[start] + ends[end] + heads[head], start, end, head, scene)
        for start, end in _candidates(scene)
        for head in (scene.head(start, end),)
    ]


def _whole(one: _Placed, points: Points) -> Scored:
    """A candidate with what the rules on it as a whole give it, too."""
    total, start, end, head, scene = one
    given = points.of(scene.profile)
    for key in _span_keys(scene, start, end, head):
        if key in given:
            total += given[key]
    return Scored(total, start, end, scene)


def _candidates(scene: Scene) -> list[tuple[int, int]]:
    """The spans of the sentence that stay in their part of it, and what is marked as one."""
    reading, farthest = scene.reading, farthest_ends(scene)
    loose = is_loose(scene)
    reasons = (*reading.reasons, *reading.occasions) if loose else ()
    mentions = (one for one in reading.mentions if not is_unasked(scene, one))
    whole = {(one.start, one.end) for one in (*mentions, *reading.quotes, *reasons)}
    # The hour of an entry tells when it was written, and nothing else.
    first = 0 if asks_for_time(scene.profile) or reading.tags[:1] != ("CD",) else reading.lead
    life = _life(scene) if asks_for_time(scene.profile) else range(0)
    return [
        span
        for span in candidate_spans(reading, loose=loose)
        if (span[1] <= farthest[span[0]] or span in whole)
        and span[0] >= first
        and not (span[0] in life and span[1] <= life.stop)
    ]


def _life(scene: Scene) -> range:
    """The tokens of "(1105 – 1161)" behind a name, where it is asked when somebody did a deed: they
    are the years of a life, or of what is named."""
    reading = scene.reading
    if scene.question.predicate in _LIVING:
        return range(0)
    for one in reading.mentions:
        bracketed = reading.lowers[one.start - 1 : one.start] == ("(",) and one.start > 1
        closed = reading.lowers[one.end : one.end + 1] == (")",)
        behind_name = bracketed and reading.tags[one.start - 2].startswith("NNP")
        said = reading.lowers[one.end + 1 : one.end + 2] in _SAID
        if behind_name and closed and said and one.kind is MentionKind.DATE and "/" in one.normal:
            return range(one.start, one.end)
    return range(0)


def weighed_again(leading: Sequence[Scored], points: Points) -> list[Scored]:
    """Candidates, most points first, with the near rivals of the first one in its sentence weighed
    again by what two rules that fire together give; what the first gains or loses by it is taken
    from them all."""
    figure = bool(leading) and asks_for_figure(leading[0].scene.profile)
    if not leading or figure or not points.has_pairs:
        return list(leading)
    first = leading[0]
    fires = _Fired(first.scene)
    level = sum(points.together(fires.of(first.start, first.end)).values())
    found = []
    for one in leading:
        if one.scene is first.scene and one.points >= first.points - NEAR:
            gain = sum(points.together(fires.of(one.start, one.end)).values())
            one = one._replace(points=one.points + gain - level, level=level)
        found.append(one)
    return found


def fired(scene: Scene, start: int, end: int) -> list[str]:
    """All rules that fire for one span, whether they have points or not."""
    return _Fired(scene).of(start, end)


class _Fired:
    """The rules that fire for spans of one scene; those of a place are looked up once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._evidence = evidence_keys(scene)
        self._starts = _Keys(scene, _START_RULES)
        self._ends = _Keys(scene, _END_RULES)
        self._heads = _Keys(scene, _HEAD_RULES)

    def of(self, start: int, end: int) -> list[str]:
        head = self._scene.head(start, end)
        return [
            *self._evidence,
            *self._starts[start],
            *self._ends[end],
            *self._heads[head],
            *_span_keys(self._scene, start, end, head),
        ]


class _Keys(dict[int, list[str]]):
    """Token -> the rules of that place."""

    def __init__(self, scene: Scene, rules: Iterable[_PlaceRules]) -> None:
        self._scene, self._rules = scene, rules

    def __missing__(self, token: int) -> list[str]:
        found = self[token] = [key for keys in self._rules for key in keys(self._scene, token)]
        return found


def _span_keys(scene: Scene, start: int, end: int, head: int) -> list[str]:
    """The rules on a span as a whole."""
    what = kind.kind_of(scene, start, end, head)
    near = nearness.nearness(scene, start, end)
    return [
        *kind.span_keys(scene, start, end, head, what),
        *nearness.span_keys(scene, start, end, near),
        *structure.span_keys(scene, start, end, head, what.fit, near.close),
        *clausal.span_keys(scene, start, end, head),
    ]
