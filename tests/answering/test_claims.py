"""Claims held against a text, mechanism by mechanism: what proves, denies, or leaves open."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.answerer import Answerer
from qa.answering.claims.claim import claim_of
from qa.answering.claims.standing import Standing, standing
from qa.documents.article import Article
from qa.reading.reading import Reading
from qa.types import AnswerKind

_TEXT = """The Norby council voted on Tuesday to close the old harbour baths. Mayor Ida Falk said \
that the baths had lost 1.4 million crowns in 2020. They were built in 1931 by Karl Lund, a \
Danish engineer.

The council plans to sell the site, and it may build a library there. Swimmers have not given \
up: their club collected 2,300 signatures. Three of the pools have been drained. Not everyone is \
sad. The club's president, Paul Holm, refused to meet the mayor. She hopes that he will change \
his mind. If the club finds a sponsor, the baths will stay open until May.

Attendance fell to 41,000 last year, while ticket prices increased. The new pool has a \
green roof. It was the second closure in the town since 2018. Deputy mayor Anna Berg voted \
against it. Police have charged a man with damaging the gate. Berg and her brother live in Oslo."""
_ARTICLE = Article.from_text(_TEXT, published=date(2021, 6, 10))
_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the council vote to close the baths?", _YES, id="deed"),
        pytest.param("Did the council sell the site?", _OPEN, id="planned-is-not-done"),
        pytest.param("Does the council plan to sell the site?", _YES, id="plan"),
        pytest.param("Will the council sell the site?", _YES, id="plan-for-the-future"),
        pytest.param("Did the council build a library?", _OPEN, id="may"),
        pytest.param("Has the council built a library?", _OPEN, id="may-perfect"),
        pytest.param("Have the swimmers given up?", _NO, id="negated-verb"),
        pytest.param("Is everyone sad?", _NO, id="not-everyone"),
        pytest.param("Did Paul Holm meet the mayor?", _NO, id="refused"),
        pytest.param("Did Paul Holm change his mind?", _OPEN, id="hoped"),
        pytest.param("Did the club find a sponsor?", _OPEN, id="condition"),
        pytest.param("Did a man damage the gate?", _OPEN, id="charged"),
        pytest.param("Have all of the pools been drained?", _NO, id="not-all"),
        pytest.param("Have three of the pools been drained?", _YES, id="so-many"),
        pytest.param("Did attendance fall?", _YES, id="fell"),
        pytest.param("Did attendance rise?", _NO, id="opposite-of-its-own-clause"),
        pytest.param("Did attendance fall in 2020?", _YES, id="last-year-is-2020"),
        pytest.param("Did attendance fall in 2019?", _NO, id="last-year-is-not-2019"),
        pytest.param("Did the baths lose money in 2020?", _YES, id="other-words-asked-back"),
        pytest.param("Were the baths built in 1931?", _YES, id="year"),
        pytest.param("Were the baths built before 1950?", _YES, id="before"),
        pytest.param("Were the baths built after 1950?", _NO, id="not-after"),
        pytest.param("Were the baths built in 1941?", _NO, id="another-year"),
        pytest.param("Did the council vote on Tuesday?", _YES, id="weekday"),
        pytest.param("Did the council vote on Monday?", _NO, id="another-weekday"),
        pytest.param("Did the club collect more than 2,000 signatures?", _YES, id="more-than"),
        pytest.param("Did the club collect at least 3,000 signatures?", _NO, id="at-least"),
        pytest.param("Did the club collect fewer than 3,000 signatures?", _YES, id="fewer-than"),
        pytest.param("Did the club collect 2,300 signatures?", _YES, id="as-many"),
        pytest.param("Was Karl Lund a Danish engineer?", _YES, id="apposition"),
        pytest.param("Was Karl Lund a Swedish engineer?", _NO, id="another-nationality"),
        pytest.param("Is the roof of the new pool red?", _NO, id="another-colour"),
        pytest.param("Is the roof of the new pool green?", _YES, id="colour"),
        pytest.param("Is Ida Falk the mayor?", _YES, id="holder"),
        pytest.param("Is Paul Holm the mayor?", _NO, id="another-holds-the-office"),
        pytest.param("Is Paul Holm the engineer?", _OPEN, id="one-of-many-engineers"),
        pytest.param("Is Karl Lund the club's president?", _OPEN, id="nothing-beside"),
        pytest.param("Did ticket prices fall last year?", _NO, id="opposite-of-the-other-clause"),
        pytest.param("Was it the first closure in the town?", _NO, id="another-ordinal"),
        pytest.param("Was it the second closure in the town?", _YES, id="ordinal"),
        pytest.param("Is Lindal the only town with a pool?", _OPEN, id="only"),
        pytest.param("Did Berg's brother close the baths?", _OPEN, id="another-subject"),
        pytest.param("Did the mayor resign?", _OPEN, id="deed-that-is-not-there"),
    ],
)
def test_claims_of_a_report(question: str, kind: AnswerKind) -> None:
    answer = Answerer((_ARTICLE,)).answer(question)
    assert answer.kind is kind


_NAMES = Article.from_text(
    "Judge Ann Lee fined Northpak on Monday. Captain Bo Ray scored in the 89th minute. "
    "Weather service Meteon had warned of gusts of up to 110 kilometres an hour. "
    "The bowl will be shown at the museum in Zug from 4 November. The scheme came to light in "
    "2019. The union praised the managers of the mill. Their manager, Per Dahl, refused to shake "
    "hands with the referee. Police arrested six of the fans. Thousands walked across the Tarn "
    "bridge and over the Sova dam. The Liberals lost seven seats. Nobody was hurt at the rally. "
    "Ida Vall taught in Lund from 1948 until she retired. The storm left them without power for up "
    "to three days. The crowd was the biggest since 1974. The club never recovered from the arrest "
    "in March of its treasurer, Olaf Noor. Goldmar advised the buyer; Lazar advised Calder. "
    "The airport is the third-busiest in the north, and the dam is the largest in Asia. The Whigs "
    "lost their majority in May. Jim and Joe went back to the park. Lily fell asleep. Instead of "
    "urn 104, the family received urn 134. Carl Moss was fined for stealing bread over six years "
    "and sent to prison for nine years. The baths were built in 1958. Rolf Hay has never been to "
    "Visby. Edda Lund had never been in trouble before. "
    "Weavers called off a walkout planned for Friday. The gala in Skive was cancelled in June."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did Judge Ann Lee fine Northpak?", _YES, id="name"),
        pytest.param("Did Judge Lee fine Northpak?", _YES, id="name-shortened"),
        pytest.param("Did Judge Carl Moss fine Northpak?", _OPEN, id="another-judge"),
        pytest.param("Did Judge Bo Ray fine Northpak?", _OPEN, id="another-of-the-text"),
        pytest.param("Did Captain Ray score in the 89th minute?", _YES, id="title-and-surname"),
        pytest.param("Did Captain Lee score in the 89th minute?", _OPEN, id="another-captain"),
        pytest.param("Will the bowl be shown in Zug?", _YES, id="place"),
        pytest.param("Will the bowl be shown in Lund?", _OPEN, id="another-place"),
        pytest.param("Did the scheme come to light in 2019?", _YES, id="subject"),
        pytest.param("Did the union come to light in 2019?", _OPEN, id="subject-of-another-deed"),
        pytest.param("Did the union praise the managers?", _YES, id="doer"),
        pytest.param("Did the managers praise the union?", _OPEN, id="turned-round"),
        pytest.param("Were the managers praised by the union?", _YES, id="by-the-doer"),
        pytest.param("Was the union praised by the managers?", _OPEN, id="by-the-other-side"),
        pytest.param("Did Meteon warn of gusts of 110 kilometres?", _YES, id="deed"),
        pytest.param("Was nobody hurt at the rally?", _YES, id="nobody"),
        pytest.param("Was nobody arrested?", _NO, id="somebody"),
        pytest.param("Will Ida Vall teach in Lund from 1948?", _OPEN, id="past-is-not-to-come"),
        pytest.param("Did Ida Vall teach in Lund from 1948?", _YES, id="from"),
        pytest.param("Did Ida Vall teach in Lund from 1941?", _NO, id="from-another-year"),
        pytest.param("Was the crowd the biggest since 1967?", _NO, id="since-another-year"),
        pytest.param("Did the storm leave them without power for up to six days?", _NO, id="up-to"),
        pytest.param("Was Noor arrested in March?", _YES, id="never-recovered-from-it"),
        pytest.param("Will the walkout start on Friday?", _OPEN, id="called-off"),
        pytest.param("Was the gala cancelled in June?", _YES, id="cancelling-itself"),
        pytest.param("Has Rolf Hay been to Visby?", _NO, id="never-been-there"),
        pytest.param("Has Rolf Hay ever been to Visby?", _NO, id="ever-been-there"),
        pytest.param("Had Edda Lund been in trouble before?", _NO, id="never-in-trouble"),
        pytest.param("Did Lazar advise Calder?", _YES, id="second-clause-of-the-deed"),
        pytest.param("Is the airport the third-busiest in the north?", _YES, id="third-busiest"),
        pytest.param("Is the airport the busiest in the north?", _NO, id="not-the-busiest"),
        pytest.param("Is the dam the largest in Asia?", _YES, id="largest"),
        pytest.param("Is the dam the second largest in Asia?", _NO, id="not-the-second-largest"),
        pytest.param("Do the Whigs have a majority?", _NO, id="lost-is-no-longer-had"),
        pytest.param("Did the Whigs lose their majority?", _YES, id="lost"),
        pytest.param("Did Jim and Joe go back to the park?", _YES, id="both"),
        pytest.param("Did Jim go back to the park?", _YES, id="one-of-both"),
        pytest.param("Did Jim and Carl Moss go back to the park?", _OPEN, id="one-of-two"),
        pytest.param("Did Lily's parents fall asleep?", _OPEN, id="what-is-hers"),
        pytest.param("Did the family receive urn 134?", _YES, id="number-of-two"),
        pytest.param("Was Carl Moss sent to prison for six years?", _OPEN, id="term-of-another"),
        pytest.param("Was Carl Moss sent to prison for nine years?", _YES, id="term"),
        pytest.param("Were there 89 judges?", _OPEN, id="number-of-others"),
        pytest.param("Did all union members praise the managers?", _OPEN, id="all-of-whom"),
        pytest.param("Were the baths not built in 1958?", _NO, id="denied-claim"),
        pytest.param("Did Meteon arrest gusts of 110 kilometres?", _OPEN, id="deed-of-others"),
    ],
)
def test_claims_of_others(question: str, kind: AnswerKind) -> None:
    assert Answerer((_NAMES,)).answer(question).kind is kind


_OTHER_TEXT = """The blaze in the old mill was brought under control on Sunday. Nobody \
died, but two firemen were hurt. The mill has been closed to visitors. Police have ruled out \
arson. A guard, who was later released without charge, denied the theft.

Mayor Ida Falk did not attend Monday's opening. She used to teach in Lindal, and she almost lost \
her seat. Her deputy, Karl Lund, a former baker, voted against the plan. The council does not plan \
to sell the mill. Half of the pupils were absent. The train leaves every Tuesday. It is run by a \
private firm. The law takes effect as soon as it is signed. The strike is the first in the town \
in eleven years, and one of the drivers died in May. The frame, which was made in 1971, is gone. \
The wheel was made in Oslo. The guests were very upset. \
It was the third large storm of the year. Ann Berg thought it was a copy and nearly burnt it. \
Police asked anyone who saw a van to call. Three of the firemen were unhurt. The captain was \
unhurt. The bank told reporters that its branch in Rann had been robbed and that it would not pay. \
There is no evidence so far that the vault was opened. Tests on nine of the seals ruled out flu. \
The lock was uncovered. The nurse told him to resign."""
_OTHER = Article.from_text(_OTHER_TEXT)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the blaze under control?", _YES, id="brought-under-control"),
        pytest.param("Is the mayor under control?", _OPEN, id="another-under-control"),
        pytest.param("Did anyone die in the mill?", _NO, id="nobody"),
        pytest.param("Was anyone hurt?", _YES, id="somebody"),
        pytest.param("Did anybody attend the opening?", _OPEN, id="one-did-not"),
        pytest.param("Is the mill open?", _NO, id="closed-by-a-passive"),
        pytest.param("Was it arson?", _NO, id="ruled-out"),
        pytest.param("Was there a theft?", _OPEN, id="denied-theft"),
        pytest.param("Was the guard charged?", _NO, id="without-charge"),
        pytest.param("Was Ida Falk at the opening?", _NO, id="did-not-attend"),
        pytest.param("Did Ida Falk lose her seat?", _NO, id="almost"),
        pytest.param("Does Ida Falk teach in Lindal?", _NO, id="used-to"),
        pytest.param("Did Ida Falk teach in Lindal?", _YES, id="used-to-is-past"),
        pytest.param("Is Karl Lund a baker?", _NO, id="former"),
        pytest.param("Was Karl Lund a baker?", _YES, id="former-is-past"),
        pytest.param("Did Karl Lund vote for the plan?", _NO, id="for-and-against"),
        pytest.param("Did Karl Lund vote against the plan?", _YES, id="against"),
        pytest.param("Was the guard released with a charge?", _NO, id="with-and-without"),
        pytest.param("Will the council sell the mill?", _NO, id="not-planned"),
        pytest.param("Is the council selling the mill?", _NO, id="not-planned-progressive"),
        pytest.param(
            "Has the council sold the mill?", _OPEN, id="not-planned-is-open-for-the-past"
        ),
        pytest.param("Were all pupils absent?", _NO, id="half"),
        pytest.param("Does the train leave every day?", _NO, id="another-frequency"),
        pytest.param("Does the train leave every Tuesday?", _YES, id="frequency"),
        pytest.param("Is it run by the town?", _OPEN, id="another-agent"),
        pytest.param("Has the law been signed?", _OPEN, id="as-soon-as"),
        pytest.param("Is it the first strike in the town?", _OPEN, id="first-in-so-long"),
        pytest.param(
            "Is it the first strike in the town since the flood?", _YES, id="first-since-too"
        ),
        pytest.param("Is one of the drivers dead?", _YES, id="died"),
        pytest.param("Is the mayor dead?", _OPEN, id="another-died"),
        pytest.param("Is the mill still closed to another firm?", _OPEN, id="another"),
        pytest.param("Was the wheel made in France?", _NO, id="capital-of-another-country"),
        pytest.param("Was the wheel made in Norway?", _OPEN, id="capital-of-that-country"),
        pytest.param("Was the wheel made in Lyon?", _NO, id="another-town"),
        pytest.param("Were the guests pleased?", _NO, id="opposite-mood"),
        pytest.param("Was it the first storm of the year?", _NO, id="ordinal-before-adjective"),
        pytest.param("Was it the third storm of the year?", _YES, id="same-ordinal"),
        pytest.param("Did Ann Berg burn the copy?", _NO, id="object-as-a-pronoun"),
        pytest.param("Is there a frame?", _NO, id="gone"),
        pytest.param("Were the firemen unhurt?", _NO, id="some-of-them"),
        pytest.param("Was the captain hurt?", _NO, id="unhurt"),
        pytest.param("Was the lock covered?", _OPEN, id="uncovered-is-another-deed"),
        pytest.param("Was the branch in Rann robbed?", _YES, id="told-that"),
        pytest.param("Did the nurse resign?", _OPEN, id="told-to"),
        pytest.param("Will the bank pay the ransom?", _NO, id="denied-with-no-object"),
        pytest.param("Did the nurse pay the ransom?", _OPEN, id="denied-of-another"),
        pytest.param("Was the vault opened?", _NO, id="no-evidence-that"),
        pytest.param("Did the seals die of flu?", _NO, id="ruled-out-as-a-cause"),
        pytest.param("Did the seals die of hunger?", _OPEN, id="another-cause"),
        pytest.param("Did anyone see the van?", _OPEN, id="anyone-who"),
        pytest.param("Is there a wheel?", _YES, id="not-gone"),
        pytest.param("Was the mill made in 1971?", _OPEN, id="antecedent-of-which"),
    ],
)
def test_claims_of_a_state(question: str, kind: AnswerKind) -> None:
    assert Answerer((_OTHER,)).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "word", "said"),
    [
        pytest.param("The firm plans to hire people.", "hire", "planned", id="plan"),
        pytest.param("The firm will hire engineers.", "hire", "planned", id="will"),
        pytest.param("The firm has agreed to buy Lumo.", "buy", "planned", id="agree"),
        pytest.param("Holt refused to blame her.", "blame", "denied", id="refuse"),
        pytest.param("She did not fail to arrive.", "arrive", "affirmed", id="not-fail"),
        pytest.param("She managed to open the door.", "open", "affirmed", id="manage"),
        pytest.param("There were no dogs there.", "dogs", "denied", id="no-dogs"),
        pytest.param("None of the passengers were hurt.", "hurt", "denied", id="none-of"),
        pytest.param("Nobody saw the car.", "saw", "denied", id="nobody"),
        pytest.param("The bridge was never finished.", "finished", "denied", id="never"),
        pytest.param("Let it simmer without a lid.", "lid", "denied", id="without"),
        pytest.param("Not only did it rise, it doubled.", "rise", "affirmed", id="not-only"),
        pytest.param("He could not eat, but he was happy.", "happy", "affirmed", id="own-clause"),
        pytest.param("He never went back, and she went home.", "home", "affirmed", id="other-half"),
        pytest.param("Ann was sad for not telling them.", "sad", "affirmed", id="inner-negation"),
        pytest.param("He may have won the race.", "won", "open", id="may-have"),
        pytest.param("If the ring melts, the butter is done.", "melts", "open", id="if"),
        pytest.param("She hopes that it will help.", "help", "open", id="hope"),
        pytest.param("Ann did not say that sales would fall.", "fall", "open", id="not-say"),
        pytest.param("Ann said that sales had fallen.", "fallen", "affirmed", id="say"),
        pytest.param("He did not think that it was green.", "green", "denied", id="not-think"),
        pytest.param("Both deny stealing the bells.", "stealing", "open", id="deny"),
        pytest.param("Both deny stealing the bells.", "deny", "affirmed", id="denial-itself"),
        pytest.param("May I borrow your socks?", "borrow", "open", id="question"),
        pytest.param("She almost threw it away.", "threw", "denied", id="almost"),
        pytest.param("The town lacks a pool.", "pool", "denied", id="lacks"),
        pytest.param("They have yet to win.", "win", "denied", id="yet-to"),
        pytest.param("It is yet to be built.", "built", "denied", id="yet-to-be"),
        pytest.param("They may have to sell.", "sell", "open", id="may-have-to"),
        pytest.param("They will have to sell.", "sell", "affirmed", id="will-have-to"),
        pytest.param("They may yet win.", "win", "open", id="may-yet"),
        pytest.param("They ruled out arson.", "ruled", "affirmed", id="ruling-itself"),
        pytest.param("They ruled out arson.", "arson", "denied", id="ruled-out"),
        pytest.param("He denied the theft.", "theft", "open", id="denied-deed"),
        pytest.param("She used to teach there.", "teach", "former", id="used-to"),
        pytest.param("Lund is a former baker.", "baker", "former", id="former"),
        pytest.param("It does not plan to sell.", "sell", "unplanned", id="not-plan"),
        pytest.param("It ends once he is elected.", "elected", "open", id="once"),
        pytest.param("He smiled once it was signed.", "signed", "affirmed", id="once-past"),
        pytest.param("She would stay until it was done.", "done", "open", id="until-to-come"),
        pytest.param("She stayed until it was done.", "done", "affirmed", id="until-past"),
        pytest.param("They must go before it is sold.", "sold", "open", id="before-to-come"),
        pytest.param("They left before it was sold.", "sold", "affirmed", id="before-past"),
        pytest.param("She could not go until it was paid.", "paid", "affirmed", id="until-able"),
        pytest.param("She hopes for a car which Ann sold.", "sold", "affirmed", id="told-aside"),
    ],
)
def test_claims_standing_of_a_deed(text: str, word: str, said: str) -> None:
    reading = Reading(Article.from_text(text))
    sentence = reading.sentence(0)
    found = standing(sentence, reading.clauses(0), sentence.words.index(word))
    assert found is Standing(said)


_THIRD_TEXT = """The Orvik assembly voted down the road plan on Monday after a hearing that ran \
for almost seven hours. It called off a second hearing. Officials said that the chairwoman would \
not step down. Sales at the town's market almost doubled from 1.5 million crowns in 2017 to 4.2 \
million crowns in 2019. Unemployment has gone up since May. The stalled bridge talks could be \
helped by a mediator. The judge came to Orvik for a three-day visit. Her driver gave up smoking. \
The clerk was ill. He has been replaced. A man who works there was questioned and released. The \
last strike lasted a single day. A third of the square will stay untouched."""
_THIRD = Article.from_text(_THIRD_TEXT)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was the road plan rejected?", _YES, id="one-verb-for-two"),
        pytest.param("Did the assembly turn the road plan down?", _YES, id="two-verbs-for-two"),
        pytest.param("Did the assembly approve the road plan?", _NO, id="opposite-of-two-words"),
        pytest.param("Was the second hearing cancelled?", _YES, id="called-off"),
        pytest.param("Will the chairwoman resign?", _NO, id="would-not"),
        pytest.param("Did her driver give a speech?", _OPEN, id="gave-up-is-no-gave"),
        pytest.param("Did unemployment fall?", _NO, id="gone-up"),
        pytest.param("Has unemployment risen?", _YES, id="gone-up-is-risen"),
        pytest.param("Did the hearing last more than ten hours?", _NO, id="length-too-short"),
        pytest.param("Was the hearing longer than six hours?", _YES, id="length-copular"),
        pytest.param("Did the hearing last less than a day?", _YES, id="length-other-unit"),
        pytest.param("Did the visit last a week?", _NO, id="length-before-the-noun"),
        pytest.param("Did the visit last three days?", _YES, id="same-length-before-the-noun"),
        pytest.param("Did the talks last three days?", _OPEN, id="length-of-another"),
        pytest.param("Were sales more than 4 million crowns in 2019?", _YES, id="figure-of-a-year"),
        pytest.param("Were sales more than 4 million crowns in 2017?", _NO, id="of-another-year"),
        pytest.param("Are the bridge talks stalled?", _YES, id="attribute-under-a-modal"),
        pytest.param("Are the road talks stalled?", _OPEN, id="attribute-of-another"),
        pytest.param("Did the judge get to Orvik on Tuesday?", _OPEN, id="no-deed-to-hold"),
        pytest.param("Has the clerk been replaced?", _YES, id="pronoun-of-a-passive"),
        pytest.param("Was the man who was questioned arrested?", _OPEN, id="relative-is-no-claim"),
        pytest.param("Was the man who works there questioned?", _YES, id="claim-after-relative"),
        pytest.param("Did the last strike last two days?", _NO, id="a-single-day"),
        pytest.param("Did the last strike last a day?", _YES, id="one-day-is-a-single-day"),
        pytest.param("Will part of the square stay untouched?", _YES, id="a-part-is-a-third"),
    ],
)
def test_claims_of_two_words_and_of_measures(question: str, kind: AnswerKind) -> None:
    answer = Answerer((_THIRD,)).answer(question)
    assert answer.kind is kind


_FOURTH_TEXT = """No one was killed, but two guards were hurt. Ida Lund beat the champion, Mei \
Tan of Japan, on Saturday to reach the final. The vase was sold at an auction in Leeds. The \
ceremony was held on Monday. Next year's summit will be held in Bucharest. A market is to open \
in May. The firm promised to hire 400 nurses; it employs 900 nurses now. A gas leak had been \
ruled out. In Portugal a pilot died when his plane crashed. Paul Berg had been found guilty. The \
fire began at midnight. More than 2,600 trips were postponed. The Holm family has agreed to \
support the sale."""
_FOURTH = Article.from_text(_FOURTH_TEXT, published=date(2021, 6, 10))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was anyone killed?", _NO, id="no-one"),
        pytest.param("Was anyone hurt?", _YES, id="someone"),
        pytest.param("Did Ida Lund win the final?", _OPEN, id="object-of-another-verb"),
        pytest.param("Had Mei Tan beaten Ida Lund before?", _OPEN, id="at-another-time"),
        pytest.param("Is Mei Tan from Japan?", _YES, id="of-is-from"),
        pytest.param("Is Mei Tan from China?", _NO, id="from-another-country"),
        pytest.param("Is Ida Lund from Japan?", _OPEN, id="of-another-person"),
        pytest.param("Was the auction in Leeds?", _YES, id="event-in-a-town"),
        pytest.param("Was the auction in London?", _NO, id="event-in-another-town"),
        pytest.param("Was the ceremony on Monday?", _YES, id="event-on-a-day"),
        pytest.param("Was the ceremony on Sunday?", _NO, id="event-on-another-day"),
        pytest.param("Was the summit held in London?", _OPEN, id="event-of-another-year"),
        pytest.param("Has the market opened?", _NO, id="is-to-open"),
        pytest.param("Has the firm hired 400 nurses?", _OPEN, id="promised"),
        pytest.param("Was it caused by a gas leak?", _NO, id="cause-ruled-out"),
        pytest.param("Did anyone die in Spain?", _OPEN, id="somewhere-else"),
        pytest.param("Was Anna Berg found guilty?", _OPEN, id="another-first-name"),
        pytest.param("Was Paul Berg found guilty?", _YES, id="same-first-name"),
        pytest.param("Did the fire begin in the morning?", _OPEN, id="another-time-of-day"),
        pytest.param("Were more than 2,000 trips put off?", _YES, id="participle-like-a-base"),
        pytest.param("Does the Holm family support the sale?", _YES, id="agreed-to-support"),
        pytest.param("Did the Holm family support the sale?", _OPEN, id="agreed-is-not-done"),
    ],
)
def test_claims_of_where_and_when(question: str, kind: AnswerKind) -> None:
    answer = Answerer((_FOURTH,)).answer(question)
    assert answer.kind is kind


_FIFTH_TEXT = """ORVIK, Norway, Sept 10 - A dam gave way on Tuesday, killing four people. She \
rejected claims that warnings had been ignored. It was the worst failure since 1993, when 21 men \
drowned. The union has not ruled out strikes. The Holm plant opened in 1961. Ida Falk learned of \
the sale from a text message. The two sides agreed to further expand the port. Ida Lund beat Mei \
Tan 6-1."""
_FIFTH = Article.from_text(_FIFTH_TEXT, published=date(2024, 9, 10))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the dam collapse?", _YES, id="give-way"),
        pytest.param("Did anyone die?", _YES, id="killed-people-die"),
        pytest.param("Were warnings ignored?", _OPEN, id="claims-that"),
        pytest.param("Did 21 men drown?", _OPEN, id="when-of-another-year"),
        pytest.param("Did 21 men drown in 1993?", _YES, id="when-of-that-year"),
        pytest.param("Will there be strikes?", _OPEN, id="not-ruled-out"),
        pytest.param("Will the plant open?", _OPEN, id="past-for-the-future"),
        pytest.param("Did the plant open?", _YES, id="past-for-the-past"),
        pytest.param("Did Mei Tan win the match?", _NO, id="beaten-in-it"),
        pytest.param("Did Mei Tan win the cup?", _OPEN, id="beaten-for-what"),
        pytest.param("Did Ida Falk learn of it in a newspaper?", _OPEN, id="other-setting"),
        pytest.param("Is Orvik in Sweden?", _NO, id="country-of-the-dateline"),
        pytest.param("Is Orvik in Norway?", _YES, id="same-country"),
        pytest.param("Will the port be expanded?", _YES, id="split-infinitive"),
        pytest.param("Has the port been expanded?", _OPEN, id="agreed-is-not-expanded"),
    ],
)
def test_claims_of_another_time_or_setting(question: str, kind: AnswerKind) -> None:
    answer = Answerer((_FIFTH,)).answer(question)
    assert answer.kind is kind


_PLANS = """The Lindal council voted 5-2 on Monday to close the pool. The mill will be sold in \
May. The bridge has been repaired, and the tower will be lit."""


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the council close the pool?", _OPEN, id="voted-is-not-closed"),
        pytest.param("Did the council vote to close the pool?", _YES, id="voted"),
        pytest.param("Has the council already closed the pool?", _NO, id="voted-not-closed-yet"),
        pytest.param("Has the mill been sold?", _NO, id="will-be"),
        pytest.param("Has the mill been sold yet?", _NO, id="will-be-yet"),
        pytest.param("Was the mill sold?", _OPEN, id="another-sale"),
        pytest.param("Will the mill be sold?", _YES, id="to-come"),
        pytest.param("Has the bridge been repaired yet?", _YES, id="done"),
    ],
)
def test_claims_of_what_is_done_by_now(question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(_PLANS),)).answer(question).kind is kind


@pytest.mark.parametrize(
    ("question", "predicate", "needed", "subject"),
    [
        pytest.param("Did Ann see the car?", "see", {"see", "car"}, {"Ann"}, id="verb"),
        pytest.param("Was Ann tired after the race?", "tired", {"tired"}, {"Ann"}, id="adjective"),
        pytest.param("Is Ann Lund the mayor?", "mayor", {"mayor"}, {"Ann", "Lund"}, id="noun"),
        pytest.param(
            "Is Norway Sweden's largest rival?",
            "rival",
            {"largest", "rival"},
            {"Norway"},
            id="two-names-in-a-row",
        ),
        pytest.param("Does Bob have children?", "children", {"children"}, {"Bob"}, id="have"),
        pytest.param("Does it have to boil?", "boil", {"boil"}, {"it"}, id="have-to"),
        pytest.param("Does ham have to simmer?", "simmer", {"simmer"}, {"ham"}, id="have-to-noun"),
        pytest.param("Was there a line?", "line", {"line"}, set(), id="there"),
        pytest.param(
            "Did Joey brush his teeth?", "brush", {"brush", "teeth"}, {"Joey"}, id="noun-verb"
        ),
        pytest.param("Did he buy anything?", "buy", {"buy"}, {"he"}, id="anything"),
        pytest.param("Will it hire engineers?", "hire", {"hire", "engineers"}, {"it"}, id="will"),
        pytest.param("Does she plan to leave?", "leave", {"leave"}, {"she"}, id="plan"),
        pytest.param("Was anyone sent off?", "sent", {"sent"}, set(), id="anyone"),
        pytest.param("Does it stay fresh?", "fresh", {"fresh"}, {"it"}, id="linking-verb"),
        pytest.param("Did it stay open?", "open", {"open"}, {"it"}, id="linking-verb-open"),
    ],
)
def test_claims_parts(question: str, predicate: str, needed: set[str], subject: set[str]) -> None:
    asked = analyse(question)
    claim = claim_of(asked)
    assert claim is not None
    words = [token.text for token in asked.tokens]
    assert words[claim.predicate] == predicate
    assert {words[i] for i in claim.needed} == needed
    assert {words[i] for i in claim.subject} == subject


@pytest.mark.parametrize("question", ["Who is it?", "", "Is", "is?", "Was was was"])
def test_claims_of_no_claim(question: str) -> None:
    claim = claim_of(analyse(question))
    assert claim is None or claim.predicate < len(analyse(question).tokens)


def test_claims_plans_are_of_the_future() -> None:
    asked = {
        q: claim_of(analyse(q)) for q in ("Will it rain?", "Did it rain?", "Does it want to go?")
    }
    assert [claim.future for claim in asked.values() if claim] == [True, False, True]


def test_opposite_of_what_another_does_denies_nothing() -> None:
    text = "The bank acted as inflation eased and growth slowed. Ann Lee wrote it."
    assert ask(text, "Is inflation falling?").kind is not AnswerKind.NO
    assert ask("Prices grew in May.", "Did prices fall in May?").kind is AnswerKind.NO


_SIXTH_TEXT = """Authorities cancelled all ferries on Monday and closed the airports on Flo and \
Corva. The gala in Skive has been called off, but a regatta at Horta will go ahead on Sunday. The \
drug failed in a late trial. A nurse accused of poisoning a patient was found not guilty on \
Thursday. Karen Doyle was cleared of fraud. The firm left its dividend unchanged at 40 cents. The \
road to Medel reopened to traffic at noon. Striker Kari Vold, the leading scorer, missed the match.

Power has been restored to more than half of the homes. The crane broke down four times this \
autumn. The bank is in talks about extending a loan. Three members of the choir sang. A ring was \
found by a diver who was looking for a lost anchor. The bowl will be shown in Zug; the textiles \
are being kept in Bern. Tom Orr ruled out putting in more money. Paul Moe offered his resignation. \
He put salt in the tea of Doris Pask, 91, who fell ill and died. A breakfast club will start soon.
"""
_SIXTH = Article.from_text(_SIXTH_TEXT)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Are the ferries running?", _NO, id="not-run-when-cancelled"),
        pytest.param("Is the airport on Corva open?", _NO, id="what-somebody-closed"),
        pytest.param("Is the airport on Corva closed?", _YES, id="closed-by-somebody"),
        pytest.param("Was the gala held in Skive?", _NO, id="not-held-when-called-off"),
        pytest.param("Did the gala take place?", _NO, id="no-place-taken"),
        pytest.param("Has the regatta been cancelled?", _NO, id="going-ahead"),
        pytest.param("Did the drug work?", _NO, id="failed"),
        pytest.param("Was the nurse convicted?", _NO, id="found-not-guilty"),
        pytest.param("Was Karen Doyle found guilty?", _NO, id="cleared"),
        pytest.param("Did the firm raise the dividend?", _NO, id="unchanged"),
        pytest.param("Is the road to Medel closed?", _NO, id="reopened"),
        pytest.param("Is the road to Medel open?", _YES, id="open-again"),
        pytest.param("Did Kari Vold play?", _NO, id="missed"),
        pytest.param("Did Kari Vold score?", _OPEN, id="scorer"),
        pytest.param("Has all the power been restored?", _NO, id="to-more-than-half"),
        pytest.param("Did the crane break down once this autumn?", _NO, id="four-times"),
        pytest.param("Did the crane break down this autumn?", _YES, id="no-times-asked"),
        pytest.param("Has the loan been extended?", _OPEN, id="in-talks-about"),
        pytest.param("Did all the members of the choir sing?", _OPEN, id="three-of-all"),
        pytest.param("Did the diver find the lost anchor?", _OPEN, id="looked-for"),
        pytest.param("Did the diver find the ring?", _YES, id="found-by"),
        pytest.param("Will the bowl be shown in Bern?", _OPEN, id="another-thing-is-there"),
        pytest.param("Will the bowl be shown in Zug?", _YES, id="place-of-its-own"),
        pytest.param("Will Tom Orr put in more money?", _NO, id="ruled-out-a-deed"),
        pytest.param("Did Paul Moe resign?", _OPEN, id="offered-to"),
        pytest.param("Did Doris Pask die?", _YES, id="behind-an-age"),
        pytest.param("Has the breakfast club started?", _NO, id="will-start"),
        pytest.param("Did the breakfast club start?", _OPEN, id="will-start-one-day"),
    ],
)
def test_claims_of_what_came_to_nothing(question: str, kind: AnswerKind) -> None:
    assert Answerer((_SIXTH,)).answer(question).kind is kind


_BOAT = "The boat will carry mail and no cars. Ida Lund took tea but no cake."
_NURSE = (
    "A nurse was found not guilty of fraud, but was sent to prison for stealing a ring. Pask House "
    "is a care home. Doris Pask fell ill there and died in hospital five days later."
)
_FIRM = "Mellor is an Irish firm. The robbers, aged 24 and 31, are French. Swiss police came."
_KEEPER = "Amadi scored minutes after the keeper, Pavel Rusnak, had been sent off for a foul."
_POTS = "Milk was found in nine of the 61 pots. Three children have died. Harl will close its mill."
_SHARES = "Lowther shares jumped 11% to 571p. It made a profit of £2m, down from £3m in 2022."
_BOARD = (
    "Paul Grant said the decision was not about money. The GMB union said it opposed any deal. The "
    "board voted unanimously. The firm has until May to make an offer. The fair made a profit, "
    "half of which will go to a school."
)
_PRIZE = (
    "The Tulloch prize went to Calum Reid, a young piper from Oban. A woman broke a wrist. Paul "
    "Lee died in May. His old boat sank. He never had it insured."
)
_BRIDGE = (
    "The bridge will stay closed until Friday. The bridge, opened in 1978, was last shut in 2011. "
    "Ida Lund ruled out a collapse of the bridge. The toll costs four dollars. The council meets "
    "on 8 October. Two ministers lost their seats: the defence and the education minister."
)
_SOUGHT = (
    "The club is looking for a new sponsor. Ida Lund asked for her money back. It has a choir."
)
_COST = "Ann Lee blamed the cost of steel, which had doubled. Ida Moe, who won, praised the cook."
_FINAL = "Tarn United will meet Wexley in the final on 8 June."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_BOAT, "Will the boat carry cars?", _NO, id="and-no-cars"),
        pytest.param(_COST, "Did Ann Lee fall?", _OPEN, id="what-rose-is-not-she"),
        pytest.param(_COST, "Did the cost of steel fall?", _NO, id="what-rose-did-not-fall"),
        pytest.param(_COST, "Did Ida Moe lose?", _NO, id="who-won-did-not-lose"),
        pytest.param(_SOUGHT, "Is there a new sponsor?", _OPEN, id="still-looked-for"),
        pytest.param(_SOUGHT, "Did Ida Lund get her money back?", _OPEN, id="asked-for-back"),
        pytest.param(_SOUGHT, "Is the club looking for a sponsor?", _YES, id="looking-it-is"),
        pytest.param(_SOUGHT, "Did Ida Lund ask for her money back?", _YES, id="asked-she-has"),
        pytest.param(_SOUGHT, "Is there a choir?", _YES, id="near-miss-had"),
        pytest.param(_BOAT, "Can the boat carry mail?", _YES, id="will-is-can"),
        pytest.param(_BOAT, "Did Ida Lund take cake?", _NO, id="but-no-cake"),
        pytest.param(_NURSE, "Was the nurse found guilty of fraud?", _NO, id="not-guilty-of"),
        pytest.param(_NURSE, "Did Doris Pask die at the care home?", _OPEN, id="in-hospital"),
        pytest.param(_FIRM, "Is Mellor a Swiss company?", _NO, id="another-country-by-be"),
        pytest.param(_FIRM, "Are the robbers Swiss?", _NO, id="another-people-behind-ages"),
        pytest.param(_FIRM, "Are the robbers French?", _YES, id="same-people"),
        pytest.param(_KEEPER, "Was Rusnak sent off?", _YES, id="apposed-subject"),
        pytest.param(_KEEPER, "Was Amadi sent off?", _NO, id="subject-of-the-clause-above"),
        pytest.param(_POTS, "Was milk found in all the pots?", _NO, id="nine-of-them"),
        pytest.param(_POTS, "Was milk found in the pots?", _YES, id="in-some"),
        pytest.param(_POTS, "Did any people die?", _YES, id="any-people"),
        pytest.param(_POTS, "Did any sheep die?", _OPEN, id="any-of-a-kind"),
        pytest.param(_POTS, "Has the mill already closed?", _NO, id="will-be-closed-by-somebody"),
        pytest.param(_POTS, "Did Harl close the mill?", _OPEN, id="who-will-close-it"),
        pytest.param(_SHARES, "Did Lowther shares fall?", _NO, id="shares-are-no-deed"),
        pytest.param(_SHARES, "Did the profit fall?", _YES, id="down-from"),
        pytest.param(_SHARES, "Did the profit rise?", _NO, id="down-is-not-up"),
        pytest.param(_BOARD, "Did Grant say it was about money?", _NO, id="said-it-was-not"),
        pytest.param(
            _BOARD, "Did Grant say it was not about money?", _YES, id="said-it-was-not-so"
        ),
        pytest.param(_BOARD, "Does the union support a deal?", _NO, id="said-it-opposed"),
        pytest.param(_BOARD, "Was the board divided?", _NO, id="unanimously"),
        pytest.param(_BOARD, "Has the firm made an offer?", _NO, id="has-until-may"),
        pytest.param(_BOARD, "Will all the profit go to a school?", _NO, id="half-of-which"),
        pytest.param(_PRIZE, "Is Calum Reid a piper?", _YES, id="apposed-behind-to"),
        pytest.param(_PRIZE, "Is Tulloch a piper?", _OPEN, id="the-prize-is-none"),
        pytest.param(_PRIZE, "Did Paul Lee die of flu?", _OPEN, id="of-nothing-told"),
        pytest.param(_PRIZE, "Was the boat insured?", _NO, id="never-had-it-done"),
        pytest.param(_PRIZE, "Was anyone hurt?", _YES, id="broke-a-wrist"),
        pytest.param(_BRIDGE, "Is the bridge open?", _NO, id="stays-closed"),
        pytest.param(_BRIDGE, "Has the bridge ever been closed before?", _YES, id="ever-before"),
        pytest.param(_BRIDGE, "Did the bridge collapse?", _NO, id="ruled-out-by-a-preposition"),
        pytest.param(_BRIDGE, "Is the toll expensive?", _OPEN, id="costs"),
        pytest.param(_BRIDGE, "Has the council met?", _OPEN, id="meets-one-day"),
        pytest.param(_BRIDGE, "Did the finance minister lose her seat?", _OPEN, id="two-of-them"),
        pytest.param(_FINAL, "Is the final in June?", _YES, id="date-behind-a-thing"),
        pytest.param(_FINAL, "Is the final in July?", _NO, id="another-date-behind-a-thing"),
        pytest.param(
            "Revenue grew to 2.9 billion, below the 3 billion that analysts had forecast.",
            "Was revenue as high as analysts had forecast?",
            _OPEN,
            id="as-high-as-is-not-how-high",
        ),
        pytest.param(
            "Costs were as high as expected.", "Were costs as high as expected?", _YES, id="as-high"
        ),
    ],
)
def test_claims_of_a_sentence(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind


_BRANCHES = (
    "Merrow Bank has closed 97 branches in two years. It has no immediate plans to close any more "
    "before 2025. It plans to open a kiosk in Hals."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Will Merrow Bank close more?", _NO, id="no-plans"),
        pytest.param("Will Merrow Bank close 97 branches?", _OPEN, id="done-is-not-to-come"),
        pytest.param("Has Merrow Bank closed 97 branches?", _YES, id="near-miss-done"),
        pytest.param("Will it open a kiosk in Hals?", _YES, id="near-miss-plans"),
    ],
)
def test_claims_of_what_is_to_come(question: str, kind: AnswerKind) -> None:
    assert ask(_BRANCHES, question).kind is kind


def test_claims_with_a_noun_that_can_be_an_adjective() -> None:
    text = "The firm has no plans to close the plant."
    assert ask(text, "Will the firm close the plant?").kind is _NO


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was anyone killed?", _OPEN, id="in-a-similar-flood"),
        pytest.param("Was anyone killed in a similar flood?", _YES, id="near-miss-asked-about"),
        pytest.param("Was anyone hurt?", _YES, id="near-miss-this-one"),
    ],
)
def test_claims_of_anybody_are_of_what_the_text_is_about(question: str, kind: AnswerKind) -> None:
    text = "The flood hurt two hikers. A similar flood killed 14 people in the valley in 1968."
    assert ask(text, question).kind is kind


_FLOOD = (
    "A flood has killed 12 people and destroyed 40 houses in Lindal. The town has a population of "
    "15,000. Its bridge is 900 metres long and cost 4 million euros."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the population of Lindal 15,000?", _YES, id="same"),
        pytest.param("Is the population of Lindal 12,000?", _NO, id="another"),
        pytest.param("Is the bridge 800 metres long?", _NO, id="another-measure"),
        pytest.param("Was the cost of the bridge 5 million euros?", _NO, id="another-sum"),
        pytest.param("Is the number of schools in Lindal 40?", _OPEN, id="number-of-others"),
        pytest.param("Is the rent in Lindal 12?", _OPEN, id="of-nothing-counted"),
    ],
)
def test_amounts_are_held_against_those_of_the_same_thing(question: str, kind: AnswerKind) -> None:
    assert ask(_FLOOD, question).kind is kind


def test_a_count_of_others_neither_confirms_nor_denies() -> None:
    text = "A flood has killed 12 people and destroyed 40 houses in Lindal."
    assert ask(text, "Is the population of Lindal 15 million?").kind is _OPEN
    assert ask(text, "Did it kill 12 people?").kind is _YES


_LIVES = (
    "Six lives were lost in an avalanche at Besk. The storm took the lives of eight fishermen. "
    "The fire at the mill claimed four lives."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was anybody killed in the storm?", _YES, id="taken"),
        pytest.param("Did anyone die in the fire?", _YES, id="claimed"),
        pytest.param("Was anyone killed in the blaze?", _YES, id="the-same-event"),
        pytest.param("Was anybody killed in the flooding?", _OPEN, id="another-event"),
    ],
)
def test_lives_that_are_lost_are_no_opposite_of_deaths(question: str, kind: AnswerKind) -> None:
    assert ask(_LIVES, question).kind is kind


def test_an_event_before_does_not_set_the_next_one() -> None:
    text = "An avalanche hit Besk on Monday. The storm took the lives of eight fishermen."
    assert ask(text, "Was anybody killed in the avalanche?").kind is _OPEN


_MAKER = (
    "Velora, Norway's largest maker of electric ferries, said that its head, Ida Moe, would leave. "
    "Bo Ray, the mayor of Lindal, is president of the chess club. The treaty was signed in Rome. "
    "Ann Lee and a friend, a baker, left. Tom Orr, a baker and a poet, stayed."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is Velora the largest maker of electric ferries?", _YES, id="of-that"),
        pytest.param("Is Velora a maker of ferries?", _YES, id="of-less"),
        pytest.param("Is Velora a maker of cars?", _OPEN, id="of-another-thing"),
        pytest.param("Is Velora the largest maker of cars in Norway?", _OPEN, id="placed-too"),
        pytest.param("Is Moe the largest maker of ferries in Norway?", _OPEN, id="another-name"),
        pytest.param("Is Bo Ray the president of the chess club?", _YES, id="club"),
        pytest.param("Is Bo Ray the president of the tennis club?", _OPEN, id="another-club"),
        pytest.param("Is Bo Ray the mayor of Lindal?", _YES, id="of-a-name"),
        pytest.param("Was the treaty signed in Rome?", _YES, id="done-there"),
        pytest.param("Is Ann Lee a baker?", _OPEN, id="said-of-who-is-joined-on"),
        pytest.param("Is Tom Orr a baker?", _YES, id="said-beside"),
        pytest.param("Is Tom Orr a poet?", _YES, id="said-beside-too"),
    ],
)
def test_what_somebody_is_of_stands_there(question: str, kind: AnswerKind) -> None:
    assert ask(_MAKER, question).kind is kind
