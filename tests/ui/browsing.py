"""A headless Chromium that a test types into and reads from, over the DevTools protocol."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import shutil
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
from ui_processes import COMMAND, PATIENCE, environment

__all__ = ["CHROMIUM", "Page", "browser", "served", "until"]

CHROMIUM = next(
    (
        path
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (path := shutil.which(name))
    ),
    None,
)


async def until(what: Callable[[], Awaitable[Any]], name: str) -> Any:
    """What `what` gives once it gives something true."""
    for _ in range(int(PATIENCE * 5)):
        if value := await what():
            return value
        await asyncio.sleep(0.2)
    raise AssertionError(f"waited in vain for {name}")


class Page:
    """One tab; its terminal is what xterm.js wrote into the page."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.requested: list[str] = []

    async def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol and give its result; note the addresses asked for."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            reply = await self._socket.receive_json(timeout=PATIENCE)
            if reply.get("method") == "Network.requestWillBeSent":
                self.requested.append(reply["params"]["request"]["url"])
            if reply.get("id") == number:
                assert "error" not in reply, reply
                return dict(reply["result"])

    async def evaluate(self, script: str) -> Any:
        """The value of a JavaScript expression in the page."""
        result = await self.send("Runtime.evaluate", expression=script, returnByValue=True)
        return result["result"].get("value")

    async def shown(self) -> str:
        """The rows of the terminal, without styles."""
        rows = "[...document.querySelectorAll('.xterm-rows > div')].map(row => row.textContent)"
        return str(await self.evaluate(f"{rows}.join('\\n')")).replace("\xa0", " ")

    async def focus(self) -> None:
        """Give the keyboard to the terminal, as a reader's window does."""
        await self.send("Emulation.setFocusEmulationEnabled", enabled=True)
        await self.evaluate("document.querySelector('.xterm-helper-textarea').focus()")

    async def type(self, text: str) -> None:
        """Type letters, as on a keyboard, and Enter."""
        for char in text:
            await self.send("Input.dispatchKeyEvent", type="keyDown", text=char, key=char)
            await self.send("Input.dispatchKeyEvent", type="keyUp", key=char)
        enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
        await self.send("Input.dispatchKeyEvent", type="keyDown", text="\r", **enter)
        await self.send("Input.dispatchKeyEvent", type="keyUp", **enter)


@contextlib.asynccontextmanager
async def browser(profile: Path) -> AsyncIterator[Page]:
    """A page of a browser of its own, which draws without a graphics card."""
    assert CHROMIUM is not None
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-3d-apis"]
    ports = profile / "DevToolsActivePort"
    with _running(
        [CHROMIUM, *flags, "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
    ):

        async def port() -> str:
            return ports.read_text().split()[0] if ports.exists() and ports.read_text() else ""

        address = f"http://127.0.0.1:{await until(port, 'the browser')}/json/list"
        async with aiohttp.ClientSession() as session:
            async with session.get(address) as reply:
                tabs = await reply.json(content_type=None)
            socket = next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page")
            async with session.ws_connect(socket, max_msg_size=0) as connection:
                yield Page(connection)


@contextlib.contextmanager
def _running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextlib.asynccontextmanager
async def served(arguments: list[str], port: int, home: Path) -> AsyncIterator[str]:
    """The chat served on `port`; its address."""
    command = [*COMMAND, "--serve", "--port", str(port), *arguments]

    async def listens() -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return False
        writer.close()
        await writer.wait_closed()
        return True

    with _running(command, env=environment(home)) as process:
        await until(listens, "the server")
        assert process.poll() is None
        yield f"http://127.0.0.1:{port}"
