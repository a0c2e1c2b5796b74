"""The chat in a browser: served to this computer only, from this computer only, and it answers."""

from __future__ import annotations

import shlex
import socket
import sys
from pathlib import Path

import pytest

pytest.importorskip("textual_serve", reason="needs the extra serve")

import aiohttp
from browsing import CHROMIUM, browser, served, until
from ui_processes import environment, run

from qa.ui.cli import main
from qa.ui.options import Options
from qa.ui.parser import build_parser
from qa.ui.serve.serving import command_for

ARTICLE = "Ada Kell opened the harbour library on 3 May 2019. The mayor, Tom Brand, came late.\n"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "the library.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize(
    ("typed", "passed"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param(["-a", "a b.txt"], ["--article=a b.txt"], id="article-with-a-space"),
        pytest.param(["-a", "$(x).txt"], ["--article=$(x).txt"], id="no-shell-words"),
        pytest.param(["-a=-x"], ["--article=-x"], id="article-with-a-dash"),
        pytest.param(["--explain", "--no-history"], ["--explain", "--no-history"], id="choices"),
        pytest.param(["--cautious"], ["--cautious"], id="cautious"),
        pytest.param(["--continue", "--port", "1"], ["--continue"], id="continue"),
    ],
)
def test_serving_command_of_a_tab(typed: list[str], passed: list[str]) -> None:
    options = build_parser().parse_args(["--serve", *typed], Options())
    assert shlex.split(command_for(options)) == [sys.executable, "-m", "qa.ui.serve.tab", *passed]


def test_serving_without_the_extra_names_it(
    article: str, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    monkeypatch.delitem(sys.modules, "qa.ui.serve.browser", raising=False)
    assert main(["--serve", "-a", article]) == 2
    assert 'pip install "article-qa[serve]"' in capsys.readouterr().err


def test_serving_on_a_port_that_is_taken(article: str, port: int, capsys: Output) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        assert main(["--serve", "--port", str(port), "-a", article]) == 2
    assert f"port {port}: Address already in use; give another" in capsys.readouterr().err


def test_serving_an_article_that_is_missing(tmp_path: Path, port: int) -> None:
    done = run(["--serve", "--port", str(port), "-a", "/no/such.txt"], environment(tmp_path))
    assert done.returncode == 2
    assert b"such.txt" in done.stderr


async def test_serving_this_computer_only(article: str, port: int, tmp_path: Path) -> None:
    asked = {
        "/": [({}, 200), ({"Host": "evil.example"}, 403), ({"Host": f"localhost:{port}"}, 200)],
        "/ws": [({"Origin": "http://evil.example"}, 403), ({"Origin": "null"}, 403)],
    }
    async with served(["-a", article], port, tmp_path) as address, aiohttp.ClientSession() as web:
        for path, cases in asked.items():
            for headers, status in cases:
                async with web.get(address + path, headers=headers) as reply:
                    assert reply.status == status, (path, headers)
        async with web.get(address) as reply:
            assert "default-src 'self'" in reply.headers["Content-Security-Policy"]
        with pytest.raises(OSError, match="Connection refused"):
            socket.create_connection(("127.0.0.2", port), timeout=5)


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
async def test_serving_a_question_typed_in_a_browser_is_answered(
    article: str, port: int, tmp_path: Path
) -> None:
    async with served(["-a", article], port, tmp_path) as address, browser(tmp_path / "b") as page:
        await page.send("Network.enable")
        await page.send("Page.navigate", url=address)

        async def sees(text: str) -> bool:
            return text in await page.shown()

        await until(lambda: sees("Ask the article"), "the chat")
        await page.focus()
        await page.type("Who opened the harbour library?")
        await until(lambda: sees("paragraph 1, sentence 1"), "the answer")
        rows = (await page.shown()).splitlines()
        assert any("Ada Kell" in row and "opened" not in row for row in rows)
        own = (f"{address}/", f"ws://127.0.0.1:{port}/", "data:", "blob:", "chrome")
        assert [url for url in page.requested if not url.startswith(own)] == []
        assert len(page.requested) >= 3
