"""What belongs to an answer is told with it, and what stands behind a colon is not."""

from __future__ import annotations

import pytest
from asking import ask

_METALS = (
    "Tin melts at about 232 °C (450 °F). The sheet of ice covered 400,000 km2 (150,000 sq mi) and "
    "cost the port 3.2 million euros (a fifth of its income). Lead is highly toxic. Zinc is only "
    "rarely mined here. The mast reaches a height of 30 metres (the tallest in Berk)."
)
_SIZES = (
    "Eelgrass once covered about 150 square kilometres of the bay. The plots measured 20 by 20 "
    "metres. Floating ice was seen in Osk harbour in 2010. The masts are 5 feet (a fathom) high."
)
_NAMES = (
    "The Commission on Social Determinants of Health recommended a tax. The colonies were united "
    "as the Dominion of New Lund. Natural Histories was published by Pliny the Elder in Osk. The "
    "comet was seen by Vik the day before."
)
_MANNERS = (
    "An acronym is pronounced as a word. Prices are set without any agreement of the traders. The "
    "beam is cut with a saw."
)
_SIDES = (
    "Vans may enter the lane before nine. A clinic will park outside the library on Monday. The "
    "porter was made a guide within four years. The keys lay under a mat. The cook left the quay "
    "in 1944. The mill shut before the war."
)
_BROKEN = (
    "Weak stems end in a consonant: the first letter is doubled. The society aims at distance "
    "from: the past and the old schools."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_METALS, "At what temperature does tin melt?", "232 °C (450 °F)", id="units"),
        pytest.param(
            _METALS, "How much did the ice cover?", "400,000 km2 (150,000 sq mi)", id="how-much"
        ),
        pytest.param(
            _METALS, "How much did the ice cost the port?", "3.2 million euros", id="a-remark"
        ),
        pytest.param(_METALS, "What height does the mast reach?", "30 metres", id="no-other-unit"),
        pytest.param(
            _SIZES,
            "How large an area of the bay was covered by eelgrass?",
            "150 square kilometres",
            id="whole-unit",
        ),
        pytest.param(_SIZES, "How large are the plots?", "20 by 20 metres", id="both-sides"),
        pytest.param(_SIZES, "Where was floating ice seen?", "Osk harbour", id="with-its-noun"),
        pytest.param(_SIZES, "In which harbour was ice seen?", "Osk", id="its-noun-asked"),
        pytest.param(
            "Mould causes coughs, fever and a rash and can lead to asthma.",
            "What does mould cause?",
            "coughs, fever and a rash",
            id="before-another-deed",
        ),
        pytest.param(
            "We need somebody who can play the organ.",
            "What is needed?",
            "somebody who can play the organ",
            id="somebody-who",
        ),
        pytest.param(_SIDES, "When may vans enter the lane?", "before nine", id="before-a-time"),
        pytest.param(_SIDES, "Where will the clinic park?", "outside the library", id="outside"),
        pytest.param(_SIDES, "Where did the keys lie?", "under a mat", id="under"),
        pytest.param(_SIDES, "When was the porter made a guide?", "within four years", id="within"),
        pytest.param(_SIDES, "When did the cook leave the quay?", "1944", id="in-a-year"),
        pytest.param(_SIZES, "How high are the masts?", "5 feet", id="no-other-unit-either"),
        pytest.param(
            _NAMES,
            "Who recommended a tax?",
            "Commission on Social Determinants of Health",
            id="of-in-a-name",
        ),
        pytest.param(
            _NAMES,
            "What were the colonies united as?",
            "the Dominion of New Lund",
            id="a-thing-of-a-place",
        ),
        pytest.param(_NAMES, "Who published Natural Histories?", "Pliny the Elder", id="epithet"),
        pytest.param(_NAMES, "Who saw the comet?", "Vik", id="no-epithet"),
        pytest.param(_MANNERS, "How is an acronym pronounced?", "as a word", id="as"),
        pytest.param(
            _MANNERS,
            "How are prices set?",
            "without any agreement of the traders",
            id="without",
        ),
        pytest.param(_MANNERS, "What is the beam cut with?", "a saw", id="no-manner"),
        pytest.param(_BROKEN, "What do weak stems end in?", "a consonant", id="before-a-colon"),
    ],
)
def test_wholes_of_answers(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
