"""Sieves for phrases with "the": roles, pairs, kinds, heads: hits and near-misses."""

from __future__ import annotations

import pytest
from linking import NONE, last_link

MEETING = (
    "President Maria Lopez of Peru met French Prime Minister Jean Dupont in Lima on Monday. "
    "Both signed a trade agreement. "
)
FIRM = "Acme Robotics Inc. makes robots in Norway. Tom Smith founded it in 1990. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            MEETING + "The Peruvian president smiled.", "The Peruvian president",
            "demonym and role: Maria Lopez", id="demonym",
        ),
        pytest.param(
            MEETING + "The French leader smiled.", "The French leader",
            "demonym and role: Jean Dupont", id="demonym-wider-role",
        ),
        pytest.param(
            MEETING + "The president of Peru smiled.", "The president",
            "demonym and role: Maria Lopez", id="demonym-of",
        ),
        pytest.param(
            MEETING + "The German president smiled.", "The German president", NONE,
            id="demonym-of-another-country",
        ),
        pytest.param(
            MEETING + "The French president smiled.", "The French president", NONE,
            id="demonym-with-another-role",
        ),
        pytest.param(
            "President Ana Lopez met President Ivo Petrov of Bulgaria in Lima. The Peruvian "
            "president smiled.", "The Peruvian president", "demonym and role: Ana Lopez",
            id="demonym-left-over",
        ),
        pytest.param(
            "President Ana Lopez met President Ivo Petrov of Bulgaria in Lima. The German "
            "president smiled.", "The German president", NONE, id="demonym-somebody-new",
        ),
        pytest.param(
            MEETING + "The leaders smiled.", "The leaders", NONE, id="leaders-not-side-by-side"
        ),
        pytest.param(
            "President Ana Lopez and President Ivo Petrov met. The leaders smiled.", "The leaders",
            "pair: Ana Lopez + Ivo Petrov", id="leaders-side-by-side",
        ),
        pytest.param(
            MEETING + "The two leaders spoke. The leaders smiled.", "The leaders",
            "pair: Jean Dupont + Maria Lopez", id="leaders-again",
        ),
        pytest.param(
            "The Norwegian visitor came to Lima. She liked the country.", "the country", NONE,
            id="country-near-another-capital",
        ),
        pytest.param(
            "Lopez, the president of Peru, met Dupont. The Peruvian president smiled.",
            "The Peruvian president", "demonym and role: Lopez", id="demonym-by-apposition",
        ),
        pytest.param(
            MEETING + "The two leaders smiled.", "The two leaders",
            "pair: Jean Dupont + Maria Lopez", id="pair-of-leaders",
        ),
        pytest.param(
            "France and Spain signed a treaty. The two countries signed it.", "The two countries",
            "pair: France + Spain", id="pair-of-countries",
        ),
        pytest.param(
            "France and Spain signed a treaty. Both countries signed it.", "Both countries",
            "pair: France + Spain", id="both-countries",
        ),
        pytest.param(
            "Tom Reed and Ann Poe met. The pair signed it.", "The pair", "pair: Tom Reed + Ann Poe",
            id="the-pair",
        ),
        pytest.param(
            "France and Spain signed a treaty. The two other countries signed it.",
            "The two other countries", NONE, id="pair-of-others",
        ),
        pytest.param(
            "France and Spain signed a treaty. Two countries signed it.", "Two countries", NONE,
            id="pair-indefinite",
        ),
        pytest.param(
            "France, Spain and Italy met. The two countries signed it.", "The two countries", NONE,
            id="pair-not-of-three",
        ),
        pytest.param(
            "France and Spain signed a treaty. The two leaders met.", "The two leaders", NONE,
            id="pair-of-the-wrong-kind",
        ),
        pytest.param(
            FIRM + "The company grew.", "The company", "kind: Acme Robotics Inc.", id="company"
        ),
        pytest.param(
            "Acme Inc. sued Velox Inc. in May. The company lost.", "The company", NONE,
            id="company-not-of-two",
        ),
        pytest.param(
            "The Green Party won. The company lost.", "The company", NONE, id="company-no-party"
        ),
        pytest.param(
            "The Green Party won. The party is young.", "The party", "head match: Green Party",
            id="head-of-a-name",
        ),
        pytest.param(FIRM + "The country is cold.", "The country", "kind: Norway", id="country"),
        pytest.param(
            "She flew from Norway to Chad. The country is poor.", "The country", NONE,
            id="country-not-of-two",
        ),
        pytest.param(
            "They live in Bergen. The city is wet.", "The city", "kind: Bergen", id="city"
        ),
        pytest.param(
            "They live in Norway. The city is wet.", "The city", NONE, id="city-no-country"
        ),
        pytest.param(
            "They live in Africa. The city is wet.", "The city", NONE, id="city-no-continent"
        ),
        pytest.param(
            "They live in Lima, Peru. The capital is wet.", "The capital", "kind: Lima",
            id="capital",
        ),
        pytest.param(
            "They live in Bergen. The capital is wet.", "The capital", NONE, id="capital-no-town"
        ),
        pytest.param(
            "The Clean Rivers Programme began. The programme grew.", "The programme",
            "head match: Clean Rivers Programme", id="programme",
        ),
        pytest.param(
            "They signed a trade deal. The deal helped them.", "The deal",
            "head match: a trade deal", id="head",
        ),
        pytest.param(
            "They signed a trade deal. The peace deal failed.", "The peace deal", NONE,
            id="head-with-another-modifier",
        ),
        pytest.param(
            "They signed a deal. Another deal failed.", "Another deal", NONE, id="head-another"
        ),
        pytest.param(
            "They signed a deal. The second deal failed.", "The second deal", NONE, id="head-second"
        ),
        pytest.param(
            "They signed a deal. The deals failed.", "The deals", NONE, id="head-of-another-number"
        ),
        pytest.param(
            "She came one morning. The morning was cold.", "The morning", NONE, id="head-of-time"
        ),
    ],
)  # fmt: skip
def test_coreference_definite_phrases(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            "Ann told a joke. The joke was old. Bob told a joke. The joke was long.", "The joke",
            "head match: a joke", id="the-latest",
        ),
        pytest.param(
            "Ann told an old joke and a long joke. Bob liked this joke.", "this joke",
            "head match: a long joke", id="pointed-at",
        ),
        pytest.param(
            "Ann told an old joke and a long joke. Bob liked the joke.", "the joke", NONE,
            id="one-of-two",
        ),
        pytest.param(
            "A bank opened in the city. Velden is large. The use of Velden for the city ended.",
            "the city", "head match: the city", id="no-kind-stands-out",
        ),
        pytest.param(
            "Ann told a joke. The joke that Bob told was long.", "The joke", NONE,
            id="which-one-is-told",
        ),
        pytest.param(
            "Ann told a joke. The joke we heard was long.", "The joke", NONE,
            id="which-one-we-heard",
        ),
        pytest.param(
            "The Higher Education Act passed. Poor students need the Act.", "Act",
            "short name: Higher Education Act", id="name-by-its-head",
        ),
        pytest.param(
            "The Higher Education Act passed. Poor students need the Plan.", "Plan", NONE,
            id="name-with-another-head",
        ),
    ],
)  # fmt: skip
def test_coreference_heads_again(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected
