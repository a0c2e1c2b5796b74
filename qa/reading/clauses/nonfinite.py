"""Infinitives, participles and gerunds in the open clauses."""

from __future__ import annotations

from qa.reading.clauses.drafts import Draft
from qa.reading.clauses.stack import OpenClauses
from qa.reading.phrases import COMMA, Item, Phrase, phrase
from qa.reading.phrases.verb_groups import Verb

__all__ = ["NonfiniteSteps"]


class NonfiniteSteps(OpenClauses):
    """Steps over verb groups that are not finite."""

    def _nonfinite(self, place: int, item: Item, verb: Verb) -> None:
        top, before = self.stack[-1], self._item(place - 1)
        kind = "infinitive" if verb.form in {"infinitive", "bare"} else "participial"
        if verb.form == "gerund" and before is not None and before.kind == "VP" and not item.gap:
            kind = "complement"
        draft = self._push(Draft(kind, item.start, top))
        draft.marked = bool(item.gap & COMMA) and not self._closes(before)
        draft.take(verb)
        if before is None or before.kind != "NP":
            return
        noun = top.subject if item.gap & COMMA and top.waits and top.subject else phrase(before)
        if kind == "participial" and (not item.gap & COMMA or self._beside(verb, top)):
            draft.attached = draft.subject = noun
        elif kind == "infinitive" and not item.gap:
            self._modify(draft, noun, top)

    def _closes(self, before: Item | None) -> bool:
        """Whether the comma behind `before` only closes its apposition."""
        start = before.parts[-1][0] if before is not None and before.parts else 0
        return before is not None and start > before.start and self.tagged.lowers[start - 1] == ","

    def _beside(self, verb: Verb, top: Draft) -> bool:
        """Whether a participle behind a comma modifies the noun there, not the whole clause."""
        return verb.form == "participle" or top.waits

    def _modify(self, draft: Draft, noun: Phrase, top: Draft) -> None:
        """ "the plan to expand", "the first to win"."""
        ordinal = any(
            self.tagged.lowers[index] in {"first", "last", "only", "second", "third"}
            for index in range(noun.start, noun.parts[0][1])
        )
        if ordinal:
            draft.subject = noun
        if ordinal or top.waits:
            draft.attached = noun

    def _helped(self, place: int, item: Item) -> bool:
        """ "helped build", "made him go"; elsewhere a bare form is a tag gone wrong."""
        return not item.gap and self._kind(place - 1) in {"VP", "NP"}

    def _goes_on(self, place: int, item: Item, verb: Verb) -> bool:
        """ "are either exceeded or": the rest of a verb group that something has parted."""
        top = self.stack[-1]
        held = top.verb
        if held is None or item.gap or self._kind(place - 1) != "VP" or not held.auxiliary:
            return False
        if verb.form not in {"participle", "gerund"} or held.stem not in {"be", "have"}:
            return False
        passive = held.stem == "be" and verb.form == "participle"
        top.take(held._replace(end=verb.end, head=verb.head, stem=verb.stem, passive=passive))
        return True

    def _joined_form(self, item: Item, verb: Verb) -> bool:
        """ "to sign and ratify", "was built in 1990 and sold": beside a verb of the same form."""
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.stack[depth]
            if other.verb is None or not _alike(other, verb):
                continue
            draft = self._replace(depth, Draft(other.kind, item.start, other, "coordination"))
            draft.attached = other.attached
            draft.take(verb._replace(form=other.verb.form, tense=other.verb.tense))
            draft.passive = other.passive if verb.form == "participle" else False
            return True
        return False


def _alike(other: Draft, verb: Verb) -> bool:
    """Whether a verb without an auxiliary of its own goes on with the clause's form."""
    held = other.verb
    if held is None or held.form == "finite":
        if held is None:
            return False
        composed = held.end - held.start > 1
        wanted = {"bare": bool(held.modal), "participle": other.passive, "gerund": composed}
        return wanted.get(verb.form, False) or (verb.form == "participle" and composed)
    return held.form == verb.form or (held.form == "infinitive" and verb.form == "bare")
