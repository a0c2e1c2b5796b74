"""Line-ups of a match report: "Ayr (4-4-2): Lee; Ray (Moss 71), Bell, …; Cole, …".

The first that a line-up names keeps the goal; who stands in brackets came on for the player before.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.documents.article import Article
from qa.light import pattern
from qa.types import Field, Paragraph, Span

__all__ = ["LINEUPS", "lineups"]

# What the parts of a line-up may be asked for as; the line has no word for it.
LINEUPS = {
    "formation": ("formation", "system", "shape"),
    "goalkeeper": ("goalkeeper", "keeper", "goalie", "goal"),
    "substitute": ("replace", "substitute", "come", "bring"),
    "lineup": ("line-up", "lineup", "start", "starting", "eleven", "squad"),
}
_TEAM = pattern(
    r"(?P<team>[^\W\d_a-zß-öø-ÿ][^\n:()\d]{1,38}?)\s*(?:\((?P<formation>\d(?:-\d){2,4})\))?:\s+(?=\S)",
    needs=":",
)
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}"
# A player with shirt number, mark and who came on: "7 Lee 6 (Ray 71)", "Lee (c) (sub Ray, 46)".
_PLAYER = pattern(
    rf"(?:\d{{1,2}}\.?\s)?(?P<name>{_NAME})(?:\s\d{{1,2}})?(?:\s\((?:c|capt|gk)\))?"
    rf"(?:\s\((?:sub\s)?(?P<other>{_NAME}),?\s\d{{1,3}}(?:\+\d+)?['’]?(?:\s?min)?\))?"
    r"\s*(?P<end>[,;.–-]|\Z)\s*"
)
_LEAST, _MOST = 7, 20  # players; no game is played by fewer or more


def lineups(article: Article) -> Iterator[Field]:
    """The parts of each line-up, each under the team's name or that of the player replaced."""
    for paragraph in article.paragraphs:
        head = _TEAM.match(article.text, paragraph.start, paragraph.end)
        players = _players(article.text, head.end(), paragraph.end) if head else []
        if head and _LEAST <= len(players) <= _MOST:
            team = Span(*head.span("team"))
            yield from _of_team(team, Span(head.end(), players[-1][0].end), players, paragraph)
            if head["formation"]:
                value = Span(*head.span("formation"))
                yield Field(team, value, None, "formation", paragraph.index)


def _players(text: str, start: int, end: int) -> list[tuple[Span, Span | None]]:
    """The players of a line with who came on for them; none where anything else stands between."""
    at, found = start, list[tuple[Span, Span | None]]()
    while at < end:
        match = _PLAYER.match(text, at, end)
        if match is None:
            return []
        other = Span(*match.span("other")) if match["other"] else None
        found.append((Span(*match.span("name")), other))
        at = match.end()
        if match["end"] == ".":
            break
    return found


def _of_team(
    team: Span, whole: Span, players: list[tuple[Span, Span | None]], paragraph: Paragraph
) -> Iterator[Field]:
    names = tuple(name for name, _ in players)
    yield Field(team, names[0], None, "goalkeeper", paragraph.index)
    yield Field(team, whole, None, "lineup", paragraph.index, names)
    for name, other in players:
        if other is not None:
            yield Field(name, other, None, "substitute", paragraph.index)
            yield Field(other, name, None, "substitute", paragraph.index)
