"""Instances of the kind asked for, where the text names the kind beside them."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = """The beetles react to geosmin, a compound that bacteria in wet soil release. The two \
mayors will expand the project to new areas such as bus repair, public baths and the harbour. \
They reviewed a program called Blue Lamp. The school offers sports like judo and chess. \
Ida Falk teaches geology, a subject that pupils like. The dog barked at the cat. \
Old sites such as Rome, Varde and Besk saw more pilgrims. For instance, a plano-convex lens, which \
focuses the beam, is flat on one side. They use a red pigment termed \
vermilion. The monks use a dye, known as alizarin. Ida Berg of Lund, a mapmaker, drew the coast. \
The abbey took in refugees from the Walloon community, such as Jan Maas. Signs differ between \
ports: the red lamp in Lund and Besk, and the blue one in Varde. Potters such as Ann Roe, Bo Lind \
and Cai Moe use it, while Dan Holm dislikes the glaze. Pain is caused by damaging \
stimuli, such as heat and cold."""


@pytest.mark.parametrize(
    ("question", "text", "kind"),
    [
        pytest.param(
            "Which compound do the beetles react to?", "geosmin", AnswerKind.SPAN, id="apposition"
        ),
        pytest.param(
            "To which new areas will the project be expanded?",
            "bus repair, public baths and the harbour",
            AnswerKind.LIST,
            id="such-as",
        ),
        pytest.param("Which program did they review?", "Blue Lamp", AnswerKind.SPAN, id="called"),
        pytest.param("Which pigment did they use?", "vermilion", AnswerKind.SPAN, id="termed"),
        pytest.param("Which dye did the monks use?", "alizarin", AnswerKind.SPAN, id="known-as"),
        pytest.param(
            "Which areas are to be added to the project?",
            "bus repair, public baths and the harbour",
            AnswerKind.LIST,
            id="in-other-words",
        ),
        pytest.param(
            "Which new areas are to come in?",
            "bus repair, public baths and the harbour",
            AnswerKind.LIST,
            id="whole-wh-phrase",
        ),
        pytest.param(
            "What sports does the school offer?",
            "judo and chess",
            AnswerKind.LIST,
            id="like",
        ),
        pytest.param(
            "Which mapmaker drew the coast?", "Ida Berg", AnswerKind.SPAN, id="of-somewhere"
        ),
        pytest.param(
            "Which subject does Ida Falk teach?", "geology", AnswerKind.SPAN, id="relative"
        ),
        pytest.param(
            "Besides Rome and Varde, which sites saw more pilgrims?",
            "Besk",
            AnswerKind.SPAN,
            id="without-those-named",
        ),
        pytest.param(
            "What kinds of sports does the school offer?",
            "judo and chess",
            AnswerKind.LIST,
            id="kinds",
        ),
    ],
)
def test_instances_are_named(question: str, text: str, kind: AnswerKind) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (kind, text)
    assert [hit.rule for hit in answer.trace[0].hits] == ["instance of the kind"]
    assert all(span.text in answer.evidence[0].text for span in answer.spans)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which compound did the king eat?", id="another-deed"),
        pytest.param("What is a compound?", id="definition"),
        pytest.param("Which animal barked?", id="kind-that-is-not-named"),
        pytest.param("Who reviewed a program?", id="who"),
        pytest.param("What kind of program is Blue Lamp?", id="instance-asked-about"),
        pytest.param("What kind of sport does the school offer?", id="class"),
        pytest.param("Which lens focuses the beam?", id="for-instance"),
        pytest.param("Refugees from which community were taken in?", id="such-as-of-another"),
        pytest.param("Which ports use a blue lamp as a sign?", id="no-list-behind-the-colon"),
        pytest.param("Which potter uses the glaze?", id="one-of-several"),
    ],
)
def test_instances_are_left(question: str) -> None:
    answer = ask(_TEXT, question)
    assert "instance of the kind" not in [hit.rule for one in answer.trace for hit in one.hits]


def test_instances_do_not_tell_the_type_where_its_adjective_does() -> None:
    assert ask(_TEXT, "What type of stimuli causes pain?").text == "damaging stimuli"
    assert ask(_TEXT, "What stimuli cause pain?").text == "heat and cold"
