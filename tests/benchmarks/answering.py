"""Prints what reading and answering cost: `python tests/benchmarks/answering.py`.

Milliseconds of the processor, beside the plain best-sentence answerer and a bare loop in the same
run: figures of a busy machine compare only with others of the same run.
"""

import json
from pathlib import Path
from statistics import median
from time import process_time

from qa.answering.answerer import Answerer
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.evaluation.measures.speed import reading_steps
from qa.evaluation.runs import Ask
from qa.evaluation.systems import best_sentence
from qa.garbage import collect_rarely

QUALITY = Path(__file__).parents[1] / "quality"
LOOP = 1_000_000
COPIES = 4


def texts() -> list[tuple[Article, list[str]]]:
    """The paragraphs of the quality test's texts as articles, each with its text's questions."""
    found = []
    for row in json.loads((QUALITY / "questions.json").read_text("utf-8"))["texts"]:
        article = Article.from_file(QUALITY / "texts" / row["file"])
        questions = [one["q"] for one in row["questions"]]
        for paragraph in article.paragraphs:
            if paragraph.kind == "text":
                text = article.text[paragraph.start : paragraph.end]
                found.append((Article.from_text(text), questions))
    return found


def milliseconds(ask: Ask, questions: list[str]) -> list[float]:
    """The processor's time for each question in turn."""
    times = []
    for question in questions:
        started = process_time()
        ask(question)
        times.append(1000 * (process_time() - started))
    return times


def loop() -> float:
    """Milliseconds for a million bare multiplications: what the machine is worth just now."""
    started, total = process_time(), 0
    for number in range(LOOP):
        total += number * number
    return 1000 * (process_time() - started)


def long_article() -> Article:
    """About a thousand passages, of all the texts again and again."""
    pieces = [path.read_text("utf-8") for path in sorted((QUALITY / "texts").iterdir())]
    article = Article.from_text("\n\n".join(pieces))
    return Article.from_text("\n\n".join(pieces * (1 + 1000 // len(article.passages))))


def main() -> None:
    """Each line names a figure and how many bare loops it is worth."""
    collect_rarely()  # as the program does
    held = texts()
    answered, plain = [], []
    for _ in range(2):  # the first round loads the tables
        answered = [t for article, qs in held for t in milliseconds(Answerer([article]).answer, qs)]
        plain = [t for article, qs in held for t in milliseconds(best_sentence(article), qs)]
    article = long_article()
    chat = Chat(article)
    turns = milliseconds(chat.ask, ["Who drafted the bill?", *["And when?", "Why?"] * COPIES])
    bare = median(loop() for _ in range(5))
    words = [step for path in sorted((QUALITY / "texts").iterdir()) for step in reading_steps(path)]
    whole = [step for step in words if step.name == "all"]
    for name, value in (
        ("a million multiplications", bare),
        ("a question, given its paragraph", median(answered)),
        ("the same, best sentence only", median(plain)),
        (f"a follow-up, of {len(article.passages):,} passages", median(turns[1:])),
        ("  its first question", turns[0]),
    ):
        print(f"{name:<36} {value:8.2f} ms  {value / bare:6.2f} x")
    speed = sum(step.words for step in whole) / sum(step.seconds for step in whole)
    print(f"{'reading, words a second':<36} {speed:8,.0f}     {speed * bare / 1000:6,.0f} a loop")


if __name__ == "__main__":
    main()
