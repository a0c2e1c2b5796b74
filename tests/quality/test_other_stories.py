"""What a story does not tell is not answered: each story is asked the questions of the next.

`pytest tests/quality/test_other_stories.py -s` prints the share that is refused, and what is not.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from qa.answering.answer import Answer
from qa.conversation.chat import ask
from qa.documents.article import Article
from qa.evaluation.metrics import share
from qa.types import AnswerKind

FLOOR = 90.0

_HERE = Path(__file__).parent


def _asked() -> Iterator[tuple[str, str, Answer]]:
    """Each story's file, a question about the next story, and the answer to it."""
    stories = json.loads((_HERE / "news.json").read_text(encoding="utf-8"))["texts"]
    for story, other in zip(stories, [*stories[1:], stories[0]], strict=True):
        text = (_HERE / "texts" / story["file"]).read_text(encoding="utf-8")
        article = Article.from_text(text, published=date.fromisoformat(story["published"]))
        for one in other["questions"]:
            yield story["file"], one["q"], ask(one["q"], article)


def test_questions_about_another_story_are_refused() -> None:
    asked = list(_asked())
    told = [row for row in asked if row[2].kind is not AnswerKind.UNANSWERABLE]
    refused = share(len(asked) - len(told), len(asked))
    print(f"\nrefused {refused:5.1f} % of {len(asked)}")
    print("\n".join(f"{file} | {question} | {answer.text}" for file, question, answer in told))
    assert refused >= FLOOR
