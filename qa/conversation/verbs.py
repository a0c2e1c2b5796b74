"""Base forms of verbs, for "did" + verb."""

from __future__ import annotations

import re

from qa.language.stems import base
from qa.language.wordtags import choices, listed
from qa.light import pattern

__all__ = ["base_verb", "uncontracted"]

_CONTRACTED = pattern(
    r"\b(?P<wh>who|what|which|where|when|why|how)(?:['’]s| s)"
    r"(?= (?P<next>[\w'’-]+) ?(?P<then>\w*))",
    re.IGNORECASE,
)
# What stands behind the "has" of "Who's won it?", and behind the "is" of "Who's named as heir?".
_DONE = frozenset(("VBN", "VBD"))
_OBJECTS = frozenset("the a an it him her them his its their".split())
_PERFECT = frozenset("been had got gone become come".split())

_FINAL_E = pattern(
    r"(?:[^l]l|[aeiou]c|nc|rc|v|u|[aeiou][sz]|[nlr]s|dg|[aeo]ng|at|it|id|ir|"
    r"ar|ur|or|iz|ak|ik|ok|ap|ip|op|im|am|in|ag)$"
)
_NO_FINAL_E = pattern(
    r"(?:[eo]ll|ai[lnmdt]|ee[dnltpk]|ea[drlnmtkp]|oo[dklmnprt]|[aeo]l|[eo]n|[oe]r|isit|imit|mit|"
    r"ow|ew|oin|ein|ain|air|our|eat|oat|uit|eit|fit|appear|elong|dit|hang|ou[nrt]|ion)$"
)


def base_verb(word: str) -> str:
    """The base form of a finite verb ("launched" -> "launch"), as good as rules get."""
    lower = word.lower()
    irregular = base(lower)
    if irregular != lower:
        return irregular
    if lower.endswith("ied") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith("ed") and len(lower) > 3:
        return _regular(lower[:-2])
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1]
    return lower


def uncontracted(text: str) -> str:
    """ "Who is leading?" of "Who's leading?", so that its words can be put elsewhere."""
    return _CONTRACTED.sub(_auxiliary, text)


def _auxiliary(found: re.Match[str]) -> str:
    word = found["next"].lower()
    done = not _DONE.isdisjoint(choices(word).split("/")) and found["then"].lower() in _OBJECTS
    return f"{found['wh']} {'has' if done or word in _PERFECT else 'is'}"


def _regular(bare: str) -> str:
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] in "bdgmnprt":
        return bare[:-1]
    if not re.search(r"[aeiouy]", bare):
        return bare + "e"
    if bare not in listed() and "VB" in listed().get(f"{bare}e", ""):
        return f"{bare}e"
    if _NO_FINAL_E.search(bare):
        return bare
    return bare + "e" if _FINAL_E.search(bare) or bare.endswith(("i", "e")) else bare
