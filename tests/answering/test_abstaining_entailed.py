"""What a text entails, though it has another name, number or noun than the question: no doubt."""

from __future__ import annotations

import pytest
from asking import ask

_BUILT = "The mill was designed and built by Ole Moe."
_TWO = "As of 2011, Kari Nils is the Governor and Eva Roth is the Lieutenant Governor."
_LINES = "Gas is sold by Lunden Gas and telephone service is provided by Verda Line."
_CLUB = (
    "Ostby, founded in 1908 and the largest of three clubs, has won since football came to Besk."
)
_SPAN = "From the 1940s to the 1970s the moderates dominated the party."
_REIGN = "Ann Berg led the choir from 1940 to 1960."
_DECADES = "About 170,000 settlers were brought over during the next five decades."
_YEARS = "Students receive two years of lectures, followed by three years of clinical training."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BUILT, "Who designed the mill?", "Ole Moe", id="agent of both verbs"),
        pytest.param(
            "The mill was built in 1900 and sold by Ole Moe.", "Who built the mill?", "",
            id="near miss: agent of the second",
        ),
        pytest.param(
            f"{_TWO} The state is called Lunden.", "Who was the lieutenant governor of Lunden?",
            "Eva Roth", id="name of another clause",
        ),
        pytest.param(
            f"{_LINES} Steam is sold to 1,800 Norby customers.",
            "Which company provides telephone service to Norby?", "Verda Line",
            id="company of another clause",
        ),
        pytest.param(
            f"{_CLUB} Lindal has three clubs.", "What year was Ostby in Lindal founded?", "1908",
            id="where a held name is",
        ),
        pytest.param(
            "Ida Falk has lived in Emona since 1908. Lindal is near.",
            "Since when has Kari Nils lived in Lindal?", "", id="near miss: where somebody lives",
        ),
        pytest.param(
            "Ivory was rare. In the Gothic period its carving became an industry in Besk.",
            "In what period did ivory carving become an industry in Besk?", "Gothic",
            id="a period by its name",
        ),
        pytest.param(
            "The league broke up when the Besk Empire left it in May.",
            "The league broke up when what empire left it?", "the Besk Empire", id="when what",
        ),
        pytest.param(_SPAN, "Who dominated the party in the 1950s?", "the moderates", id="decades"),
        pytest.param(_SPAN, "Who dominated the party in the 1990s?", "", id="near miss: decades"),
        pytest.param(_REIGN, "Who led the choir in 1950?", "Ann Berg", id="year within"),
        pytest.param(_REIGN, "Who led the choir in 1970?", "", id="near miss: year outside"),
        pytest.param(
            _DECADES, "How many settlers were brought over in the next 50 years?", "170,000",
            id="decades are years",
        ),
        pytest.param(
            _DECADES, "How many settlers were brought over in the next 30 years?", "",
            id="near miss: fewer years",
        ),
        pytest.param(
            _YEARS, "What is the usual duration of clinical training?", "three years",
            id="a length is a duration",
        ),
    ],
)  # fmt: skip
def test_what_is_entailed_is_not_refused(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("The comet was found in 1811 by Greta Aas and her brother.",
                     "Who is credited with finding the comet?", "Greta Aas", id="credited"),
        pytest.param("The comet was found in 1811 by Greta Aas. It was named by her brother.",
                     "Who was found in 1811?", "", id="near miss: who was found"),
        pytest.param("Seed potatoes were first brought to Orvale via Flemish merchants in 1690.",
                     "Who brought seed potatoes to Orvale?", "Flemish merchants", id="via"),
        pytest.param("The bell was cast in Orvale and hung in 1690.", "Who cast the bell?", "",
                     id="near miss: no maker"),
        pytest.param("In the poem the knight is buried along with two squires.",
                     "Who is buried with the knight in the poem?", "two squires", id="with"),
        pytest.param("Ole Moe later gave up the play, which was eventually directed by Dora Vik.",
                     "Who took over directing the play?", "Dora Vik", id="rest of the deed"),
        pytest.param("The theatre was opened by Dora Vik.", "Who painted the theatre?", "",
                     id="near miss: another deed"),
        pytest.param("The method spread after its handbook was translated into Greek by Dora Vik.",
                     "Who spread the method by translating its handbook into Greek?", "Dora Vik",
                     id="by doing"),
        pytest.param("Coal has not been dug in Orvale since 1986.",
                     "When was the last time coal was dug in Orvale?", "1986", id="last time"),
        pytest.param("Coal has not been dug in Orvale since 1986.",
                     "When was coal first dug in Orvale?", "", id="near miss: first time"),
        pytest.param("Senior nurses may sign the forms.", "Who signs the forms?", "Senior nurses",
                     id="usually done"),
        pytest.param("Ida Moe may sign the treaty.", "Who signed the treaty?", "",
                     id="near miss: not done yet"),
        pytest.param("The king tried to tax the ports, leading to the revolt breaking out in 1641.",
                     "When did the revolt break out?", "1641", id="led to"),
        pytest.param("The king threatened to tax the ports in 1641.",
                     "When did the king tax the ports?", "", id="near miss: only threatened"),
        pytest.param("Dora Vik wrote in 1930 that the dam could not hold.",
                     "When did Dora Vik claim that the dam could not hold?", "1930", id="claimed"),
        pytest.param("Work on the fallen dam goes on, Dora Vik said on Tuesday.",
                     "When did the dam fall?", "", id="near miss: said then"),
        pytest.param("When the tunnel was dug in 1968, tons of clay were hauled out.",
                     "When did the firm fail to dig the tunnel?", "", id="near miss: dug"),
        pytest.param("In 1968 tons of clay were dug out of the tunnel.",
                     "In what year was the clay removed from the tunnel?", "1968", id="dug out"),
        pytest.param("Vik made his niece, Dora Linn Vik, head of the bank.",
                     "Who did Arne Vik make head of the bank?", "Dora Linn Vik", id="namesake won"),
        pytest.param("Dora Linn Vik made Ole Moe head of the bank.",
                     "Who did Arne Vik make head of the bank?", "", id="near miss: namesake did"),
        pytest.param("In 1931 Kathryn Moe came to Orvale.", "When did Cathrin Moe come to Orvale?",
                     "1931", id="spelled otherwise"),
        pytest.param("In 1931 Martha Moe came to Orvale.", "When did Selma Moe come to Orvale?",
                     "", id="near miss: another"),
        pytest.param("Smaller seeds of the plant are called grains.",
                     "What are the smaller seed grits of the plant called?", "grains",
                     id="called, in other words"),
        pytest.param("The 8-bit version of the game engine known as Dwarf sold well.",
                     "What is the 8-bit version of the game engine called?", "Dwarf",
                     id="known as"),
        pytest.param("The street was named after Jon Aas, a governor of Orvale.",
                     "What historical figure was the street named after?", "Jon Aas",
                     id="named after"),
        pytest.param("Jon Paul Aas, his wife and her son Karl Aas sailed in 1890.",
                     "When did Jon Paul Aas sail?", "1890", id="middle name"),
        pytest.param("The grading of peat depends on its water and ash.",
                     "How is the grading of peat defined?", "its water and ash", id="depends"),
        pytest.param("There were 5,575 housing units in Orvale.",
                     "How many homes are there in Orvale?", "5,575", id="units"),
    ],
)  # fmt: skip
def test_what_only_looks_like_another_is_not_refused(
    text: str, question: str, expected: str
) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("A single page of the book holds the key.",
                     "How many pages of the book hold the key?", "single", id="single"),
        pytest.param("Norland and Besk both declined to send a team to the fair.",
                     "Which countries did not send a team to the fair?", "Norland and Besk",
                     id="declined"),
        pytest.param("Drivers who park without a ticket pay a fine of £40 in Orvale.",
                     "What is the fine for not having a ticket in Orvale?", "£40",
                     id="not having"),
        pytest.param("Ida Moe is paying the rent.", "Who is not paying the rent?", "",
                     id="near miss: who is not"),
        pytest.param("Cats were shaped by long contact with humans.",
                     "Cats were shaped by long contact with what species?", "humans",
                     id="human species"),
        pytest.param("Jon Aas highlights the tone of the book as warm.",
                     "Who talked about the tone of the book as warm?", "Jon Aas", id="describes"),
        pytest.param("The name comes from a letter of protest from Lindal farmers in 1529.",
                     "Who wrote the letter of protest?", "Lindal farmers", id="letter from"),
        pytest.param("Besk had 46 guards at the border until October 2008.",
                     "When did Besk remove its guards from the border?", "October 2008",
                     id="until then"),
        pytest.param("Aas began in the mid-1990s, making clocks for local shops.",
                     "Who did Aas make clocks for in the 90's?", "local shops", id="the 90's"),
        pytest.param("It has been said that Besk is lucky, as its clubs have won nine cups.",
                     "How many cups have the clubs of Besk won?", "nine", id="as they have"),
        pytest.param("Besk may be lucky if its clubs win nine cups.",
                     "How many cups did the clubs of Besk win?", "", id="near miss: if"),
        pytest.param("The oldest mill to have been found stood in Besk.",
                     "Where was the oldest mill found?", "Besk", id="to have been"),
        pytest.param("The two names for it are the ego and the self.",
                     "What are the 2 names for it?", "the ego and the self", id="two names"),
    ],
)  # fmt: skip
def test_what_is_told_in_another_form_is_not_refused(
    text: str, question: str, expected: str
) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"


_INN = "Orvale is served by Route 9, the road that links the main towns of the Besk Valley."
_COLONISTS = (
    "The Tunders, a large group, founded the Besk Bay Colony in 1829 with 40 settlers. They sought "
    "to reform the Church of Lunden. By 1840, 20,000 had arrived."
)
_STRIFE = "The key event was the Sova struggle centred on Emona that lasted for ten years."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_INN, "What road links Orvale with the Besk Valley?", "Route 9",
                     id="a name that the question has too"),
        pytest.param("Route 9 links the main towns of the Lunden Valley. Orvale lies inland.",
                     "What road links Orvale with Emona?", "",
                     id="near miss: a name that it has not"),
        pytest.param(_COLONISTS, "Which church did the Besk Bay Colony settlers seek to reform?",
                     "Church of Lunden", id="settlers of a colony"),
        pytest.param(_COLONISTS, "How many settlers arrived in the Besk Bay Colony by 1840?",
                     "20,000", id="counted alone"),
        pytest.param(f"{_COLONISTS[:93]} By 1840, 20,000 ships had arrived.",
                     "How many settlers had arrived in the Besk Bay Colony by 1840?", "",
                     id="near miss: ships"),
        pytest.param(_STRIFE, "How long did the Sova struggle last?", "ten years",
                     id="what is centred there lasts"),
        pytest.param("Every Harbour Pilot is watched by other senior harbour pilots.",
                     "Who watches a Harbour Pilot?", "other senior harbour pilots",
                     id="other pilots"),
        pytest.param("Most Besk Mills shops are run by Besk Mills itself.",
                     "Who runs most of the Besk Mills shops?", "Besk Mills", id="itself"),
        pytest.param("Ida Falk beat Ole Moe.", "Who did Falk beat in the race?", "Ole Moe",
                     id="near miss: not herself"),
        pytest.param("The study of the genome of E. longa was printed in May 2011.",
                     "When was the study of the E genome printed?", "May 2011", id="initial"),
        pytest.param("At the north end of the park stands the Tomb of the Lost Miner.",
                     "At which end of the park is the Tom of the Lost Miner?", "north end",
                     id="name with of the"),
        pytest.param("Two titles for GameStar 2, Asta and Berg, were shown at the Lindal Fair.",
                     "At what event were two titles for GS2 shown?", "Lindal Fair",
                     id="initials within a word"),
    ],
)  # fmt: skip
def test_names_that_stand_in_other_places_are_not_refused(
    text: str, question: str, expected: str
) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"


_TEMPLES = "Many tunes are lost. The 21 nocturnes of Ole Moe are calmer than those of Kari Nils."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_TEMPLES, "How many nocturnes did Moe compose?", "21",
                     id="the very things counted"),
        pytest.param(_TEMPLES, "How many tunes did Moe compose?", "",
                     id="near miss: other things"),
        pytest.param("In 1947 the United Sea League Assembly advised a plan for Besk.",
                     "When did the USL advise the plan for Besk?", "1947", id="initials of a part"),
        pytest.param("The term for Besk is Hòa Kỳ (Flower Flag).",
                     "What does the term for Besk, Hoa Ky, mean?", "Flower Flag", id="accents"),
        pytest.param("Kari Nils has been the full-time guardian of the boy since May.",
                     "Who was the full time guardian of the boy?", "Kari Nils", id="hyphen"),
        pytest.param("The choir sang on the air during the eighth season premiere of Night Talk.",
                     "On which season of Night Talk did the choir sing?", "eighth season",
                     id="rank of what is asked for"),
        pytest.param("The Abbey of Orvale is first mentioned in 12th century records.",
                     "When was the first recorded instance of Orvale Abbey?", "12th century",
                     id="what was mentioned"),
        pytest.param("Ida Falk tied with Lavra Hill for most medals won by a singer.",
                     "Who did Falk tie with for most medals?", "Lavra Hill", id="no hill"),
        pytest.param("In the latter half of his career Moe made lamps of glass.",
                     "When did Moe begin making lamps of glass?", "latter half", id="half"),
        pytest.param("Lunden flags have a seal. Other colours are often used for mass-market flags "
                     "and prints.",
                     "What are the other colours used on when it comes to flags?", "mass-market",
                     id="used on when"),
        pytest.param("Buildings of the Orvale school are still there and are used for teaching.",
                     "What are the buildings still standing at the Orvale school used for now?",
                     "teaching", id="still standing"),
    ],
)  # fmt: skip
def test_other_readings_of_a_question_are_not_refused(
    text: str, question: str, expected: str
) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"


_RAINS = (
    "Rain is rare. During the Lower Sovian the rainforest spanned a narrow band. It grew again."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("The paper began in May as The Sun, but from 21 April its title was changed "
                     "to The Star.",
                     "When did the title of the paper change to The Star?", "21 April",
                     id="when a title"),
        pytest.param("Brandt plans to put the program on 5% of its office PCs.",
                     "On what percentage of its office PCs does Brandt plan to put the program?",
                     "5%", id="point behind a name"),
        pytest.param("Overall, long exposure to FM raised rates of asthma.",
                     "Exposure to Fine matter raised rates of what?", "asthma",
                     id="initials of a name and a noun"),
        pytest.param(_RAINS, "During which period did the Amazon rainforest span a narrow band?",
                     "Lower Sovian", id="the rainforest"),
        pytest.param("It is hot. Then the rainforest went as far as 45 miles south.",
                     "How many miles south did the Amazon rainforest reach in old times?", "45",
                     id="the rainforest, and little else"),
        pytest.param("It is hot. Then the rainforest went as far as 45 miles south. The Lunden "
                     "rainforest is wet.",
                     "How many miles south did the Amazon rainforest reach in old times?", "",
                     id="near miss: another rainforest"),
        pytest.param("Plural idealism such as that of Ole Moe takes the view that minds are many.",
                     "Who is a notable exponent of plural idealism?", "Ole Moe", id="such as"),
        pytest.param("Plural idealism was scorned by Ole Moe, who takes the view that minds are "
                     "many.",
                     "Who is a notable exponent of plural idealism?", "", id="near miss: scorned"),
        pytest.param("Critics of the movement argued that its aims were vague.",
                     "What was the opinion of critics of the movement?", "vague", id="opinion"),
        pytest.param("The suggestion by Lord Holm that the girls should be sent away was rejected "
                     "by the queen.",
                     "Who rejected the idea of sending the girls away?", "the queen",
                     id="a suggestion is an idea"),
        pytest.param("In 1903 Ida Falk founded Besk Bank and served as its first president.",
                     "Who was the inaugural president of Besk Bank?", "Ida Falk", id="inaugural"),
        pytest.param("In 1903 Ida Falk founded Besk Bank and served as its second president.",
                     "Who was the inaugural president of Besk Bank?", "",
                     id="near miss: second president"),
    ],
)  # fmt: skip
def test_what_has_another_name_is_not_refused(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("Later the rearmament of Lunden was feared by Norland too.",
                     "Which SOVA country feared the rearmament of Lunden?", "Norland",
                     id="name before the noun asked for"),
        pytest.param("Later the rearmament of Lunden was feared by Norland too.",
                     "Which country feared the rearmament of Sova?", "",
                     id="near miss: name of another"),
        pytest.param("Orvale's army guarded the border and kept order in conquered lands.",
                     "Who in Orvale was responsible for keeping order in conquered lands?",
                     "Orvale's army", id="an army of it"),
        pytest.param("Orvale guarded the border with Besk.",
                     "Who did Orvale guard the border against?", "Besk",
                     id="near miss: not itself"),
        pytest.param("Multi-layer printed circuit boards have traces inside.",
                     "What does a multi-layer PCB have inside?", "traces",
                     id="initials of common words"),
        pytest.param("The Sova Six released the best-selling debut of all time, Loud Night.",
                     "What Sova Six album was the best selling debut of all time?", "Loud Night",
                     id="deed in a compound"),
    ],
)  # fmt: skip
def test_what_goes_with_a_name_is_not_refused(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert expected in answer.text if expected else answer.kind == "unanswerable"
