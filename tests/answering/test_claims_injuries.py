"""Claims of which part of the body was hurt, and of what was only held against somebody."""

from __future__ import annotations

import pytest
from asking import ask

_FALL = (
    "A gardener slipped on the roof on Monday. He broke his wrist and two toes. The painter, Ann "
    "Lund, hurt her knee but did not break her leg. The cook broke a jar."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the gardener break his wrist?", "yes", id="that part"),
        pytest.param("Did the gardener break his ankle?", "unanswerable", id="another part"),
        pytest.param("Did the gardener break his arm?", "unanswerable", id="a part near by"),
        pytest.param("Did the painter break her leg?", "no", id="denied"),
        pytest.param("Did the painter hurt her knee?", "yes", id="another verb"),
        pytest.param("Did the cook break a jar?", "yes", id="near miss: no part"),
    ],
)
def test_parts_of_the_body_agree(question: str, kind: str) -> None:
    assert ask(_FALL, question).kind == kind


_BLAMED = (
    "The council rejected criticism that it had wasted money. There were fears that the dam had "
    "leaked. The mayor announced the news that the bridge had reopened."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the council waste money?", "unanswerable", id="criticism that"),
        pytest.param("Had the dam leaked?", "unanswerable", id="fears that"),
        pytest.param("Has the bridge reopened?", "yes", id="near miss: news that"),
    ],
)
def test_what_is_only_held_against_somebody_is_open(question: str, kind: str) -> None:
    assert ask(_BLAMED, question).kind == kind


_FIRE = (
    "In 1987 the stand was destroyed by a fire that started in a kitchen; nobody was injured. The "
    "club was sold."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was anyone hurt in the fire?", "no", id="event of the sentence"),
        pytest.param("Was anybody injured during the fire?", "no", id="during it"),
        pytest.param("Was anyone hurt in the race?", "unanswerable", id="near miss: another event"),
    ],
)
def test_nobody_was_hurt_in_what_was_just_told_of(question: str, kind: str) -> None:
    assert ask(_FIRE, question).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Neither was hurt, but a clerk cut her hand.", "yes", id="cut"),
        pytest.param("The boy slipped and twisted his ankle.", "yes", id="twisted"),
        pytest.param("Two people were led out. Neither was hurt.", "no", id="neither"),
        pytest.param("The clerk did not cut her hand.", "unanswerable", id="denied"),
        pytest.param("The news broke her heart.", "unanswerable", id="no-part"),
    ],
)
def test_whoever_hurts_a_part_of_the_body_is_hurt(text: str, kind: str) -> None:
    assert ask(f"{text} It rained.", "Was anyone hurt?").kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Ann and Tom came. Bob did not come.", "Did everybody come?", "no", id="one"),
        pytest.param("The bus did not come.", "Did everybody come?", "unanswerable", id="a-bus"),
        pytest.param(
            "All the members voted. Bob did not vote.",
            "Did all the members vote?",
            "yes",
            id="near-miss-no-member",
        ),
    ],
)
def test_one_who_did_not_is_not_everybody(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It rained.", question).kind == kind


_BURNED = "The shed burned down on Monday night."


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        pytest.param("No one was inside at the time.", "no", id="nobody inside"),
        pytest.param("The building was empty at the time.", "no", id="empty"),
        pytest.param("A guard had a lucky escape.", "no", id="escape"),
        pytest.param("No one was inside, but a guard was hurt.", "yes", id="near miss: outside"),
        pytest.param("Nobody knows why.", "unanswerable", id="near miss: nobody knows"),
    ],
)
def test_where_nobody_was_nobody_was_hurt(more: str, kind: str) -> None:
    assert ask(f"{_BURNED} {more}", "Was anyone hurt?").kind == kind
