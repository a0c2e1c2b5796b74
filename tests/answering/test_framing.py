"""What people put around a question is taken off, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.answering.analysis.framing import unframed


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("According to the article, how many died?", "how many died?"),
        ("In the text what is the dog called?", "what is the dog called?"),
        ("So, according to this story, was he paid?", "was he paid?"),
        ("How old is the mayor according to the article?", "How old is the mayor?"),
        ("Who won (according to the text)?", "Who won?"),
        ("How many died, does the article say?", "How many died?"),
        ("Does the article say who won?", "who won?"),
        ("What does the article say about how he died?", "how he died?"),
        ("Could you please tell me, according to the text, when he died?", "when he died?"),
        ("I'd like to know who the mayor is", "who the mayor is"),
        ("Can I ask how old she is?", "how old she is?"),
        ("Any idea when it will open?", "when it will open?"),
        ("Sorry, I didn't get why he left.", "why he left."),
        ("Quick question: who pays for it?", "who pays for it?"),
        ("Remind me, in which year did he die?", "in which year did he die?"),
        ("Excuse me, price of the villa", "price of the villa"),
        ("Tell me about how it works", "how it works"),
        ("Tell me the price of the villa", "the price of the villa"),
        ("I was wondering if the mine was damaged", "the mine was damaged?"),
        ("Tell me whether she won.", "she won?"),
        ("What exactly happened?", "What happened?"),
        ("What time exactly did it start?", "What time did it start?"),
        ("Who on earth won?", "Who won?"),
        ("Who, according to the article, won?", "Who won?"),
        ("Did you find out who won?", "who won?"),
        ("Briefly, who won?", "who won?"),
        ("From what you read, who won?", "who won?"),
        ("Explain to me why he left", "why he left"),
        ("Who won, in your opinion?", "Who won?"),
        ("Who won, in one word?", "Who won?"),
        ("Who won? Answer in one word.", "Who won?"),
        ("Who won? Explain.", "Who won?"),
        ("Using only the article, who won?", "who won?"),
        ("Based on the text above, answer: who won?", "who won?"),
        ("Please answer the following question: who won?", "who won?"),
        ("How long is it, roughly?", "How long is it?"),
        ("Who won, sir?", "Who won?"),
        ("What do you think did he say?", "What did he say?"),
        ("🤔 Who won?", "Who won?"),
        ("**Who won?**", "Who won?"),
        ("[Who won?]", "Who won?"),
        ("Do you know why?", "why?"),
        ("Can you tell me when, please?", "when?"),
        ("Who won? Thanks!", "Who won?"),
        ("who won pls", "who won?"),
        ('"Was the mine damaged?"', "Was the mine damaged?"),
        ("WHO WON THE VOTE?", "who won the vote?"),
        ("Who Won The Vote?", "who won the vote?"),
        ("Which Towns Lent Planes?", "which towns lent planes?"),
        ("How Many Patients Died?", "how many patients died?"),
    ],
)  # fmt: skip
def test_framing_taken_off(text: str, question: str) -> None:
    assert unframed(text) == question


@pytest.mark.parametrize(
    "text",
    [
        "What is this article about?",
        "What does it say?",
        "What did it report?",
        "Who is mentioned in the article?",
        "What is said in this article?",
        "What does the article say about the mayor?",
        "Does the article mention the price?",
        "Who wrote the report?",
        "What was in the report?",
        "According to the report, how many schools closed?",
        "According to the police, how many were hurt?",
        "What do you think about Ada?",
        "Who won? Ann or Bo?",
        "Who won? The reds.",
        "Who is the friend?",
        "Who was the question put to?",
        "The mill was sold. Who bought it?",
        "It was sold. For how much?",
        "Who won? When did the vote take place?",
        "What did the U.S. Department of State do?",
        "Did you see Ada?",
        "Find the mayor",
        "Do you know Ada?",
        "Tell me more",
        "Tell me about the mayor.",
        "I don't understand.",
        "Tell me.",
        "Please?",
        "Thanks",
        "And why?",
        "so what",
        "ok and when?",
        "No, who was president?",
        "Was it exactly 40 people?",
        'What does "the wall" mean?',
        '"Yes" or "no"',
        "WHO?",
        "Who Ada Lee?",
        "Why New York City?",
        "2019?",
        "",
        "?!",
    ],
)
def test_framing_left_alone(text: str) -> None:
    assert unframed(text) == text


@given(st.text(max_size=200))
def test_framing_any_text(text: str) -> None:
    once = unframed(text)
    assert unframed(once) == once
    assert bool(once.strip()) == bool(text.strip())
