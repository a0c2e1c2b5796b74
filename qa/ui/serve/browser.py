"""The web server of `--serve`: textual-serve, with nothing from elsewhere and for nobody else."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server

from qa.ui.streams import notify

__all__ = ["BrowserChat"]

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# The page loads from this server alone, and no other page may hold it in a frame.
_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " connect-src 'self' {socket}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


class BrowserChat(Server):
    """Serves the chat that `command` starts, on `host` and `port`, to this computer's browser.

    Browsers let any page open a socket to this server, and names can be made to point at it; so a
    request must name the server as it is and come from a page of its own.
    """

    def __init__(self, command: str, host: str, port: int) -> None:
        super().__init__(
            command,
            host=host,
            port=port,
            title="Article QA",
            public_url=f"http://{host}:{port}",
            templates_path=str(Path(__file__).with_name("web")),
        )
        self._names = {f"{name}:{port}" for name in (host, "localhost")}

    def initialize_logging(self) -> None:
        """Errors only, on standard error."""
        logging.basicConfig(level="ERROR")

    async def on_startup(self, app: web.Application) -> None:
        """Say where the chat is."""
        notify(f"Chat at {self.public_url} (Ctrl+C ends it)\n")

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guard)
        app.on_response_prepare.append(self._add_policy)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        pages = {None, *(f"http://{name}" for name in self._names)}
        if request.host not in self._names or origin not in pages:
            raise web.HTTPForbidden(text="This chat is for the computer that it runs on.")
        return await handler(request)

    async def _add_policy(self, request: web.Request, response: web.StreamResponse) -> None:
        socket = f"ws://{self.host}:{self.port}"
        response.headers["Content-Security-Policy"] = _POLICY.format(socket=socket)
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        response.headers["X-Content-Type-Options"] = "nosniff"
