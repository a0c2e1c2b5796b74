"""A question that is answered rightly stays so, however it is put.

Every fifth question about the twelve news stories is put in other wordings by templates.
`pytest tests/quality/test_phrasings.py -s` prints the share that stays right, and what is lost.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from qa.answering.answerer import Answerer
from qa.conversation.chat import Chat
from qa.conversation.form import read
from qa.documents.article import Article
from qa.evaluation.datasets import DialogueTurn
from qa.evaluation.judging import is_right, shown
from qa.evaluation.metrics import share

EVERY = 5
FLOOR = 97.0

_HERE = Path(__file__).parent
_ASKING = ("who", "what", "when", "where", "why", "how", "which")
_Wording = Callable[[str], str]


def _bare(question: str) -> str:
    return question.rstrip("?. ")


def _small(question: str) -> str:
    return question[:1].lower() + question[1:]


def _if_asking(frame: str) -> _Wording:
    def put(question: str) -> str:
        asks = question.lower().split()[0] in _ASKING
        return frame.format(_bare(_small(question))) if asks else question

    return put


def _by_pattern(pattern: str, put: str) -> _Wording:
    return lambda question: re.sub(pattern, put, question, count=1)


def _indirect(question: str) -> str:
    """ "Where was it found?" as "I'd like to know where it was found"."""
    form = read(question)
    aux = form.lowers[form.aux] if form.aux >= 0 and form.wh[1] else ""
    if aux in ("", "do", "does", "did") or form.asks_subject:
        return question
    words = (form.piece(*form.wh).lower(), form.piece(*form.subject), aux)
    return f"I'd like to know {' '.join(words)} {form.piece(form.rest, form.end)}".strip()


def _stated(question: str) -> str:
    """ "Was the mine damaged?" as "Is it true that the mine was damaged?"."""
    form = read(question)
    if form.wh[1] or form.aux < 0 or form.lowers[form.aux] in ("do", "does", "did"):
        return question
    words = (form.piece(*form.subject), form.lowers[form.aux], form.piece(form.rest, form.end))
    return f"Is it true that {' '.join(words)}?"


def _echoed(question: str) -> str:
    """ "Where was it found?" as "It was found where?"."""
    form = read(question)
    aux = form.lowers[form.aux] if form.aux >= 0 and form.wh == (0, 1) else ""
    if aux not in ("is", "are", "was", "were", "will", "can", "has", "have") or form.asks_subject:
        return question
    words = (form.piece(*form.subject), aux, form.piece(form.rest, form.end), form.wh_word)
    return f"{' '.join(filter(None, words))}?"


def _unturned(question: str) -> str:
    """ "Where was it found?" as "Where it was found?"."""
    form = read(question)
    aux = form.lowers[form.aux] if form.aux >= 0 and form.wh[1] and form.wh[0] == 0 else ""
    if aux in ("", "do", "does", "did") or form.asks_subject or form.rest >= form.end:
        return question
    words = (form.piece(*form.wh), form.piece(*form.subject), aux, form.piece(form.rest, form.end))
    return f"{' '.join(words)}?"


def _slipped(question: str) -> str:
    """The longest small word with two letters in the middle swapped."""
    word = max(re.findall(r"\b[a-z]{6,}\b", question), key=len, default="")
    at = len(word) // 2
    swapped = f"{word[: at - 1]}{word[at : at + 1]}{word[at - 1 : at]}{word[at + 1 :]}"
    return question.replace(word, swapped) if word else question


_HASTE = {"people": "ppl", " are ": " r ", "what is": "whats", "who is": "whos", "n't ": "nt "}


def _hasty(question: str) -> str:
    short = _bare(question.lower())
    for plain, typed in _HASTE.items():
        short = short.replace(plain, typed)
    return short


WORDINGS: dict[str, _Wording] = {
    "small letters": str.lower,
    "capitals": str.upper,
    "no mark": _bare,
    "quoted": '"{}"'.format,
    "greeting": "Hello! {}".format,
    "thanks": "{} Thanks!".format,
    "according to, first": lambda one: f"According to the article, {_small(one)}",
    "according to, last": lambda one: f"{_bare(one)} according to the article?",
    "polite": _if_asking("Could you please tell me {}?"),
    "wondering": _if_asking("I was wondering {}"),
    "idea": _if_asking("Any idea {}?"),
    "hoping": _if_asking("I was hoping you could tell me roughly {}"),
    "by chance": _if_asking("do you by any chance know {}"),
    "excuse": _if_asking("Sorry to ask again, but {}?"),
    "what I ask": _if_asking("What I'd like to know is {}."),
    "echoed": _echoed,
    "not turned": _unturned,
    "letters swapped": _slipped,
    "in haste": _hasty,
    "exactly": _by_pattern(r"^(Who|What|When|Where|Why)\b", r"\1 exactly"),
    "the person who": _by_pattern(
        r"^Who (?!is|was|are|were|did|does|do|has|had|will|else)",
        "What is the name of the person who ",
    ),
    "whereabouts": _by_pattern(r"^Where\b", "Whereabouts"),
    "number of": _by_pattern(r"^How many\b", "What number of"),
    "indirect": _indirect,
    "is it true": _stated,
}


def _asked() -> Iterator[tuple[str, str, str, bool]]:
    """Each wording of each question that is answered rightly as it stands: the wording's name, the
    question, the answer, and whether that is right."""
    stories = json.loads((_HERE / "news.json").read_text(encoding="utf-8"))["texts"]
    for story in stories:
        text = (_HERE / "texts" / story["file"]).read_text(encoding="utf-8")
        article = Article.from_text(text, published=date.fromisoformat(story["published"]))
        answerer = Answerer((article,))
        for one in story["questions"][::EVERY]:
            turn = DialogueTurn(one["q"], one["kind"], tuple(one.get("answers", ())))
            if not is_right(turn, Chat(article, answerer=answerer).ask(one["q"])):
                continue
            for name, put in WORDINGS.items():
                if (question := put(one["q"])) != one["q"]:
                    answer = Chat(article, answerer=answerer).ask(question)
                    yield name, question, shown(answer), is_right(turn, answer)


def test_phrasings_keep_the_answer() -> None:
    asked = list(_asked())
    kept = share(sum(right for *_, right in asked), len(asked))
    print(f"\nright in another wording {kept:5.1f} % of {len(asked)}")
    print("\n".join(" | ".join(row) for *row, right in asked if not right))
    assert kept >= FLOOR
