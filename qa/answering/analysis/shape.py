"""The grammar of one question, read from left to right around its wh-phrase."""

from __future__ import annotations

from qa.answering.analysis.noun_phrase import (
    attributes_end,
    is_predicated,
    is_somebody_of,
    noun_phrase_head,
    owner_asked,
    stranded,
    verbs_asked,
)
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Role
from qa.language.grammar import ANY_BE, DO, HAVE, QUESTION_WORDS
from qa.language.lexicon import words
from qa.language.stems import base, stem
from qa.light import NamedTuple

__all__ = ["HOW_TYPES", "Shape", "Wh"]

_AUX = frozenset(
    """
    is are was were am do does did has have had can could will would shall should may might
    must 's ’s ai wo ca
    """.split()
)
HOW_TYPES = {
    "many": QuestionType.HOW_MANY, "much": QuestionType.HOW_MUCH, "old": QuestionType.HOW_OLD,
    "far": QuestionType.HOW_FAR, "often": QuestionType.HOW_OFTEN, "long": QuestionType.HOW_LONG,
    "frequently": QuestionType.HOW_OFTEN, "few": QuestionType.HOW_MANY,
    "expensive": QuestionType.HOW_MUCH,
}  # fmt: skip
# What the object of a verb measures, and verbs whose price stands after "for".
_MEASURES = {"cost": "money", "weigh": "quantity"}
_EXTENTS = {"area": "quantity"}
_COVERING = frozenset(stem(verb) for verb in "burn cover scorch occupy flood span consume".split())
_SOLD = frozenset("sell buy purchase acquire auction go".split())
_NAMED_NUMBERS = frozenset("phone telephone mobile account serial house flight model".split())
_FORESEEN = frozenset("forecast estimate target projection goal record".split())
_FIGURES = frozenset("money number percent quantity".split())
# Words that lead in a clause beside the one that asks, and how near its end that one asks.
_ASIDE = frozenset(("when", "where", "while"))
_AT_END = 5
_STRANDED = (["about"], ["for"], ["like"])
# Not what is asked for, but when it is so: "What is still studied today?".
_NOW = frozenset("today tonight tomorrow yesterday".split())
_KINDS = frozenset("kind kinds type types sort sorts form forms".split())
_NAMING = frozenset(("called", "named", "termed"))
# Behind these "has" is no verb of its own: "What has it been?", "What has there been?".
_HAD = frozenset(("been", "had", "have", "there"))
# Of a sort of these, or of what these are called, no such figure or time is asked for.
_TYPED = frozenset("date time duration money quantity percent number age role".split())
_SORTED = _TYPED | frozenset("organisation nationality event person place".split())


class Wh(NamedTuple):
    """The wh-phrase: a half-open range of tokens and its wh-word, "" when there is none."""

    start: int
    end: int
    word: str


class Shape:
    """What a question asks for, by its words and their tags."""

    def __init__(self, lowers: list[str], tags: tuple[str, ...], command: bool) -> None:
        self.words = lowers
        self.tags = tags
        self.command = command
        self.wh = self._find_wh()
        self.adjective = ""
        self.answer_type = ""
        self.copular = False
        self._read_answer_type()
        self._read_count()
        self.verb = self._main_verb()
        self.predicate = stem(self.words[self.verb]) if self.verb >= 0 else ""
        self.preposition = self._preposition()
        self.role = self._role()
        self.answer_class = self._class() if self.answer_type else self._measured()
        self.plural = self._is_plural()

    # -- the wh-phrase ---------------------------------------------------------------------

    def _find_wh(self) -> Wh:
        found = [i for i, word in enumerate(self.words) if word in QUESTION_WORDS]
        if not found:
            return Wh(0, 0, "")
        first = found[0]
        # "When the war ended, who was president?" asks for the later one.
        if len(found) > 1 and self.words[first] in ("when", "where", "while", "how"):
            comma = self.words.index(",") if "," in self.words else -1
            if first < comma < found[-1] and not self._is_question_at(first):
                first = found[-1]
        first = found[-1] if self._is_aside(first, found[-1]) else first
        if first > 2 - (self.tags[1:2] in (("NN",), ("NNS",))) and self.starts_as_yes_no():
            return Wh(0, 0, "")
        return Wh(first, first + 1, self.words[first])

    def _is_aside(self, first: int, last: int) -> bool:
        """ "It is used when referring to what?", "It fell when what king died?": the later one."""
        near = len(self.words) - last <= _AT_END or last == first + 1
        return 2 < first < last and self.words[first] in _ASIDE and near

    def _is_question_at(self, index: int) -> bool:
        return index + 1 < len(self.words) and self.words[index + 1] in _AUX

    def starts_as_yes_no(self) -> bool:
        """Whether the first word is an auxiliary: "Did he …"."""
        return bool(self.words) and self.words[0] in _AUX and self.words[0] not in ("'s", "’s")

    def _read_answer_type(self) -> None:
        wh, words_ = self.wh, self.words
        if not wh.word:
            if self.command or not self.starts_as_yes_no():
                self.answer_type = self._noun_phrase(0)[0]
                self.copular = bool(self.answer_type)
            return
        after = wh.end
        if wh.word == "how" and after < len(words_):
            self._read_how(after)
            return
        if wh.word in ("what", "which", "whose"):
            # "Which of the two countries", "what of the crew".
            head, end = self._noun_phrase(after + (words_[after : after + 1] == ["of"]))
            if head:
                self.answer_type = head
                self.wh = Wh(wh.start, end, wh.word)
                owner = owner_asked(self.tags, after, end)
                if owner >= 0:
                    self.answer_type = words_[owner]
                    self.wh = Wh(wh.start, owner + 2, wh.word)
                return
        # "For what was the first volume praised?" asks for no volume.
        led = wh.start > 0 and self.tags[wh.start - 1] in ("IN", "TO")
        linked = after < len(words_) and words_[after] in ANY_BE and not led
        if wh.word in ("what", "who", "which") and linked:
            self._read_copula(after + 1)

    def _read_count(self) -> None:
        """ "The number of fish killed" asks for how many fish were killed; a phone number counts
        nothing."""
        asked = self.answer_type == "number" and self.copular
        at = self.words.index("number") if asked else 0
        named = asked and self.words[at - 1] in _NAMED_NUMBERS
        if not asked or named or self.words[at + 1 : at + 2] != ["of"]:
            return
        head, end = self._noun_phrase(at + 2)
        if head:
            self.answer_type, self.copular, self.adjective = head, False, "many"
            self.wh = Wh(self.wh.start, end, "how")

    def _read_how(self, after: int) -> None:
        word = self.words[after]
        if word in HOW_TYPES or (
            self.tags[after] in ("JJ", "RB") and word not in ("did", "do", "does", "not")
        ):
            self.adjective = word
            end = after + 1
            if word in ("many", "much", "few"):
                partitive = self.words[end : end + 1] == ["of"]
                head, stop = self._noun_phrase(end + partitive)
                self.answer_type = head
                end = stop if head else end
            self.wh = Wh(self.wh.start, end, "how")

    def _read_copula(self, start: int) -> None:
        """ "What is the capital of X" asks for a capital; "What is X" for a definition."""
        head, end = self._noun_phrase(start)
        if not head:
            return
        follower = self.words[end] if end < len(self.words) else ""
        alone = follower != "of" or is_somebody_of(self.words, self.tags, start, end)
        named = alone and self.tags[end - 1] in ("NNP", "NNPS")
        if head in _NOW:
            return
        if named and not self._is_office(start, end):
            return
        if is_predicated(self.words, self.tags, start, end) or self._is_stranded(end):
            return
        self.answer_type, self.copular = head, True

    def _is_stranded(self, end: int) -> bool:
        """ "What is the summit about?": the noun is what something is about."""
        return [word for word in self.words[end:] if word[:1].isalnum()] in _STRANDED

    def _is_office(self, start: int, end: int) -> bool:
        """ "Who is the Chief Executive?" asks for a person, though it is written as a name."""
        return self.tags[start] == "DT" and self.words[end - 1] in words("roles")

    def _noun_phrase(self, start: int) -> tuple[str, int]:
        return noun_phrase_head(self.words, self.tags, start)

    # -- the rest of the clause --------------------------------------------------------------

    def _main_verb(self) -> int:
        verbs = [
            i
            for i in range(len(self.words))
            if not self.wh.start <= i < self.wh.end
            and self.tags[i].startswith("VB")
            and self.words[i] not in ("do", "does", "did")
            and not self._is_attribute(i)
            and not self.is_going(i)
        ]
        after = [i for i in verbs if i >= self.wh.end] or verbs
        plain = [i for i in after if self.words[i] not in _AUX and self.words[i] not in ANY_BE]
        found = verbs_asked(self.words, self.tags, plain, self.wh.end) or plain or after or [-1]
        if self._ends_passive(found):
            return found[-1]
        # "X became the first pope to receive what title": the verb nearest to the wh-word.
        return found[-1] if 0 <= found[-1] < self.wh.start else found[0]

    def _ends_passive(self, verbs: list[int]) -> bool:
        """ "When was the number of people allowed in lowered?": the last one is said of it all."""
        first, last = verbs[0], verbs[-1]
        asks_when = self.wh.word in ("when", "where", "why") and self.wh.end < len(self.words)
        if not asks_when or self.words[self.wh.end] not in ANY_BE or first == last:
            return False
        ends = not any(word.isalnum() for word in self.words[last + 1 :])
        within = self.tags[first] in ("VBN", "VBD") and self.tags[first - 1] in ("NN", "NNS")
        return ends and within and self.tags[last] in ("VBN", "VBD")

    def is_going(self, i: int) -> bool:
        """ "Is going to open": what is to come, and no going."""
        return self.words[i : i + 2] == ["going", "to"] and self.tags[i + 2 : i + 3] == ("VB",)

    def _is_attribute(self, i: int) -> bool:
        """ "The ordered pair", "do retired people": a participle of a noun phrase."""
        behind = self.tags[i - 1] in ("DT", "JJ", "CC", "PRP$", "CD", "MD")
        return (
            i > 0
            and self.tags[i] in ("VBN", "VBG", "VBD")
            and self.tags[i + 1 : i + 2] in (("NN",), ("NNS",))
            and (behind or self.words[i - 1] in DO)
        )

    def _preposition(self) -> str:
        before = self.wh.start - 1
        if self.wh.word and before >= 0 and self.tags[before] in ("IN", "TO"):
            return self.words[before]
        return stranded(self.words, self.tags, self.wh.end) if self.wh.word else ""

    def _role(self) -> Role:
        if self.wh.word in ("when", "where", "why", "how") and not self.answer_type:
            return Role.ADVERBIAL
        if not self.wh.word:
            return Role.COPULA if self.copular else Role.NONE
        if self.copular:
            return Role.COPULA
        if self.preposition:
            return Role.OBLIQUE
        after = self.wh.end
        if after >= len(self.words):
            return Role.OBJECT
        if self.tags[after - 1] == "POS":
            after = self._noun_phrase(after)[1]
        if self.answer_type:  # "What part of the shell is used?"
            after = attributes_end(self.words, self.tags, after)
        if self.words[after] in _AUX:
            return self._role_after_aux(after)
        return Role.SUBJECT if self.tags[after].startswith(("VB", "MD", "RB")) else Role.OBJECT

    def _role_after_aux(self, aux: int) -> Role:
        following = aux + 1
        while following < len(self.tags) and self.tags[following] in ("RB", "RBR", "RBS"):
            following += 1
        if following < len(self.tags) and self.tags[following] in ("VB", "VBN", "VBG", "VBD"):
            return Role.SUBJECT
        if self.words[aux] in ANY_BE and self._is_destined(following):
            return Role.SUBJECT
        if self._owns(aux):
            return Role.SUBJECT
        if self.words[aux] in ANY_BE and (self.verb < 0 or self.words[self.verb] in ANY_BE):
            return Role.COPULA
        if self.words[aux] in ANY_BE and self.tags[following - 1 : following] != ("PRP",):
            return Role.OBJECT if self.verb > aux else Role.COPULA
        return Role.OBJECT

    def _owns(self, aux: int) -> bool:
        """ "What has a roof?" asks for the owner, "What has it been?" for what it has been."""
        alone = self.verb == aux and self.words[aux] in HAVE and not self.answer_type
        return alone and _HAD.isdisjoint(self.words[aux + 1 :])

    def _is_destined(self, start: int) -> bool:
        """ "Is to open", "is due to open": who or what does so is asked for."""
        to = start + (self.tags[start : start + 1] == ("JJ",))
        return self.tags[to : to + 2] == ("TO", "VB") and self.words[to + 1] not in ("be", "blame")

    def _class(self) -> str:
        """ "What is the area of it?" asks for a quantity, "Which area is poor?" for a place."""
        behind = self.words[self.wh.end + 1 :]
        sort = self._asks_for_sort() and self._own_class() in _SORTED
        if sort or (self._asks_for_name() and self._own_class() in _TYPED):
            return ""
        if self.copular and f"{self.answer_type} of" in " ".join(behind):
            return _EXTENTS.get(self.answer_type) or self._own_class()
        return self._own_class()

    def _asks_for_sort(self) -> bool:
        """ "What kind of cost …?" asks for no sum, "what form of government" for no body."""
        return not _KINDS.isdisjoint(self.words[self.wh.start : self.wh.end])

    def _asks_for_name(self) -> bool:
        """ "What are short periods of rain called?" asks for no time."""
        spoken = [word for word in self.words if word.isalnum()]
        return self.copular and not _NAMING.isdisjoint(spoken[-1:])

    def _own_class(self) -> str:
        """The class of the noun asked for; "What area burned?" asks how much."""
        extent = _EXTENTS.get(self.answer_type) if self.predicate in _COVERING else None
        return extent or self._class_foreseen() or class_of(self.answer_type)

    def _class_foreseen(self) -> str:
        """ "What is the growth forecast?", "the inflation target?" ask for what is foreseen."""
        if self.answer_type not in _FORESEEN or self.answer_type not in self.words:
            return ""
        foreseen = class_of(self.words[self.words.index(self.answer_type) - 1])
        return foreseen if foreseen in _FIGURES else ""

    def _measured(self) -> str:
        """ "What did it cost?" asks for money, "What does it weigh?" for a quantity."""
        if self.wh.word != "what" or self.role not in (Role.OBJECT, Role.OBLIQUE):
            return ""
        verb = base(self.words[self.verb]) if self.verb >= 0 else ""
        follower = self.words[self.verb + 1 : self.verb + 2]
        if verb in _SOLD and self.preposition == "for":
            return "money"
        if verb == "pay" and follower == ["for"] and not self.preposition:
            return "money"
        return "" if self.preposition else _MEASURES.get(verb, "")

    def _is_plural(self) -> bool:
        if self.answer_class == "money":
            return False  # "sales" come to one sum
        if self.answer_type:
            if self.answer_type not in self.words or "one of" in " ".join(self.words):
                return False
            return self.tags[self.words.index(self.answer_type)] in ("NNS", "NNPS")
        return (
            self.wh.end < len(self.words)
            and self.words[self.wh.end] in ("are", "were")
            and self.wh.word in ("who", "what")
        )
