"""Addresses of mail, web and streets, telephone numbers, and the figures that are none."""

import pytest

from qa.documents.contacts import find_contacts


def contacts(text: str) -> list[tuple[str, str]]:
    found = find_contacts(text, 0, len(text))
    return [(one.kind, text[one.span.start : one.span.end]) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Write to a.lee+b@mill.example.", [("email", "a.lee+b@mill.example")], id="mail"
        ),
        pytest.param(
            "See www.mill.example/jam, please", [("web", "www.mill.example/jam")], id="www"
        ),
        pytest.param("(https://mill.org/a?b=1).", [("web", "https://mill.org/a?b=1")], id="https"),
        pytest.param("It is on mill.co.uk now", [("web", "mill.co.uk")], id="bare"),
        pytest.param("Phone: 01632 960 233", [("phone", "01632 960 233")], id="phone"),
        pytest.param("+56 2 5550 1188", [("phone", "+56 2 5550 1188")], id="abroad"),
        pytest.param("Call 555-010-9987 now", [("phone", "555-010-9987")], id="called"),
        pytest.param("(020) 7946-0011", [("phone", "(020) 7946-0011")], id="brackets"),
        pytest.param(
            "Mill Board, 4 Old Quay Street, Aber AB3 7TN.",
            [("street", "4 Old Quay Street, Aber AB3 7TN")],
            id="street",
        ),
        pytest.param(
            "at 1200 Elm Ave, Salem, OR 97301",
            [("street", "1200 Elm Ave, Salem, OR 97301")],
            id="zip",
        ),
        pytest.param("In 2019-2021 and on 2020-05-11.", [], id="years and days"),
        pytest.param("It sold 100 200 300 400 units.", [], id="figures"),
        pytest.param("Score 3-2, then 455.112.998 people", [], id="thousands"),
        pytest.param("They saw 12 Roads and Mr. Lee.It", [], id="no street"),
        pytest.param("@ann wrote it, e.g. in May", [], id="no mail"),
    ],
)
def test_contacts_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert contacts(text) == expected
